import InstructionalRounds

extension Document {
  /// Where a round stands, what is missing, and what to type.
  package init(_ status: RoundStatus, spelling speller: RemedySpeller) {
    self.init(StatusPage(status: status, speller: speller).blocks)
  }
}

/// The status of a round as blocks.
private struct StatusPage {
  let status: RoundStatus
  let speller: RemedySpeller

  var blocks: [Block] {
    [opening, missing, passed, counts, pages, asked, asides, expected].flatMap(\.self)
  }
}

extension StatusPage {
  /// Where the round stands, with what is said at the start of the stage.
  var opening: [Block] {
    let title: Phrase =
      status.charter.map { "\($0.heading)" } ?? "A round whose first entry has not arrived yet"
    var blocks: [Block] = [.title(title)]
    if let charter = status.charter { blocks.append(.paragraph("\(charter.problem.words)")) }
    guard status.stage != .closed else {
      let closed: Phrase = "\(strong: "The round is closed.")"
      let next: Phrase = "\(strong: "Next:") \(command: speller.asking(status.step))"
      return blocks + [.paragraph(closed)] + open + [.paragraph(next)]
    }
    let minutes = (status.guide?.minutes).flatMap {
      $0 > 0 ? " (about \(counted($0, "minute")))" : nil
    }
    let prompt = status.guide?.prompt ?? ""
    blocks.append(
      .paragraph("\(strong: "Now: \(status.stage.rawValue)")\(minutes ?? ""). \(prompt)")
    )
    return blocks + [.paragraph("\(strong: "Next:") \(command: speller.asking(status.step))")]
  }

  /// What there is so far.
  var counts: [Block] {
    let made = [
      (StageKind.analysis, "statement"), (.prediction, "prediction"), (.evaluation, "proposal"),
    ].compactMap { stage, noun in
      stage <= status.stage ? status.madeCounts[stage].map { counted($0, noun) } : nil
    }
    let sums = made.isEmpty ? [] : [Block.paragraph("\(made.inWords("and").sentence)")]
    let crew = status.people.isEmpty ? [] : [Block.items(status.people.map(phrase))]
    return (status.visits.isEmpty ? [] : [.heading("So far"), .table(visitTable)]) + sums + crew
  }

  /// What has come in from browsers, where nothing comes in by itself.
  var pages: [Block] {
    guard !status.pages.isEmpty, status.stage != .closed else { return [] }
    let items = status.pages.map { page -> Phrase in
      let missing =
        page.missingCount == 0
        ? ""
        : "; \(counted(page.missingCount, "entry", "entries")) not here yet: ask for the file again"
      return """
        \(strong: page.writer.code) \(counted(page.noteCount, "note")) by \(page.last.clock.prefix(5))\(missing)
        """
    }
    return [
      .heading("Handed over from a browser"), .items(items),
      .paragraph("Whatever was typed after that is still on the observer's device."),
    ]
  }

  private var visitTable: Table {
    var columns: [Table.Column] = [.init("Visit", .right), .init("Notes", .right)]
    for element in CoreElement.allCases {
      columns.append(.init("\(element.rawValue.capitalized)", .right))
    }
    columns += [.init("Stated task"), .init("")]
    return Table(columns, status.visits.map(row))
  }

  private func row(of visit: RoundStatus.VisitCount) -> [Phrase] {
    var row: [Phrase] = ["\(visit.number)", "\(visit.noteCount)"]
    for element in CoreElement.allCases { row.append("\(visit.elementCounts[element] ?? 0)") }
    let team = visit.team.map { "team \($0)" }
    let remark = [team, visit.missed?.rawValue].compactMap(\.self).joined(separator: ", ")
    return row + [visit.hasTask ? "yes" : "no", "\(remark)"]
  }

  /// Somebody with what they do and what they brought.
  private func phrase(_ person: RoundStatus.PersonCount) -> Phrase {
    let roles = person.roles.map(\.rawValue).inWords("and")
    let isObserver = person.roles.contains(.observer) || person.noteCount > 0
    let notes =
      isObserver ? "; \(counted(person.noteCount, "note")), \(person.selectedCount) selected" : ""
    return "\(strong: person.code) \(roles)\(notes)\(person.hasLeft ? "; has left" : "")"
  }

  private var open: [Block] {
    guard !status.unanswered.isEmpty else { return [] }
    let by = status.answerBy.map { " by \(ToldDate.day($0))" } ?? ""
    return [
      .paragraph("The host answers\(by) what is still open:"),
      .items(status.unanswered.map { "\($0)" }),
    ]
  }

  /// The shortfalls, those of one principle together.
  var missing: [Block] {
    guard status.stage != .closed else { return [] }
    guard !status.shortfalls.isEmpty else {
      let command = speller.inFull(status.step)
      return [
        .heading("Nothing is missing"), .paragraph("When the group is ready: \(command: command)"),
      ]
    }
    let heading: Phrase =
      status.next == .closed
      ? "Before the round can be closed" : "Before \(status.next.rawValue) can begin"
    return [.heading(heading)]
      + Principle.allCases.flatMap { principle -> [Block] in
        let own = status.shortfalls.filter { $0.principle == principle }
        guard !own.isEmpty else { return [] }
        return [
          .paragraph("Principle \(principle.number): “\(principle.statement).”"),
          .items(own.map { "\($0.what.capitalized.sentence)\($0.remedies(speller))" }),
        ]
      } + waivable
  }

  /// How to go on past what the group cannot mend.
  private var waivable: [Block] {
    var names: [GateName] = []
    for shortfall in status.shortfalls where shortfall.gate.isWaivable {
      if !names.contains(shortfall.gate) { names.append(shortfall.gate) }
    }
    guard let first = names.first else { return [] }
    let rest: Phrase =
      names.count == 1
      ? "." : "; the same goes for \(Array(names.dropFirst().map(\.rawValue)).inWords("and"))."
    let line: Phrase = "\(command: speller.inFull(Remedy(.waive(first))))"
    let blocking = status.shortfalls.count { !$0.gate.isWaivable }
    let never = blocking == 0 ? "" : " The first note, pattern and prediction can never be waived."
    return [
      .paragraph("If you can't fix it, you can waive it, with a reason: \(line)\(rest)\(never)")
    ]
  }

  /// The shortfalls that do not stand in the way, with the reasons.
  var passed: [Block] {
    guard !status.letPass.isEmpty else { return [] }
    let items = status.letPass.map { passed -> Phrase in
      let what = passed.shortfall.what.capitalized.sentence
      return "\(what) Waived, for this reason: \(passed.waiver.reason.description.sentence)"
    }
    return [.heading("What the group waived"), .items(items)]
  }

  /// The most questions that are listed; they block nothing, and all can be read elsewhere.
  private static let questionLimit = 10

  /// The questions on notes, each with the note.
  var asked: [Block] {
    guard let first = status.questions.first else { return [] }
    let items = status.questions.prefix(Self.questionLimit).map { asked -> Phrase in
      "\(strong: asked.label): \(asked.words.description.inQuotationMarks)\n\(asked.question.capitalized)"
    }
    let rest = status.questions.count - items.count
    let more: [Block] =
      rest == 0
      ? [] : [.paragraph("\(rest) more: \(command: speller.inFull(Remedy(.readOpenNotes)))")]
    let note = Remedy.Named(first.note.entry, first.label)
    let rewording = speller.inFull(Remedy(.reword(note, .any), by: first.author))
    let keeping = speller.inFull(Remedy(.keep(note), by: first.author))
    return [.heading("Questions on notes"), .items(items)] + more + [
      .paragraph(
        "Reword a note with \(command: rewording), or keep it with \(command: keeping)."
      )
    ]
  }

  /// What does not simply count, by what happened to it.
  var asides: [Block] {
    section("Came late", status.late) + section("To be confirmed", status.toBeConfirmed)
      + section("Waiting for something that has not arrived yet", status.waiting)
      + section("Kept, but without effect", status.noEffect)
  }

  /// A section, unless there is nothing in it.
  private func section(_ heading: Phrase, _ asides: [RoundStatus.Aside]) -> [Block] {
    guard !asides.isEmpty else { return [] }
    return [.heading(heading), .items(asides.map(phrase))]
  }

  private func phrase(_ aside: RoundStatus.Aside) -> Phrase {
    let remedy: Phrase = aside.remedy.map { "\n\(command: speller.inFull($0))" } ?? ""
    guard case .noEffect(let reason) = aside.standing else {
      return "\(aside.sentence.sentence)\(remedy)"
    }
    return "\(aside.sentence.sentence) It has no effect: \(reason.sentence.sentence)\(remedy)"
  }

  /// Whose entries are awaited.
  var expected: [Block] {
    guard !status.awaited.isEmpty else { return [] }
    let people = Dictionary(grouping: status.awaited, by: \.writer.code).sorted { $0.key < $1.key }
    let items = people.map { code, entries -> Phrase in
      "\(entries.count == 1 ? "1 entry" : "\(entries.count) entries") of \(code)"
    }
    return [
      .heading("Not here yet"),
      .paragraph(
        "Other entries refer to these. Import them with \(command: speller.inFull(Remedy(.merge)))."
      ),
      .items(items),
    ]
  }
}
