import InstructionalRounds

extension Document {
  /// Where a round stands, what is missing, and what to type.
  package init(_ status: RoundStatus) {
    let sections = [
      status.opening, status.missing, status.passed, status.counts, status.asked, status.asides,
      status.expected,
    ]
    self.init(sections.flatMap(\.self))
  }
}

extension RoundStatus {
  /// Where the round stands, with what is said at the start of the stage.
  fileprivate var opening: [Block] {
    let title: Phrase =
      charter.map { "\($0.heading)" } ?? "A round whose opening has not arrived yet"
    var blocks: [Block] = [.title(title)]
    if let charter { blocks.append(.paragraph("\(charter.problem.words)")) }
    guard stage != .closed else {
      let closed: Phrase = "\(strong: "The round is closed.")"
      let next: Phrase = "\(strong: "Next:") \(command: step.prompt)"
      return blocks + [.paragraph(closed)] + open + [.paragraph(next)]
    }
    let minutes = (guide?.minutes).flatMap { $0 > 0 ? " (about \(counted($0, "minute")))" : nil }
    let prompt = guide?.prompt ?? ""
    blocks.append(
      .paragraph("\(strong: "Now: \(stage.rawValue)")\(minutes ?? ""). \(prompt)")
    )
    return blocks + [.paragraph("\(strong: "Next:") \(command: step.prompt)")]
  }

  /// What there is so far.
  fileprivate var counts: [Block] {
    let made = [
      (StageKind.analysis, "statement"), (.prediction, "prediction"), (.evaluation, "proposal"),
    ].compactMap { stage, noun in
      stage <= self.stage ? madeCounts[stage].map { counted($0, noun) } : nil
    }
    let sums = made.isEmpty ? [] : [Block.paragraph("\(made.inWords("and").sentence)")]
    let crew = people.isEmpty ? [] : [Block.items(people.map(phrase))]
    return (visits.isEmpty ? [] : [.heading("So far"), .table(visitTable)]) + sums + crew
  }

  private var visitTable: Table {
    var columns: [Table.Column] = [.init("Visit", .right), .init("Notes", .right)]
    for element in CoreElement.allCases {
      columns.append(.init("\(element.rawValue.capitalised)", .right))
    }
    columns += [.init("Stated task"), .init("")]
    return Table(columns, visits.map(row))
  }

  private func row(of visit: VisitCount) -> [Phrase] {
    var row: [Phrase] = ["\(visit.number)", "\(visit.noteCount)"]
    for element in CoreElement.allCases { row.append("\(visit.elementCounts[element] ?? 0)") }
    let team = visit.team.map { "team \($0)" }
    let remark = [team, visit.missed?.rawValue].compactMap(\.self).joined(separator: ", ")
    return row + [visit.hasTask ? "yes" : "no", "\(remark)"]
  }

  /// Somebody with what they do and what they brought.
  private func phrase(_ person: PersonCount) -> Phrase {
    let roles = person.roles.map(\.rawValue).inWords("and")
    let isObserver = person.roles.contains(.observer) || person.noteCount > 0
    let notes =
      isObserver ? "; \(counted(person.noteCount, "note")), \(person.selectedCount) selected" : ""
    return "\(strong: person.code) \(roles)\(notes)\(person.hasLeft ? "; has left" : "")"
  }

  private var open: [Block] {
    guard !unanswered.isEmpty else { return [] }
    let by = answerBy.map { " by \(ToldDate.day($0))" } ?? ""
    return [
      .paragraph("The host answers\(by) what is still open:"), .items(unanswered.map { "\($0)" }),
    ]
  }

  /// The shortfalls, those of one principle together.
  fileprivate var missing: [Block] {
    guard stage != .closed else { return [] }
    guard !shortfalls.isEmpty else {
      let command = next == .closed ? "rounds close" : "rounds advance"
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
      } + waivable
  }

  /// How to go on past what the group cannot mend.
  private var waivable: [Block] {
    var names: [String] = []
    for shortfall in shortfalls where shortfall.isWaivable {
      let name = shortfall.gate.rawValue
      if !names.contains(name) { names.append(name) }
    }
    guard let first = names.first else { return [] }
    let rest: Phrase =
      names.count == 1 ? "." : "; the same goes for \(Array(names.dropFirst()).inWords("and"))."
    let line: Phrase = "\(command: "rounds waive \(first) --reason TEXT")"
    let blocking = shortfalls.count { !$0.isWaivable }
    let never = blocking == 0 ? "" : " What there is none of at all cannot be let pass by anyone."
    return [
      .paragraph("What cannot be mended may be let pass, with a reason: \(line)\(rest)\(never)")
    ]
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

  /// The most questions that are listed; they block nothing, and all can be read elsewhere.
  private static let questionLimit = 10

  /// The questions on notes, each with the note.
  fileprivate var asked: [Block] {
    guard !questions.isEmpty else { return [] }
    let items = questions.prefix(Self.questionLimit).map { asked -> Phrase in
      "\(strong: asked.label): \(asked.words.description.inQuotationMarks)\n\(asked.question.capitalised)"
    }
    let label = questions.first?.label ?? ""
    let rest = questions.count - items.count
    let more: [Block] =
      rest == 0 ? [] : [.paragraph("\(rest) more: \(command: "rounds notes --open")")]
    return [.heading("Questions on notes"), .items(items)] + more + [
      .paragraph(
        """
        Word a note anew with \(command: "rounds revise \(label) TEXT"), or keep it with \
        \(command: "rounds keep \(label) --reason TEXT").
        """
      )
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
