/// What people type and read for the things of a round: `KM12`, `FA-P1`, `FA-W2`.
///
/// A label is made of what its entry says alone, so it is the same on paper, on the screen and
/// after every merge. Two devices that were never in touch may give one label twice; then both
/// things go by the name of their entry, `KM-x7q2-12`, and the label alone is ambiguous.
public struct Labels: Sendable {
  private var labels: [EntryID: Label] = [:]

  /// What an entry is called.
  private struct Label {
    /// In full, as it is written.
    var text: String
    /// In full, also where that is the name of several.
    let whole: String
    /// Without who typed it.
    let short: String
  }

  /// Labels everything in a round.
  public init(_ record: RoundRecord) {
    labels.reserveCapacity(record.notes.count)
    for note in record.notes.values {
      let typist = note.id.entry.writer.code == note.author ? nil : record.mark(note.id.entry)
      let own = typist == nil ? record.mark(note.id.entry) : note.author.text
      add(note.id.entry, prefix: typist, short: "\(own)\(note.number)")
    }
    for group in record.groups.values { add(record, group.id.entry, "G\(group.number)") }
    for statement in record.statements.values {
      add(record, statement.id.entry, "\(statement.kind.letter)\(statement.number)")
    }
    for prediction in record.predictions.values {
      add(record, prediction.id.entry, "PR\(prediction.number)")
    }
    for work in record.work.values { add(record, work.id.entry, "W\(work.number)") }
    for entry in ambiguous { labels[entry]?.text = entry.description }
  }

  private mutating func add(_ record: RoundRecord, _ entry: EntryID, _ short: String) {
    add(entry, prefix: record.mark(entry), short: short)
  }

  private mutating func add(_ entry: EntryID, prefix: String?, short: String) {
    let whole = prefix.map { "\($0)-\(short)" } ?? short
    labels[entry] = Label(text: whole, whole: whole, short: short)
  }

  /// The entries that share a label with another.
  private var ambiguous: [EntryID] {
    var first: [String: EntryID] = Dictionary(minimumCapacity: labels.count)
    var ambiguous: [EntryID] = []
    for (entry, label) in labels {
      if let other = first.updateValue(entry, forKey: label.whole) { ambiguous += [other, entry] }
    }
    return ambiguous
  }
}

extension Labels {
  /// The label of what an entry brought into the record; the entry's own name without one.
  public subscript(entry: EntryID) -> String { labels[entry]?.text ?? entry.description }

  /// The label of a note, a statement, or anything else with an identity.
  public subscript<Entity>(id: Identifier<Entity>) -> String { self[id.entry] }

  /// The label without who typed it, where that is enough to type; the label itself where it is not.
  public func short(_ entry: EntryID) -> String {
    guard let label = labels[entry] else { return self[entry] }
    return labels.values.count { $0.short == label.short } == 1 ? label.short : label.text
  }

  /// What a typed label may mean: nothing, one thing, or, when it is ambiguous, several.
  ///
  /// A label in full, as it is written, comes before one that is shortened or in other capitals.
  public func entries(named label: String) -> [EntryID] {
    if let entry = EntryID(label), labels[entry] != nil { return [entry] }
    let wholes = labels.filter { $0.value.whole == label }.keys
    if !wholes.isEmpty { return wholes.sorted() }
    let capitals = label.uppercased()
    return labels.filter {
      $0.value.whole.uppercased() == capitals || $0.value.short.uppercased() == capitals
    }.keys.sorted()
  }
}

extension RoundRecord {
  /// What a writer's labels begin with: the code, and a small letter from the second device on.
  fileprivate func mark(_ entry: EntryID) -> String {
    let device = devices[entry.writer] ?? 1
    guard device > 1, device <= 26, let letter = Unicode.Scalar(UInt32(0x60 + device)) else {
      return entry.writer.code.text
    }
    return "\(entry.writer.code)\(letter)"
  }
}

extension Statement.Kind {
  /// The letter that stands for the kind in a label.
  public var letter: String {
    switch self {
    case .pattern: "P"
    case .contrast: "C"
    case .anomaly: "A"
    }
  }
}
