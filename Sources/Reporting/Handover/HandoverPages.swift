package import InstructionalRounds

/// The pages that a round is handed over with; none of them tells of a room or of an observer.
package struct HandoverPages: Sendable {
  /// The pages, by the names of their files.
  package let files: [(name: String, document: Document)]

  /// Makes the pages of a round.
  ///
  /// - Parameters:
  ///   - summary: the round.
  ///   - promises: the work of the school's earlier rounds.
  package init(_ summary: RoundSummary, promises: [Promise]) {
    func page(_ audience: Audience) -> SharedSummary {
      SharedSummary(summary, for: audience, promises: promises)
    }
    files = [
      ("staff.html", Document(page(.staff), on: .page)),
      ("host.html", Document(page(.host), on: .page)),
      ("promises.html", Document(openPromisesIn: page(.host))),
    ]
  }
}

extension Document {
  /// What a school has promised and not yet done: first what nobody has answered.
  package init(openPromisesIn summary: SharedSummary) {
    let page = PromisesPage(summary: summary)
    self.init(page.blocks)
  }
}

/// The open promises as blocks.
private struct PromisesPage {
  /// What may be known of the round.
  let summary: SharedSummary

  /// The page from top to bottom.
  var blocks: [Block] {
    let school = summary.charter?.school.description ?? "A school"
    let sections = [unanswered, current, earlier].flatMap(\.self)
    return [.title("\(school): open promises")]
      + (sections.isEmpty ? [.paragraph("Nothing is open.")] : sections)
  }

  /// The works that count and are not at an end.
  private var open: [SharedWork] {
    summary.work.filter { $0.standing == .counts && $0.state.isOpen }
  }

  /// What the host has not answered yet.
  private var unanswered: [Block] {
    let works = open.filter { $0.state == .proposed }
    guard !works.isEmpty else { return [] }
    let day = summary.answerBy.map { " by \($0)" } ?? ""
    return [
      .heading("Not answered yet"), .paragraph("The host answers\(day)."),
      .items(works.map { "\($0.words) \(aside: "(\($0.horizon))")" }),
    ]
  }

  /// What this round has promised.
  private var current: [Block] {
    let works = open.filter { $0.state != .proposed }
    guard !works.isEmpty else { return [] }
    return [.heading("Promised in this round")]
      + works.flatMap { work -> [Block] in
        [.subheading("\(work.words)"), .labelled(lines(of: work))]
      }
  }

  /// What there is to say of a work.
  private func lines(of work: SharedWork) -> [LabelledLine] {
    let seen = work.reports.last.map { "\($0.date): \($0.seen)" }
    let lines: [(Phrase, String?)] = [
      ("Who", work.owner?.description), ("By", work.due?.description),
      ("In the tasks", work.terms?.inTheTasks?.description),
      ("Measure", work.terms?.measure?.sentence), ("Now", work.state.phrase),
      ("Last seen", seen),
    ]
    return lines.compactMap { label, text in text.map { LabelledLine(label, "\($0)") } }
  }

  /// What earlier rounds have promised.
  private var earlier: [Block] {
    let promises = (summary.promises ?? []).filter(\.state.isOpen)
    guard !promises.isEmpty else { return [] }
    return [.heading("Promised in earlier rounds")]
      + promises.flatMap { promise -> [Block] in
        let lines: [(Phrase, String?)] = [
          ("Who", promise.owner?.description), ("By", promise.due?.description),
          ("Now", promise.state.phrase), ("Last seen", promise.lastReport?.description),
        ]
        return [
          .subheading("\(promise.words)"),
          .labelled(lines.compactMap { label, text in text.map { LabelledLine(label, "\($0)") } }),
        ]
      }
  }
}

extension WorkState {
  /// Whether something is still to come of the work.
  fileprivate var isOpen: Bool {
    switch self {
    case .proposed, .promised, .underWay, .seenInTheTasks: true
    case .done, .letGo: false
    }
  }
}
