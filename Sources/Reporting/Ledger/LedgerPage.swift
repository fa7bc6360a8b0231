package import InstructionalRounds

extension Document {
  /// The ledger of a network: what waits for somebody first.
  package init(
    _ ledger: Ledger,
    on medium: Medium = .text,
    spelling speller: RemedySpeller? = nil
  ) {
    self.init(LedgerPage(ledger: ledger, speller: medium == .text ? speller : nil).blocks)
  }
}

/// The ledger as blocks.
struct LedgerPage {
  /// The works.
  let ledger: Ledger
  /// How a work is reported on, for those who read it where they type.
  var speller: RemedySpeller?
  /// Whether works are told with their schools.
  var schools = Schools.whereSeveral

  /// When the schools of works are named.
  enum Schools {
    /// If they are of several; one school is named in the title.
    case whereSeveral
    case always
    /// Never, as where a school may not be told from the others.
    case never
  }

  /// The page from top to bottom: what needs somebody now, the rest on a line each, then each in full.
  var blocks: [Block] {
    let brief: [Block] =
      [.title("\(title)"), .paragraph("\(count)")] + list("Needs someone now", neededNow)
      + list("Not yet due", lines(.promised)) + list("Still under discussion", lines(.undecided))
    let open = LedgerPlace.allCases.filter { !LedgerPage.settled.contains($0) }
    return [.brief(brief)] + open.flatMap(section) + LedgerPage.settled.flatMap(folded)
  }

  /// Where nobody has anything left to do.
  private static let settled: [LedgerPlace] = [.done, .letGo]

  /// The school, where all works are of one.
  var school: Words? {
    let schools = Set(ledger.items.map(\.school))
    return schools.count == 1 ? schools.first : nil
  }

  private var title: String {
    let what = "what was promised, and what came of it"
    return school.map { "\($0): \(what)" } ?? what.capitalized
  }

  private var count: String {
    guard !ledger.items.isEmpty else {
      return "No round in the network has proposed a next level of work yet."
    }
    return "\(ToldDate.day(ledger.today)). \(counts)"
  }

  private func list(_ heading: Phrase, _ items: [Phrase]) -> [Block] {
    items.isEmpty ? [] : [.heading(heading), .items(items)]
  }

  private func section(_ place: LedgerPlace) -> [Block] {
    let items = ledger.items(in: place)
    guard !items.isEmpty else { return [] }
    return [.heading("\(place.heading), in full")] + items.flatMap(blocks)
  }

  private func folded(_ place: LedgerPlace) -> [Block] {
    let items = ledger.items(in: place)
    return items.isEmpty
      ? [] : [.folded("\(place.heading) (\(items.count))", items.flatMap(blocks))]
  }

  /// One work: what, who, when, how one will know, and what was seen.
  private func blocks(_ item: LedgerItem) -> [Block] {
    let head: [Block] = [
      .subheading(school == nil ? "\(item.school): \(item.work.words)" : "\(item.work.words)"),
      .labeled(lines(of: item)),
    ]
    guard !item.work.reports.isEmpty else { return head }
    let course = MeasureCourse(item.work)?.figure.map { [Block.figure($0)] } ?? []
    return head + [.paragraph("Seen since:"), .items(item.work.reports.map(sentence))] + course
  }

  private func lines(of item: LedgerItem) -> [LabeledLine] {
    let terms = item.work.adoption?.terms
    var lines: [LabeledLine] =
      speller.map { speller in
        guard item.answerBy == nil else {
          let named = Remedy.Named(item.work.id.entry, item.name)
          let answering = speller.inFull(Remedy(.adopt(named, adding: [])))
          return [LabeledLine("For the host to answer", "\(command: answering)")]
        }
        let reporting = speller.inFull(Remedy(.report(on: item.name)))
        return [LabeledLine("To report on it", "\(command: reporting)")]
      } ?? []
    func add(_ label: Phrase, _ text: (some CustomStringConvertible)?) {
      if let text { lines.append(LabeledLine(label, "\(text)")) }
    }
    add("State", item.state(on: ledger.today))
    add("Raises", terms?.corner?.phrase)
    add("In tasks", terms?.inTheTasks)
    add("Who", item.owner)
    add("By", item.work.due.map(ToldDate.day))
    add("Horizon", item.work.due == nil ? item.work.horizon : nil)
    add("Measure", terms?.measure.map { measure(item.work, $0) })
    return lines
  }

  private func measure(_ work: NextLevelOfWork, _ measure: Measure) -> String {
    switch measure {
    case .result: MeasureCourse(work)?.sentence ?? ""
    case .none(let reason): "none (reason: \(reason))"
    }
  }

  /// A report in sentences.
  private func sentence(_ report: ProgressReport) -> Phrase {
    let pieces = [
      report.value.map { "Measured: \($0.plain)." }, report.state.map { "Now \($0.phrase)." },
      report.owner.map { "\($0) is responsible.".capitalized },
      report.due.map { "Due \(ToldDate.day($0))." },
      report.reason.map { "Reason: \($0)".sentence },
      report.seenIn.isEmpty ? nil : "Noted in \(report.roundsSeenIn.inWords("and")).",
    ]
    let rest = pieces.compactMap(\.self).map { " \($0)" }.joined()
    let day = ToldDate.day(report.at.day)
    return "\(strong: "\(day):") \(report.seen.description.sentence)\(rest)"
  }
}

extension LedgerItem {
  /// Where it is, in words, with the day that it waits for.
  func state(on today: Day) -> String {
    switch place(on: today) {
    case .handedOver:
      answerBy.map { day in
        day < today
          ? "the host's answer was due on \(ToldDate.day(day))"
          : "the host answers by \(ToldDate.day(day))"
      } ?? work.state.phrase
    case .overdue:
      work.reports.isEmpty
        ? "overdue; no report yet" : "overdue; \(work.state.phrase)"
    case .promised where work.reports.isEmpty:
      "\(work.state.phrase); no report yet"
    case .unanswered, .promised, .undecided, .done: work.state.phrase
    case .letGo: letGo
    }
  }

  /// That it was let go, and why.
  private var letGo: String {
    let reason = work.reports.last { $0.state == .letGo }?.reason
    return reason.map { "let go (reason: \($0))" } ?? "let go"
  }
}

extension LedgerItem {
  /// The work on one line: what is typed for it, the sentence, who, by when, and where it stands.
  package func line(on today: Day) -> String {
    let due = work.due.map { "by \(ToldDate.day($0))" }
    let who = [owner?.description, due].compactMap(\.self).joined(separator: "; ")
    return "\(name)  \(work.words)\(who.isEmpty ? "" : " (\(who))"): \(state(on: today))"
  }
}

extension ProgressReport {
  /// The rounds whose notes it cites, each with how many.
  var roundsSeenIn: [String] {
    Dictionary(grouping: seenIn, by: \.round).sorted { $0.key < $1.key }.map {
      "\(counted($0.value.count, "note")) of \($0.key)"
    }
  }
}

extension LedgerPlace {
  /// What is above its works.
  var heading: String {
    switch self {
    case .handedOver: "Waiting for the host's answer"
    case .overdue: "Overdue"
    case .unanswered: "Never answered"
    case .promised: "Not yet due"
    case .undecided: "Still under discussion in its round"
    case .done: "Done"
    case .letGo: "Let go"
    }
  }
}
