extension MistakeExample {
  /// Values that do not agree with each other.
  static let agreement: [MistakeExample] = [
    MistakeExample(
      "description: { selectionMinimum: 6 },",
      """
      line 4, column 36: description.selectionMinimum: 6 is more than the 5 that "selectionAdvice" allows. Make this smaller, or change "selectionAdvice".
      """
    ),
    MistakeExample(
      "analysis: { patternNotes: 2, patternVisits: 3 },",
      """
      line 4, column 47: analysis.patternVisits: 3 is more than the 2 that "patternNotes" allows. Make this smaller, or change "patternNotes".
      """
    ),
    MistakeExample(
      "problem: { focusQuestions: { fewest: 4, most: 2 } },",
      """
      line 4, column 40: problem.focusQuestions.fewest: 4 is more than the 2 that "most" allows. Make this smaller, or change "most".
      """
    ),
    MistakeExample(
      """
      consensus: { scales: [{ id: "thumbs", levels: ["down", "up"], threshold: 3 }] },
      """,
      """
      line 4, column 76: consensus.scales[1].threshold: 3 is more than the 1 that "levels" allows. Make this smaller, or change "levels".
      """
    ),
    MistakeExample(
      """
      consensus: { usualScale: "fist-to-fife" },
      """,
      """
      line 4, column 28: consensus.usualScale: there is no scale "fist-to-fife". Did you mean "fist-to-five"? Known here: "fist-to-five".
      """
    ),
    MistakeExample(
      """
      usualDemandScale: "dok",
      """,
      """
      line 4, column 21: usualDemandScale: there is no scale "dok". Known here: nothing.
      """
    ),
    MistakeExample(
      """
      lenses: [{ code: "Q", meaning: "one" }, { code: "q", meaning: "two" }],
      """,
      """
      line 4, column 43: lenses[2]: "q" is the same as lenses[1]. Keep one of the two; capital letters make no difference.
      """
    ),
    MistakeExample(
      """
      elementPrefixes: { teacher: ["T"], task: ["t"] },
      """,
      """
      line 4, column 45: elementPrefixes.task[1]: "t" is the same as elementPrefixes.teacher[1]. Keep one of the two; capital letters make no difference.
      """
    ),
    MistakeExample(
      """
      elementPrefixes: { student: ["S", "S"] },
      """,
      """
      line 4, column 37: elementPrefixes.student[2]: "S" is the same as elementPrefixes.student[1]. Keep one of the two; capital letters make no difference.
      """
    ),
    MistakeExample(
      """
      lenses: [{ code: "t", meaning: "Time" }],
      """,
      """
      line 4, column 20: lenses[1].code: "t" also starts a line about the teacher. Choose another code, or remove it from "elementPrefixes".
      """
    ),
  ]
}
