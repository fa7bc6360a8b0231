package import InstructionalRounds

extension Document {
  /// What a vocabulary asks about, for whoever wonders why a note was asked about.
  package init(of lists: WordLists) {
    let kinds: [(title: String, items: [String])] = [
      ("Judgments", lists.judgment), ("Inferences", lists.inference),
      ("What ought to be done", lists.remedy), ("Hedges", lists.hedges),
    ]
    let groups = lists.groups.map {
      (title: "\($0.kind.rawValue.capitalized): \($0.name)", items: $0.phrases)
    }
    let passing: [(title: String, items: [String])] = [
      ("What passes although it looks like one of these", lists.neutral),
      ("Taken out", lists.without),
    ]
    let sections = (kinds + groups + passing).filter { !$0.items.isEmpty }
    self.init(
      [
        .title("\(lists.name)"),
        .labeled([
          LabeledLine("Language", "\(lists.language)"), LabeledLine("Version", "\(lists.version)"),
        ]),
        .heading("What is asked"),
        .items(
          FlagKind.allCases.compactMap { kind in
            lists.questions[kind].map { "\(strong: "\(kind.rawValue):") \($0)" }
          }
        ),
      ]
        + sections.flatMap { title, items -> [Block] in
          [.heading("\(title)"), .paragraph("\(items.joined(separator: ", "))")]
        }
    )
  }
}
