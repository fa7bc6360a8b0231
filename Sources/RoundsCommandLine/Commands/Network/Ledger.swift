import CommandLineParsing
import InstructionalRounds
import Journaling
import Reporting

extension RoundsProgram {
  /// Shows what was promised in all rounds, and what happened to it.
  static let ledger = Command<Session>(
    "ledger",
    "Show what was promised, and what came of it.",
    discussion: """
      Every next level of work from every round in the network. What needs someone now \
      comes first: what is overdue, then answers the host owes. What is done or let go \
      comes last. A page has a chart of every measure with reports.
      """,
    examples: [
      Example("rounds ledger", "See what needs someone now."),
      Example("rounds ledger --school 'Harbor School'", "See what one school promised."),
      Example("rounds ledger --format html -o ledger.html", "Make a page."),
      Example("rounds ledger --format csv -o ledger.csv", "Open it in a spreadsheet."),
      Example("rounds ledger --format ics -o due.ics", "See due dates in a calendar."),
    ],
    Option<Words>("--school", placeholder: "name", help: "Of this host school only."),
    ledgerFormat,
    withTabs,
    paper,
    outputFile
  ) { session, school, format, hasTabs, paper, file in
    let items = try session.ledgerItems()
    let chosen = items.filter { school == nil || $0.school == school }
    if let school, chosen.isEmpty {
      throw NotThere.school(school, known: Set(items.map(\.school.description)).sorted())
    }
    let ledger = Ledger(chosen, on: session.world.now().day)
    let forms = Forms(
      document: { Document(ledger, on: $0, spelling: RemedySpelling().speller) },
      json: { ledger.json() },
      rows: { ledger.rows },
      calendar: { CalendarFile(ledger, made: session.world.now()) }
    )
    try session.show(forms, as: hasTabs ? .tsv : format, on: paper, to: file)
    if let first = ledger.items.first(where: { $0.isWaiting(on: ledger.today) }) {
      session.suggest("rounds progress \(first.name) 'what was seen'")
    }
  }
}

extension Session {
  /// What was promised in all rounds of the network.
  fileprivate func ledgerItems() throws -> [LedgerItem] {
    try throughRounds(passingOver: { $0.workCount == 0 }) { LedgerItem.all($0.withoutNames) }
  }

  /// What a school has promised in all rounds of the network and not settled yet.
  func openLedger(of school: Words?) throws -> Ledger {
    Ledger(try ledgerItems().filter { $0.school == school && $0.isOpen }, on: world.now().day)
  }
}

extension LedgerItem {
  /// Whether somebody waits for a word about it.
  fileprivate func isWaiting(on today: Day) -> Bool {
    switch place(on: today) {
    case .handedOver, .overdue, .unanswered, .promised: true
    case .undecided, .done, .letGo: false
    }
  }
}
