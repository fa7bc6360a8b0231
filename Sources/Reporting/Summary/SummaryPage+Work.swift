import InstructionalRounds

extension SummaryPage {
  /// What will be done, by which role and when.
  var nextWork: [Block] {
    guard !summary.work.isEmpty else { return [] }
    var blocks: [Block] = [.heading("What will be done"), .items(summary.work.map(brief))]
    if let answerBy = summary.answerBy {
      blocks.append(.paragraph("The host answers what is still open by \(answerBy)."))
    }
    return blocks
  }

  /// A work in one sentence: what, who, when, and how it stands.
  private func brief(_ work: SummaryWork) -> Phrase {
    let who = work.owner.map { "\($0)" }
    let when = work.due.map { "by \($0)" }
    let why = work.answers.isEmpty ? nil : "responds to \(work.answers.inWords("and"))"
    let what = [who, work.horizon, when, work.state.phrase, why].compactMap(\.self)
      .joined(separator: "; ")
    let name = linked(work.name, .brief, "work", work.terms == nil ? "hands" : "terms", work.name)
    return "\(name)\(strong: ":") \(work.words) \(aside: "(\(what))")\(mark(work.standing))"
  }

  /// What happened to the work of earlier rounds.
  var lastTime: [Block] {
    guard let promises = summary.promises else { return [] }
    let heading = Block.heading("What happened since last time")
    guard !promises.isEmpty else {
      return [heading, .paragraph("No earlier round has work to look back on.")]
    }
    return [heading, .items(promises.map(sentence))]
  }

  /// A promise with what happened to it.
  private func sentence(_ promise: SummaryPromise) -> Phrase {
    let due = promise.due.map { "due \($0)" }
    let what = [promise.owner?.description, due].compactMap(\.self).joined(separator: "; ")
    let seen = promise.lastReport.map { " Last seen: \($0)".sentence } ?? ""
    let aside: Phrase = what.isEmpty ? "" : " \(aside: "(\(what))")"
    return "\(promise.words)\(aside) \(strong: "\(promise.state.phrase.capitalized).")\(seen)"
  }

  /// What was promised of each adopted work, and what has been seen of it.
  var workInFull: [Block] {
    let adopted = summary.work.compactMap { work in work.terms.map { (work, $0) } }
    guard !adopted.isEmpty else { return [] }
    return [.heading("The next level of work in full")]
      + adopted.flatMap { work, terms -> [Block] in
        let name = linked(work.name, .full, "work", "terms", work.name)
        return [.subheading("\(name): \(work.words)"), .labeled(lines(of: work, terms))]
          + reports(work)
      }
  }

  /// What was promised, label by label.
  private func lines(of work: SummaryWork, _ terms: Terms) -> [LabeledLine] {
    var lines: [LabeledLine] = []
    func add(_ label: Phrase, _ text: (some CustomStringConvertible)?) {
      if let text { lines.append(LabeledLine(label, "\(text)")) }
    }
    add("Who", work.owner)
    add("By", work.due)
    add("Horizon", work.horizon)
    add("Raises", terms.corner?.phrase)
    for corner in Corner.allCases { add(corner.change, terms.changes[corner]) }
    add("In tasks", terms.inTheTasks)
    add("The group learns", terms.learning)
    add("Measure", terms.measure?.sentence)
    add("Adopted", "by the host")
    add("Now", work.state == .promised ? nil : work.state.phrase)
    return lines
  }

  /// What has been seen of a work since.
  private func reports(_ work: SummaryWork) -> [Block] {
    guard !work.reports.isEmpty else { return [] }
    let seen = work.reports.map { report -> Phrase in
      let value = report.value.map { " Measured: \($0.plain)." } ?? ""
      let state = report.state.map { " Now \($0.phrase)." } ?? ""
      let reason = report.reason.map { " Reason: \($0)".sentence } ?? ""
      return "\(report.date): \(report.seen.description.sentence)\(value)\(state)\(reason)"
    }
    return [.paragraph("Seen since:"), .items(seen)]
  }

  /// How the group stood to each proposal: hands and concerns, never who showed what.
  var consensus: [Block] {
    let asked = summary.work.compactMap { work in work.position.map { (work, $0) } }
    guard !asked.isEmpty else { return [] }
    return [.heading("Consensus")]
      + asked.flatMap { work, position -> [Block] in
        let concerns = position.concerns
        let name = linked(work.name, .full, "work", "hands", work.name)
        return [
          .subheading("\(name): \(work.words)"),
          .paragraph("\(hands(position, work.levels)) \(will(of: work, position))"),
        ]
          + (concerns.isEmpty
            ? [] : [.paragraph("Concerns:"), .items(concerns.map { "\($0)" })])
      }
  }

  /// The show of hands as a sentence.
  private func hands(_ position: Position, _ levels: [String]) -> String {
    let shown = position.hands.enumerated().filter { $0.element > 0 }.map { fingers, count in
      let meaning = levels.indices.contains(fingers) ? " (“\(levels[fingers])”)" : ""
      return "\(count) showed \(fingers)\(meaning)"
    }
    return shown.isEmpty ? "No hands were counted." : shown.inWords("and").sentence
  }

  /// Whether the will of the group was evident.
  private func will(of work: SummaryWork, _ position: Position) -> String {
    let heard = position.everyoneHeard ? "Everyone was heard" : "Not everyone was heard"
    return switch work.hasConsensus {
    case true?: "\(heard), and the group had consensus."
    case false?: "\(heard); the group had no consensus."
    case nil: "\(heard)."
    }
  }
}

extension Corner {
  /// What labels a change in it.
  fileprivate var change: Phrase {
    switch self {
    case .content: "In the content"
    case .teachersKnowledgeAndSkill: "For teachers"
    case .studentEngagement: "For students"
    }
  }
}

extension Measure {
  /// The measure as one line.
  var sentence: String {
    switch self {
    case .result(let what, let baseline, let target):
      "\(what): from \(baseline.plain) to \(target.plain)"
    case .none(let reason): "none (reason: \(reason))"
    }
  }
}
