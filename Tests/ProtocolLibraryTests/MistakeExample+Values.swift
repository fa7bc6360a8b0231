extension MistakeExample {
  /// Values that are wrong by themselves.
  static let values: [MistakeExample] = [
    MistakeExample(
      """
      norms: ["We" "describe"],
      """,
      """
      line 4, column 16: a comma is missing. Put a comma between the two.
      """
    ),
    MistakeExample(
      """
      lenses: [{ code: "Q" }],
      """,
      """
      line 4, column 12: lenses[1]: "meaning" is missing. Add it; it has no default.
      """
    ),
    MistakeExample(
      "discription: {},",
      """
      line 4, column 3: discription: "discription" is not known here. Did you mean "description"? Known here: "id", "version", "title", "about", "norms", "notice", "stages", "description", "analysis", "prediction", "evaluation", "prevalence", "prevalenceInNumbers", "demandScales", "usualDemandScale", "consensus", "lenses", "elementPrefixes", "language", "problem", "smallestGroup", "practice".
      """
    ),
    MistakeExample(
      "description: { colour: 1 },",
      """
      line 4, column 18: description.colour: "colour" is not known here. Known here: "evidence", "taskOfEveryVisit", "selectionMinimum", "selectionAdvice".
      """
    ),
    MistakeExample(
      """
      smallestGroup: "five",
      """,
      """
      line 4, column 18: smallestGroup: "five" is where a whole number should be. Write it in digits, like 20.
      """
    ),
    MistakeExample(
      "smallestGroup: 2.5,",
      """
      line 4, column 18: smallestGroup: 2.5 is where a whole number should be. Write it in digits, like 20.
      """
    ),
    MistakeExample(
      "language: { allowsHedges: 1 },",
      """
      line 4, column 29: language.allowsHedges: 1 is where true or false should be. Write true or false, without quotation marks.
      """
    ),
    MistakeExample(
      """
      norms: "We describe.",
      """,
      """
      line 4, column 10: norms: "We describe." is where a list in brackets should be. Write it like ["one", "two"], even for a single item.
      """
    ),
    MistakeExample(
      "evaluation: [],",
      """
      line 4, column 15: evaluation: [] is where a group in braces should be. Write it like { key: "value" }.
      """
    ),
    MistakeExample(
      "about: null,",
      """
      line 4, column 10: about: null is where text in quotation marks should be. Write it like "these words".
      """
    ),
    MistakeExample(
      """
      norms: [" "],
      """,
      """
      line 4, column 11: norms[1]: the text is empty. Add some words, or remove the key if it is optional.
      """
    ),
    MistakeExample(
      #"""
      about: "one\ntwo",
      """#,
      """
      line 4, column 10: about: the text has a line break in it. Write it on one line, with ordinary spaces.
      """
    ),
    MistakeExample(
      #"""
      about: "one\ttwo",
      """#,
      """
      line 4, column 10: about: the text has a tab in it. Write it on one line, with ordinary spaces.
      """
    ),
    MistakeExample(
      #"""
      about: "one\u202Etwo",
      """#,
      """
      line 4, column 10: about: the text has the invisible character U+202E in it. Write it on one line, with ordinary spaces.
      """
    ),
    MistakeExample(
      """
      language: { vocabulary: "My Words" },
      """,
      """
      line 4, column 27: language.vocabulary: "My Words" is not an identity. Allowed: lowercase letters, digits, and hyphens between them, at most 60.
      """
    ),
    MistakeExample(
      """
      lenses: [{ code: "2Q", meaning: "A question" }],
      """,
      """
      line 4, column 20: lenses[1].code: "2Q" is not a code. Allowed: letters and digits, starting with a letter, at most 20.
      """
    ),
    MistakeExample(
      """
      language: { absence: "count" },
      """,
      """
      line 4, column 24: language.absence: "count" is not one of the choices. Did you mean "counted"? Allowed: "allowed", "counted", "banned".
      """
    ),
    MistakeExample(
      """
      description: { evidence: ["pupil"] },
      """,
      """
      line 4, column 29: description.evidence[1]: "pupil" is not one of the choices. Allowed: "teacher", "student", "content", "task".
      """
    ),
    MistakeExample(
      "smallestGroup: 0,",
      """
      line 4, column 18: smallestGroup: 0 is too small. Allowed: 1 to 1000.
      """
    ),
    MistakeExample(
      "stages2: [],",
      """
      line 4, column 3: stages2: "stages2" is not known here. Did you mean "stages"? Known here: "id", "version", "title", "about", "norms", "notice", "stages", "description", "analysis", "prediction", "evaluation", "prevalence", "prevalenceInNumbers", "demandScales", "usualDemandScale", "consensus", "lenses", "elementPrefixes", "language", "problem", "smallestGroup", "practice".
      """
    ),
    MistakeExample(
      "analysis: { openings: [] },",
      """
      line 4, column 25: analysis.openings: the list is too short, it has no items. Allowed: 1 to 50 items.
      """
    ),
    MistakeExample(
      """
      demandScales: [{ id: "d", title: "D", levels: [{ code: "1", meaning: "m" }] }],
      """,
      """
      line 4, column 49: demandScales[1].levels: the list is too short, it has 1 item. Allowed: 2 to 20 items.
      """
    ),
    MistakeExample(
      """
      demandScales: [{ id: "d", title: "D", levels: [{ code: "-", meaning: "m" }, { code: "2", meaning: "n" }] }],
      """,
      """
      line 4, column 58: demandScales[1].levels[1].code: "-" is not a label. Allowed: letters and digits, at most 20.
      """
    ),
    MistakeExample(
      "consensus: { share: 101 },",
      """
      line 4, column 23: consensus.share: 101 is too large. Allowed: 1 to 100.
      """
    ),
  ]
}
