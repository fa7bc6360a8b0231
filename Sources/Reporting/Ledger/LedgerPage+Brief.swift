import InstructionalRounds

extension LedgerPage {
  /// How many works there are in each place, in one sentence.
  var counts: String {
    let works = "\(counted(ledger.items.count, "next level")) of work"
    let places = [
      count(.overdue, "overdue"), count(.handedOver, "waiting for the host's answer"),
      count(.unanswered, "never answered"), count(.promised, "not yet due"),
      count(.undecided, "under discussion"), count(.done, "done"), count(.letGo, "let go"),
    ].compactMap(\.self)
    return "\(works): \(places.joined(separator: ", "))."
  }

  private func count(_ place: LedgerPlace, _ words: String) -> String? {
    let count = ledger.items(in: place).count
    return count == 0 ? nil : "\(count) \(words)"
  }

  /// What somebody has to do something about today, a line each.
  var neededNow: [Phrase] { lines(.overdue) + lines(.handedOver) + lines(.unanswered) }

  /// The works in a place, a line each: by when, what, at which school, who is responsible, and what
  /// was seen of it last.
  func lines(_ place: LedgerPlace) -> [Phrase] { ledger.items(in: place).map(line) }

  private func line(_ item: LedgerItem) -> Phrase {
    let who = [
      namesSchools ? item.school.description : nil, item.owner.map { "responsible: \($0)" },
    ].compactMap(\.self)
    let people = who.isEmpty ? "" : " (\(who.joined(separator: "; ")))"
    let when = "\(item.deadline(on: ledger.today)):"
    return "\(strong: when) \(item.work.words)\(people).\(seen(item.work))"
  }

  private var namesSchools: Bool {
    switch schools {
    case .whereSeveral: school == nil
    case .always: true
    case .never: false
    }
  }

  private func seen(_ work: NextLevelOfWork) -> String {
    guard let last = work.reports.last else { return "" }
    let value = last.value.map { value -> String in
      guard case .result(_, _, let target)? = work.adoption?.terms.measure else { return "" }
      return " (\(value.plain); target \(target.plain))"
    }
    return " Last seen \(ToldDate.day(last.at.day)): \("\(last.seen)\(value ?? "")".sentence)"
  }
}

extension LedgerItem {
  /// What it waits for, with the day.
  fileprivate func deadline(on today: Day) -> String {
    switch place(on: today) {
    case .overdue: work.due.map { "Due \(ToldDate.day($0))" } ?? "Overdue"
    case .handedOver:
      answerBy.map { "Host's answer \($0 < today ? "was due" : "due") \(ToldDate.day($0))" }
        ?? "Waiting for the host's answer"
    case .unanswered: "Never answered by the host"
    case .promised: work.due.map { "Due \(ToldDate.day($0))" } ?? work.state.phrase.capitalized
    case .undecided: "Proposed"
    case .done, .letGo: state(on: today).capitalized
    }
  }
}
