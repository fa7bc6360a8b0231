import InstructionalRounds

extension SummaryPage {
  /// Every statement with what it rests on, quoted beneath it.
  var evidence: [Block] {
    guard !summary.statements.isEmpty else { return [] }
    return [.heading("The evidence")]
      + summary.statements.flatMap { statement -> [Block] in
        [.subheading(sentence(statement, at: .full))] + quotations(statement.cites)
          + (statement.contrary.isEmpty ? [] : [.paragraph("Evidence against it:")])
          + quotations(statement.contrary)
      }
  }

  /// What is cited: quoted, and counted as far as its words are not in the record any more.
  private func quotations(_ cites: [SummaryCitation]) -> [Block] {
    let wordless = cites.filter { $0.quoted == .wordless }
    let quoted = cites.filter { $0.quoted != .wordless }.compactMap(quotation)
    guard !wordless.isEmpty else { return quoted }
    let visits = Set(wordless.compactMap(\.visit)).count
    let rooms = visits == 0 ? "" : " from \(counted(visits, "visit"))"
    let count = counted(wordless.count, "note")
    return quoted + [.paragraph("Based on \(count)\(rooms) whose words are not kept.")]
  }

  /// What is cited, in its own words where they may be repeated.
  private func quotation(_ citation: SummaryCitation) -> Block? {
    switch citation.quoted {
    case .note(let words, let hasChanged):
      .quotation(
        "\(citation.label)\(words)",
        remark: remark(citation, hasChanged ? "reworded since" : nil)
      )
    case .task(let words, let hasChanged):
      .quotation("\(words)", remark: remark(citation, task(hasChanged)))
    case .wordless: nil
    case .withheldTask:
      .quotation("…", remark: remark(citation, "a task, not shown for so few visits"))
    case .takenBack: .quotation("…", remark: remark(citation, "a note that was taken back"))
    case .missing: .quotation("…", remark: remark(citation, "not here yet"))
    }
  }

  /// What is said of a task; its name says already that it is one, where it can be said.
  private func task(_ hasChanged: Bool) -> String? {
    let what = summary.audience == .group ? nil : "the task"
    let parts = [what, hasChanged ? "restated since" : nil].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// What is said after a quotation: for the group what it is called; for staff not even that.
  private func remark(_ citation: SummaryCitation, _ more: String?) -> Phrase? {
    let visit = citation.visit.map { "visit \($0)" }
    let rest = [visit, more].compactMap(\.self).joined(separator: ", ")
    guard summary.audience == .group else {
      return rest.isEmpty ? nil : "\(aside: "(\(rest))")"
    }
    let name: Phrase = "\(citation.name, .aside, link: Anchor("note", citation.name))"
    return "\(aside: "(")\(name)\(aside: rest.isEmpty ? ")" : ", \(rest))")"
  }

  /// The notes under their headings.
  var groups: [Block] {
    guard !summary.groups.isEmpty else { return [] }
    let words = Dictionary(summary.notes.map { ($0.name, $0) }) { first, _ in first }
    return [.heading("Like with like")]
      + summary.groups.flatMap { group -> [Block] in
        [.subheading("\(group.label): \(group.heading)")]
          + group.noteLabels.compactMap { words[$0] }.map { note in
            .quotation("\(note.label)\(note.words)", remark: called(note, nil))
          }
      }
  }

  /// What a note is called, leading to where it stands among the others of its visit.
  private func called(_ note: SummaryNote, _ visit: VisitNumber?) -> Phrase {
    let name: Phrase = "\(note.name, .aside, link: Anchor("note", note.name))"
    return "\(aside: "(")\(name)\(aside: visit.map { ", visit \($0))" } ?? ")")"
  }

  /// The notes that came late, which cannot be cited until they are admitted.
  var late: [Block] {
    let notes = summary.notes.filter { $0.isLate && !$0.isWithdrawn && $0.source != nil }
    guard !notes.isEmpty else { return [] }
    let quotations = notes.map { note -> Block in
      .quotation("\(note.label)\(note.words)", remark: called(note, note.source?.visit))
    }
    let words: Phrase = "Not cited above, because the group had moved on when these notes arrived:"
    return [.heading("What came late"), .paragraph(words)] + quotations
  }

  /// What students were asked to do, with the level of demand where it was judged.
  var tasks: [Block] {
    let citations = medium == .page ? self.citations : [:]
    let tasks = summary.visits.compactMap { visit -> Phrase? in
      guard let task = visit.task else { return nil }
      guard let room = visit.room else { return "\(task)" }
      let name = "task \(room.number)"
      let number: Phrase = "\("Visit \(room.number):", .strong, place: Anchor("note", name)) "
      let demand: Phrase = room.level.map { " \(aside: "(demand: \($0))")" } ?? ""
      let cited = SummaryPage.links(to: citations[name, default: []])
      return "\(number)\(task)\(demand)\(cited)"
    }
    guard !tasks.isEmpty else { return [] }
    let demands = summary.audience == .group ? [] : summary.demands
    let levels = demands.map { demand -> Phrase in
      "Demand \(demand.level): \(counted(demand.taskCount, "task"))"
    }
    let left: Phrase = """
      How demanding these tasks were is left out: fewer than \(summary.smallestGroup) were at one level.
      """
    return [.heading("What students were asked to do"), .items(tasks)]
      + (levels.isEmpty ? [] : [.items(levels)])
      + (summary.keepsDemandsBack ? [.paragraph(left)] : []) + demandByVisit
  }

  /// What could not be seen, which is nobody's fault.
  var gaps: [Block] {
    guard !summary.gaps.isEmpty else { return [] }
    return [.heading("What could not be seen"), .items(gapSentences)]
  }

  /// Each gap with what happened; for staff in how many visits there was one.
  private var gapSentences: [Phrase] {
    guard summary.audience != .group else {
      return summary.gaps.map { gap in
        let visit: Phrase = gap.visit.map { "\(strong: "Visit \($0):") " } ?? ""
        let happened = gap.whatHappened.map { ": \($0)" } ?? ""
        return "\(visit)\("\(gap.what.sentence)\(happened)".sentence)"
      }
    }
    let counts = summary.gaps.reduce(into: [String: Int]()) {
      $0[$1.what.sentence, default: 0] += 1
    }
    let kinds = Dictionary(summary.gaps.map { ($0.what.sentence, $0.what) }) { first, _ in first }
    return kinds.sorted { $0.key < $1.key }.map { sentence, what in
      "\(what.sentence(in: counts[sentence] ?? 0, of: summary.plannedCount))"
    }
  }

  /// What was waived, with the reasons of the group.
  var waivers: [Block] {
    guard !summary.waivers.isEmpty else { return [] }
    let passed = summary.waivers.map { waiver -> Phrase in
      let subject = waiver.subject.map { " (\($0))" } ?? ""
      let passed: Phrase = "\(strong: "Waived, for this reason:")"
      return "\(waiver.question)\(subject) \(passed) \(waiver.reason)"
    }
    return [.heading("What the group waived"), .items(passed)]
  }

  /// What the group still has to do, which staff need not know.
  var missing: [Block] {
    guard !summary.shortfalls.isEmpty else { return [] }
    let items = summary.shortfalls.map { shortfall -> Phrase in
      let principle = "(principle \(shortfall.principle.number))"
      return "\(shortfall.what.capitalized) \(principle).\(shortfall.remedies(speller))"
    }
    return [.heading("What is still missing"), .items(items)]
  }

  /// The principles with what in the round answers to each.
  var principles: [Block] {
    let numbered = summary.principles.map { answer -> [Block] in
      let answers = answer.answers.map { "\($0.capitalized.sentence)" as Phrase }
      return [
        .paragraph("“\(answer.principle.statement).”"),
        .items(answers.isEmpty ? ["Nothing in this round answers it yet."] : answers),
      ]
    }
    return [
      .heading("The principles"),
      .paragraph("From \(Principle.source). Below each is what in this round answers it."),
      .list(.numbers, numbered),
    ]
  }
}
