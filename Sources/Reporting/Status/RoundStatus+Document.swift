import InstructionalRounds

extension Document {
  /// Where a round stands, what is missing, and what to type.
  package init(_ status: RoundStatus) {
    let sections = [
      status.opening, status.missing, status.passed, status.asked, status.asides, status.expected,
    ]
    self.init(sections.flatMap(\.self))
  }
}

extension RoundStatus {
  /// Where the round stands, with what is said at the start of the stage.
  fileprivate var opening: [Block] {
    let title: Phrase =
      charter.map { "\($0.school): \($0.title)" } ?? "A round whose opening has not arrived yet"
    var blocks: [Block] = [.title(title)]
    if let charter { blocks.append(.paragraph("\(charter.problem.words)")) }
    guard stage != .closed else {
      return blocks + [.paragraph("\(strong: "The round is closed.")")] + open
    }
    let minutes = (guide?.minutes).flatMap { $0 > 0 ? " (about \(counted($0, "minute")))" : nil }
    let prompt = guide?.prompt ?? ""
    blocks.append(
      .paragraph("\(strong: "Now: \(stage.rawValue)")\(minutes ?? ""). \(prompt)")
    )
    return blocks
  }

  private var open: [Block] {
    guard !unanswered.isEmpty else { return [] }
    let by = answerBy.map { " by \(SharedDate.day($0))" } ?? ""
    return [
      .paragraph("The host answers\(by) what is still open:"), .items(unanswered.map { "\($0)" }),
    ]
  }

  /// The shortfalls, those of one principle together.
  fileprivate var missing: [Block] {
    guard stage != .closed else { return [] }
    let command = next == .closed ? "rounds close" : "rounds advance"
    guard !shortfalls.isEmpty else {
      return [
        .heading("Nothing is missing"), .paragraph("When the group is ready: \(command: command)"),
      ]
    }
    let heading: Phrase =
      next == .closed ? "Before the round can be closed" : "Before \(next.rawValue) can begin"
    return [.heading(heading)]
      + Principle.allCases.flatMap { principle -> [Block] in
        let own = shortfalls.filter { $0.principle == principle }
        guard !own.isEmpty else { return [] }
        return [
          .paragraph("Principle \(principle.number): “\(principle.statement).”"),
          .items(own.map { "\($0.what.capitalised.sentence)\n\(command: $0.remedy)" }),
        ]
      }
  }

  /// The shortfalls that do not stand in the way, with the reasons.
  fileprivate var passed: [Block] {
    guard !letPass.isEmpty else { return [] }
    let items = letPass.map { passed -> Phrase in
      let what = passed.shortfall.what.capitalised.sentence
      return "\(what) Let pass, with this reason: \(passed.waiver.reason.description.sentence)"
    }
    return [.heading("What the group lets pass"), .items(items)]
  }

  /// The questions on notes, each with the note.
  fileprivate var asked: [Block] {
    guard !questions.isEmpty else { return [] }
    let items = questions.map { asked -> Phrase in
      "\(strong: asked.label): “\(asked.words)”\n\(asked.question.capitalised)"
    }
    let label = questions.first?.label ?? ""
    return [
      .heading("Questions on notes"), .items(items),
      .paragraph(
        """
        Word a note anew with \(command: "rounds revise \(label) TEXT"), or keep it with \
        \(command: "rounds keep \(label) --reason TEXT").
        """
      ),
    ]
  }

  /// What does not simply count, by what became of it.
  fileprivate var asides: [Block] {
    section("Came late", late) + section("To be confirmed", toBeConfirmed)
      + section("Waiting for something that has not arrived yet", waiting)
      + section("Kept, and without effect", noEffect)
  }

  /// A section, unless there is nothing in it.
  private func section(_ heading: Phrase, _ asides: [Aside]) -> [Block] {
    guard !asides.isEmpty else { return [] }
    return [.heading(heading), .items(asides.map(phrase))]
  }

  private func phrase(_ aside: Aside) -> Phrase {
    let remedy: Phrase = aside.remedy.map { "\n\(command: $0)" } ?? ""
    guard case .noEffect(let reason) = aside.standing else {
      return "\(aside.sentence.sentence)\(remedy)"
    }
    return "\(aside.sentence.sentence) It has no effect: \(reason.sentence.sentence)\(remedy)"
  }

  /// Whose entries are awaited.
  fileprivate var expected: [Block] {
    guard !awaited.isEmpty else { return [] }
    let people = Dictionary(grouping: awaited, by: \.writer.code).sorted { $0.key < $1.key }
    let items = people.map { code, entries -> Phrase in
      "\(entries.count == 1 ? "1 entry" : "\(entries.count) entries") of \(code)"
    }
    return [
      .heading("Not here yet"),
      .paragraph("Others speak of these. Bring them with \(command: "rounds merge PATH")."),
      .items(items),
    ]
  }
}
