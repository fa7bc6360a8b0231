/// A round about to be told to an audience: what all its parts ask before they say something.
struct Telling {
  let record: RoundRecord
  /// Who is to read it.
  let audience: Audience
  /// What people type for its things.
  let labels: Labels
  /// The visits, by number.
  let visits: [Visit]
  /// The notes that were not taken back, by visit.
  let notes: [VisitID: [Note]]
  /// The statements that were not taken back, patterns first, in the order of the audience.
  let statements: [Statement]
  /// How many contrasts and anomalies the audience is not told of, as each rests on a single visit.
  let heldBack: Int
  /// The predictions that were not taken back.
  let predictions: [Prediction]
  /// The next levels of work that were not taken back.
  let work: [NextLevelOfWork]
  /// The hours that words are shown without.
  let hours: UntoldHours

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
    let hours = UntoldHours(record, for: audience)
    self.hours = hours
    /// Where something stands for the audience: for staff by the words that they read.
    func place(_ words: Words) -> String {
      audience == .group ? "" : hours.hidden(from: words).description
    }
    let standing = record.statements.values.filter { $0.withdrawal == nil }
    let told = standing.filter { audience == .group || !record.holdsBack($0) }
    heldBack = standing.count - told.count
    statements = told.sorted {
      ($0.kind.place, place($0.claim.words), $0.id) < ($1.kind.place, place($1.claim.words), $1.id)
    }
    predictions = record.predictions.values.filter { $0.withdrawal == nil }
      .sorted { (place($0.words), $0.id) < (place($1.words), $1.id) }
    work = record.work.values.filter { $0.withdrawal == nil }
      .sorted { (place($0.words), $0.id) < (place($1.words), $1.id) }
  }

  /// Whether nothing is kept from the audience.
  var tellsAll: Bool { audience == .group }

  /// How many visits were seen.
  var seenCount: Int { visits.count { notes[$0.id] != nil } }

  /// Whether what was seen in one visit may be told without saying in which.
  var tellsVisits: Bool { tellsAll || seenCount >= RoundSummary.fewestVisits }

  /// A list as the audience may read it: for staff by the words that each shows, as any other order
  /// would tell something that the page does not.
  func ordered<Value>(_ values: [Value], by shown: (Value) -> String) -> [Value] {
    guard !tellsAll else { return values }
    return values.map { (shown($0), $0) }.sorted { $0.0 < $1.0 }.map { $0.1 }
  }

  /// The fewest visits that are shown separately by what they have in common.
  var smallestGroup: Int {
    max(record.observationProtocol.smallestGroup, RoundSummary.fewestVisits)
  }

  /// What only the group is told.
  func forGroup<Value>(_ value: Value?) -> Value? { tellsAll ? value : nil }
}

extension Statement.Kind {
  /// Where statements of the kind stand among the others.
  fileprivate var place: Int { Statement.Kind.allCases.firstIndex(of: self) ?? 0 }
}

extension Statement {
  /// Whether it says of a single room what sets it apart: everybody in the school would know whose.
  package func singlesOutAVisit(of record: RoundRecord) -> Bool {
    kind != .pattern && record.visits(behind: claim.cites + claim.contrary).count < 2
  }
}

extension RoundRecord {
  /// Whether the staff are not told of a statement: it rests on one visit, and nobody has recorded that the
  /// teacher visited agreed.
  func holdsBack(_ statement: Statement) -> Bool {
    statement.consent == nil && statement.singlesOutAVisit(of: self)
  }

  /// The statements that the staff are not told of.
  package var heldBack: [Statement] {
    statements.values.filter { $0.withdrawal == nil && holdsBack($0) }.sorted { $0.id < $1.id }
  }
}
