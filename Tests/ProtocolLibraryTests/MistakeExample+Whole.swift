extension MistakeExample {
  /// Whole texts: required keys, and the order of the stages.
  static let whole: [MistakeExample] = [
    MistakeExample(
      text: """
        { version: 1, title: "Mine", stages: [{ stage: "description" }] }
        """,
      """
      line 1, column 1: "id" is missing. Add it; it has no default.
      """
    ),
    MistakeExample(
      text: "[]",
      """
      line 1, column 1: [] is where a group in braces should be. Write it like { key: "value" }.
      """
    ),
    MistakeExample(
      text: "",
      """
      line 1, column 1: the file is empty. Add the settings, or restore the file from a copy.
      """
    ),
    MistakeExample(
      text: """
        { id: "mine", version: 1, title: "Mine", stages: [] }
        """,
      """
      line 1, column 50: stages: the list is too short, it has no items. Allowed: 1 to 4 items.
      """
    ),
    MistakeExample(
      text: """
        { id: "mine", version: 1, title: "Mine", stages: [{ stage: "analysis" }] }
        """,
      """
      line 1, column 60: stages[1].stage: "analysis" is where "description" should be. A protocol has the first one, two, three or four of these, in this order: "description", "analysis", "prediction", "evaluation".
      """
    ),
    MistakeExample(
      text: """
        { id: "mine", version: 1, title: "Mine", stages: [{ stage: "descripton" }] }
        """,
      """
      line 1, column 60: stages[1].stage: "descripton" is not one of the choices. Did you mean "description"? Allowed: "description", "analysis", "prediction", "evaluation".
      """
    ),
    MistakeExample(
      text: """
        { id: "mine", version: 1, title: "Mine", stages: [{ stage: "description" }, { stage: "prediction" }] }
        """,
      """
      line 1, column 86: stages[2].stage: "prediction" is where "analysis" should be. A protocol has the first one, two, three or four of these, in this order: "description", "analysis", "prediction", "evaluation".
      """
    ),
    MistakeExample(
      text: """
        { id: "mine", version: 1, title: "Mine", stages: [{ stage: "description" }, { stage: "description" }] }
        """,
      """
      line 1, column 86: stages[2].stage: "description" is where "analysis" should be. A protocol has the first one, two, three or four of these, in this order: "description", "analysis", "prediction", "evaluation".
      """
    ),
    MistakeExample(
      text: """
        { id: "mine", version: 1, title: "Mine", stages: [{ stage: "closed" }] }
        """,
      """
      line 1, column 60: stages[1].stage: "closed" is not one of the choices. Allowed: "description", "analysis", "prediction", "evaluation".
      """
    ),
  ]
}
