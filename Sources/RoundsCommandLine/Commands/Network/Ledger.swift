import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Shows what was promised in all rounds, and what became of it.
  static let ledger = Command<Session>(
    "ledger",
    "Show what was promised, and what became of it.",
    discussion: """
      Every next level of work of every round of the network, until it is done or let go. What waits \
      for somebody comes first: answers that the host owes, then what is overdue.
      """,
    examples: [
      Example("rounds ledger", "See what waits for somebody."),
      Example("rounds ledger --school 'Harbour School'", "See what one school has promised."),
      Example("rounds ledger --format csv > ledger.csv", "Open it in a spreadsheet."),
    ],
    Option<Words>("--school", placeholder: "name", help: "Of this host school."),
    tableFormat
  ) { session, school, format in
    let items = try session.throughRounds { LedgerItem.all($0.withoutNames) }
    let chosen = items.filter { school == nil || $0.school == school }
    if let school, chosen.isEmpty {
      throw NotThere.school(school, known: Set(items.map(\.school.description)).sorted())
    }
    let ledger = Ledger(chosen, on: session.world.now().day)
    session.show(Document(ledger), as: format, or: { ledger.json() }, or: { ledger.csv })
    if let first = ledger.items.first(where: { $0.isWaiting(on: ledger.today) }) {
      session.suggest("rounds progress \(first.name) 'what was seen'")
    }
  }

  /// The form of the output, which may also be a table.
  static let tableFormat = DefaultedOption<TableFormat>(
    "--format",
    default: .text,
    placeholder: "form",
    help: "For people, to be pasted, for programs, or for a spreadsheet."
  )
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
