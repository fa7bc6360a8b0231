/// What people type and read for the things of a round: `KM12`, `FA-P1`, `FA-W2`.
///
/// A label is made of what its entry says alone, so it is the same on paper, on the screen and
/// after every merge. Two devices that were never in touch may give one label twice; then both
/// things go by the name of their entry, `KM-x7q2-12`, and the label alone is ambiguous.
public struct Labels: Sendable {
  private var labels: [EntryID: Label] = [:]
  /// Who had a label first.
  private var holders: [Label: EntryID] = [:]
  /// The entries that share a label with another.
  private var ambiguous: Set<EntryID> = []
  /// What may be typed, in capitals, where many labels are looked for.
  private var index: [String: [EntryID]]?

  /// Labels everything in a round.
  public init(_ record: RoundRecord) {
    labels.reserveCapacity(record.notes.count)
    holders.reserveCapacity(record.notes.count)
    for note in record.notes.values { insert(note, of: record) }
    for table in record.tables.values { add(record, table.id.entry, .table, table.number) }
    for group in record.groups.values { add(record, group.id.entry, .group, group.number) }
    for statement in record.statements.values {
      add(record, statement.id.entry, statement.kind.mark, statement.number)
    }
    for prediction in record.predictions.values {
      add(record, prediction.id.entry, .prediction, prediction.number)
    }
    for work in record.work.values { add(record, work.id.entry, .work, work.number) }
  }

  /// Adds a note to the labels of a round.
  public mutating func insert(_ note: Note, of record: RoundRecord) {
    let writer = note.id.entry.writer
    let isOwn = writer.code == note.author
    insert(
      note.id.entry,
      Label(
        typist: isOwn ? nil : record.mark(writer),
        own: isOwn ? record.mark(writer) : Label.Mark(note.author),
        number: note.number
      )
    )
  }

  private mutating func insert(_ entry: EntryID, _ label: Label) {
    index = nil
    labels[entry] = label
    guard let holder = holders[label] else { return holders[label] = entry }
    if holder != entry { ambiguous.formUnion([holder, entry]) }
  }

  private mutating func add(
    _ record: RoundRecord,
    _ entry: EntryID,
    _ own: Label.Mark,
    _ number: Int
  ) {
    insert(entry, Label(typist: record.mark(entry.writer), own: own, number: number))
  }
}

extension Labels {
  /// The label of what an entry brought into the record; the entry's own name without one.
  public subscript(entry: EntryID) -> String {
    guard let label = labels[entry], !ambiguous.contains(entry) else { return entry.description }
    return label.whole
  }

  /// Whether an entry brought something with a label into the record.
  public func holds(_ entry: EntryID) -> Bool { labels[entry] != nil }

  /// The label of a note, a statement, or anything else with an identity.
  public subscript<Entity>(id: Identifier<Entity>) -> String { self[id.entry] }

  /// The label without who typed it, where that is enough to type; the label itself where it is not.
  public func short(_ entry: EntryID) -> String {
    guard let label = labels[entry] else { return self[entry] }
    return labels.values.count { $0.short == label.short } == 1 ? label.short : self[entry]
  }

  /// What a typed label may mean: nothing, one thing, or, when it is ambiguous, several.
  ///
  /// A label in full, as it is written, comes before one that is shortened or in other capitals.
  public func entries(named label: String) -> [EntryID] {
    if let entry = EntryID(label), labels[entry] != nil { return [entry] }
    if let index {
      let found = index[label.uppercased()] ?? []
      let wholes = found.filter { labels[$0]?.whole == label }
      return wholes.isEmpty ? found : wholes
    }
    let wholes = labels.filter { $0.value.whole == label }.keys
    if !wholes.isEmpty { return wholes.sorted() }
    let capitals = label.uppercased()
    return labels.filter {
      $0.value.whole.uppercased() == capitals || $0.value.short.uppercased() == capitals
    }.keys.sorted()
  }
}

extension Labels {
  /// The same labels, ready to be asked for many of them: each costs no more than itself.
  public var indexed: Labels {
    var copy = self
    var index: [String: [EntryID]] = Dictionary(minimumCapacity: labels.count)
    for (entry, label) in labels {
      let (whole, short) = (label.whole.uppercased(), label.short.uppercased())
      index[whole, default: []].append(entry)
      if short != whole { index[short, default: []].append(entry) }
    }
    for (text, entries) in index where entries.count > 1 { index[text] = entries.sorted() }
    copy.index = index
    return copy
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
