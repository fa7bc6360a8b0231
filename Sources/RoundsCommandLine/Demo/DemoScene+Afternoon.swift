extension DemoScene {
  /// What is said after description.
  static func afternoon(due: String) -> [DemoScene] {
    [analysis, prediction, evaluation(due: due), end]
  }

  private static let analysis = DemoScene(
    title: "Analysis: like with like; every statement cites what it rests on.",
    steps: [
      DemoStep(10, 55, "FA", "group", "questions answered in one word", "KM6", "BD3", "LS2"),
      DemoStep(
        11, 0, "FA", "pattern", "Teachers should ask longer questions", "--cites", "FA-G1",
        "--prevalence", "many"
      ),
      DemoStep(
        11, 2, "FA", "revise", "FA-P1", "Teachers ask questions that are answered in one word"
      ),
      DemoStep(
        11, 5, "FA", "pattern", "Tasks ask students to carry out a procedure that they were shown",
        "--cites", "task-1,task-2,task-3", "--contrary", "LS4", "--prevalence", "most"
      ),
      DemoStep(
        11, 8, "FA", "anomaly", "Students give each other reasons where the card asks why",
        "--cites", "RT4,RT5"
      ),
      DemoStep(11, 10, "FA", "advance"),
    ]
  )

  private static let prediction = DemoScene(
    title: "Prediction: the student's question, answered from the patterns.",
    steps: [
      DemoStep(
        11, 15, "FA", "predict",
        "I could carry out the steps that I was shown, and I could not say why they work",
        "--rests-on", "FA-P2"
      ),
      DemoStep(11, 20, "FA", "advance"),
    ]
  )

  private static func evaluation(due: String) -> DemoScene {
    DemoScene(
      title: "Evaluation: the next level of work, and who sees to it by when.",
      steps: [
        DemoStep(
          11, 25, "FA", "propose", "Plan one task a week together that asks why a rule works",
          "--horizon", "next month"
        ),
        DemoStep(
          11, 28, "FA", "position", "FA-W1", "--hands", "0,0,0,1,3,2", "--heard", "--concern",
          "Who covers the classes in that hour?"
        ),
        DemoStep(11, 30, "KM", "adopt", "FA-W1", "--raises", "content", ending: .refused),
        DemoStep(11, 31, "HP", "adopt", "FA-W1", "--raises", "content", "--due", due),
        DemoStep(
          11, 33, "HP", "adopt", "FA-W1", "--change",
          "teachers=plan tasks in teams and watch one of them", "--change",
          "students=explain a rule in writing", "--in-tasks",
          "one task a week asks why a rule works", "--owner", "mathematics lead", "--learning",
          "which tasks make students give reasons", "--measure", "classes with such a task",
          "--baseline", "1", "--target", "12"
        ),
        DemoStep(11, 35, "FA", "close"),
        DemoStep(
          11, 36, "HP", "progress", "FA-W1", "The first planning hour is in the timetable",
          "--state", "under-way"
        ),
      ]
    )
  }

  private static let end = DemoScene(
    title: "What the school's staff will read.",
    steps: [DemoStep(11, 40, nil, "summary")]
  )
}
