extension DemoScene {
  /// The whole morning.
  static func all(due: String) -> [DemoScene] {
    [opening] + rooms + [description] + afternoon(due: due)
  }

  private static let opening = DemoScene(
    title: "A facilitator opens a round, and everybody joins by a code.",
    steps: [
      DemoStep(
        8, 30, "FA", "open", "Thinking in mathematics", "--school", "Harbour School", "--problem",
        "What are students asked to do in mathematics when they are asked to think?", "--focus",
        "What do teachers ask, and who answers?", "--focus",
        "What do the tasks ask students to do?", "--theory",
        "If tasks ask students for reasons, then students will give reasons to each other"
      ),
      DemoStep(8, 32, nil, "join", "HP", "--role", "host"),
      DemoStep(8, 33, nil, "join", "KM", "--team", "blue"),
      DemoStep(8, 33, nil, "join", "BD", "--team", "blue"),
      DemoStep(8, 34, nil, "join", "RT", "--team", "green"),
      DemoStep(8, 34, nil, "join", "LS", "--team", "green"),
      DemoStep(8, 40, "FA", "visit", "plan", "1", "2", "--team", "blue"),
      DemoStep(8, 40, "FA", "visit", "plan", "3", "4", "--team", "green"),
    ]
  )

  private static let rooms = [
    DemoScene(
      title: "In the rooms: what is seen and heard, with its time.",
      steps: [
        DemoStep(9, 10, "KM", "visit", "start", "1"),
        DemoStep(9, 12, "KM", "note", "T: asks \"What is the rule?\" 2 of 24 hands go up"),
        DemoStep(9, 13, "BD", "note", "C: board: 1/2 = 2/4 = 4/8"),
        DemoStep(9, 15, "KM", "note", "S: \"You multiply the top and the bottom\""),
        DemoStep(9, 18, "BD", "note", "S: 17 of 24 write the rule into their notebooks"),
        DemoStep(9, 21, "KM", "note", "K: sheet: \"Copy the rule. Do numbers 1 to 12.\""),
        DemoStep(9, 26, "BD", "note", "T: 9 questions in 6 minutes; 8 are answered in one word"),
        DemoStep(9, 30, "KM", "visit", "end"),
      ]
    ),
    DemoScene(
      title: "Whoever writes on paper types it up afterwards; a dash reads one note a line.",
      steps: [
        DemoStep(10, 5, "KM", "visit", "start", "2", "--at", "9:40"),
        DemoStep(10, 5, "KM", "note", "2", "T: \"Who can tell me what comes first?\"", "--at", "9:42"),
        DemoStep(
          10, 6, "KM", "note", "2", "S: one asks \"Why does it work?\" T: \"We will come to that\"",
          "--at", "9:47"
        ),
        DemoStep(10, 6, "KM", "note", "2", "good discussion about the signs", "--at", "9:52"),
        DemoStep(10, 7, "BD", "note", "2", "C: board: four numbered steps", "--at", "9:44"),
        DemoStep(
          10, 7, "BD", "note", "2", "K: sheet: \"Use the four steps. Show each step.\"", "--at",
          "9:49"
        ),
        DemoStep(
          10, 8, "BD", "note", "2", "S: 19 of 22 write the four steps; 3 wait, pencil in hand",
          "--at", "9:55"
        ),
        DemoStep(10, 8, "KM", "visit", "end", "2", "--at", "10:00"),
      ]
    ),
    DemoScene(
      title: "The green team has been in two other rooms.",
      steps: [
        DemoStep(10, 10, "RT", "note", "3", "T: reads page 41 aloud", "--at", "9:12"),
        DemoStep(
          10, 10, "RT", "note", "3", "K: sheet: \"Find the area of 10 rectangles.\"", "--at", "9:19"
        ),
        DemoStep(
          10, 11, "RT", "note", "3", "S: 4 pairs compare answers: \"same as mine\"", "--at", "9:25"
        ),
        DemoStep(
          10, 11, "LS", "note", "3", "C: page 41: rectangles in whole numbers", "--at", "9:14"
        ),
        DemoStep(
          10, 12, "LS", "note", "3", "T: 7 questions; 6 are answered in one word", "--at", "9:17"
        ),
        DemoStep(
          10, 12, "RT", "note", "4", "T: \"Tell your partner why it must be more than one\"",
          "--at", "9:43"
        ),
        DemoStep(
          10, 13, "RT", "note", "4", "S: pairs talk for 4 minutes; one draws a bar", "--at", "9:48"
        ),
        DemoStep(10, 13, "LS", "note", "4", "C: board: 3/4 + 1/2", "--at", "9:44"),
        DemoStep(
          10, 14, "LS", "note", "4", "K: card: \"More or less than one? Say why.\"", "--at", "9:46"
        ),
        DemoStep(
          10, 15, "RT", "visit", "drop", "4", "--cut-short", "--reason",
          "fire drill after fifteen minutes"
        ),
      ]
    ),
  ]

  private static let description = DemoScene(
    title: "Description: everybody reads again and chooses; the order of the stages holds.",
    steps: [
      DemoStep(
        10, 20, "FA", "pattern", "Teachers ask for the rule", "--cites", "KM1,BD3",
        ending: .refused
      ),
      DemoStep(10, 25, "KM", "select", "KM1", "KM3", "KM6"),
      DemoStep(10, 26, "BD", "select", "BD1", "BD3", "BD5"),
      DemoStep(10, 27, "RT", "select", "RT2", "RT4", "RT5"),
      DemoStep(
        10, 30, "FA", "task", "1", "Students were asked to copy a rule and to use it twelve times",
        "--cites", "KM3"
      ),
      DemoStep(
        10, 31, "FA", "task", "2", "Students were asked to carry out four given steps", "--cites",
        "BD5"
      ),
      DemoStep(
        10, 32, "FA", "task", "3", "Students were asked to find the area of ten rectangles",
        "--cites", "RT2"
      ),
      DemoStep(10, 40, "FA", "advance", ending: .refused),
      DemoStep(10, 42, "LS", "select", "LS2", "LS3", "LS4"),
      DemoStep(10, 43, "KM", "revise", "KM6", "6 of 22 students speak, each in one or two words"),
      DemoStep(10, 44, "KM", "tag", "KM6", "--element", "student"),
      DemoStep(
        10, 45, "FA", "task", "4",
        "Students were asked to decide without a sum, and to tell a partner why", "--cites",
        "LS4,RT4"
      ),
      DemoStep(10, 50, "FA", "advance"),
    ]
  )
}
