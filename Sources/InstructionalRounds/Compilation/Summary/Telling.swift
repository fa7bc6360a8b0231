/// A round about to be told to an audience: what all its parts ask before they say something.
struct Telling {
  /// The round.
  let record: RoundRecord
  /// Who is to read it.
  let audience: Audience
  /// What people type for its things.
  let labels: Labels
  /// The visits, by number.
  let visits: [Visit]
  /// The notes that were not taken back, by visit.
  let notes: [VisitID: [Note]]
  /// The statements that were not taken back, patterns first.
  let statements: [Statement]
  /// The predictions that were not taken back.
  let predictions: [Prediction]
  /// The next levels of work that were not taken back.
  let work: [NextLevelOfWork]
  /// The hours that words are shown without.
  let hours: UntoldHours
  /// The order of what staff read.
  let order: UntellingOrder

  init(_ record: RoundRecord, for audience: Audience) {
    self.record = record
    self.audience = audience
    labels = Labels(record)
    visits = record.visits.values.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    var notes: [VisitID: [Note]] = [:]
    for note in record.notes.values where !note.isWithdrawn {
      notes[note.visit, default: []].append(note)
    }
    self.notes = notes
    statements = record.statements.values.filter { $0.withdrawal == nil }
      .sorted { ($0.kind.place, $0.id) < ($1.kind.place, $1.id) }
    predictions = record.predictions.values.filter { $0.withdrawal == nil }
      .sorted { $0.id < $1.id }
    work = record.work.values.filter { $0.withdrawal == nil }.sorted { $0.id < $1.id }
    hours = UntoldHours(record, for: audience)
    order = UntellingOrder(of: record.round)
  }

  /// Whether nothing is kept from the audience.
  var tellsAll: Bool { audience == .group }

  /// How many visits were seen.
  var seenCount: Int { visits.count { notes[$0.id] != nil } }

  /// Whether what was seen in one visit may be told without saying in which.
  var tellsVisits: Bool { tellsAll || seenCount >= RoundSummary.fewestVisits }

  /// What only the group is told.
  func forGroup<Value>(_ value: Value?) -> Value? { tellsAll ? value : nil }
}

extension Statement.Kind {
  /// Where statements of the kind stand among the others.
  fileprivate var place: Int { Statement.Kind.allCases.firstIndex(of: self) ?? 0 }
}
