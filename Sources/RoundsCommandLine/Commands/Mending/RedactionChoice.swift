import InstructionalRounds

/// What is to lose its words, and whether whoever asks for it may do so.
struct RedactionChoice {
  private let recorder: Recorder
  /// The entries that brought it into the record.
  private(set) var entries: [EntryID] = []
  /// What else repeats the words of a note that goes.
  private(set) var repeating: [String] = []
  private var chosen: Set<EntryID> = []
  private let haveWords: Set<EntryID>

  /// Nothing yet.
  init(_ recorder: Recorder) {
    self.recorder = recorder
    let spoken = recorder.round.history.entries.filter { $0.redacted() != $0 }
    haveWords = recorder.round.hidden.union(
      spoken.flatMap { [$0.id] + [$0.event.rewords].compactMap(\.self) }
    )
  }

  private var round: CurrentRound { recorder.round }
}

extension RedactionChoice {
  /// Adds what labels name, and whatever repeats the words of notes among it.
  mutating func add(_ labels: [TypedLabel]) throws {
    let things = try labels.compactMap { try add($0) }
    let notes = things.flatMap { thing -> [String] in
      guard case .note(let note) = thing else { return [] }
      return note.revisions.compactMap(\.words.text)
    }
    guard !notes.isEmpty else { return }
    let repeated = RepeatedWords(notes)
    for other in round.things
    where !chosen.contains(other.entry) && other.texts.contains(where: repeated.areIn) {
      repeating.append(round.name(other))
      add(other.entry)
    }
  }

  /// Adds what a label names, or an entry by its own name, as that of a plan or a reason, which have none.
  ///
  /// - Returns: the thing, where it is one.
  private mutating func add(_ label: TypedLabel) throws -> Thing? {
    let id = EntryID(label.text)
    guard let id, let entry = round.history[id], round.thing(id) == nil else {
      let thing = try id.flatMap(round.thing) ?? round.thing(label)
      try recorder.checkMayMend(thing)
      add(thing.entry)
      return thing
    }
    let isOwn = [entry.author, id.writer.code].contains(recorder.author)
    if !isOwn { try round.checkRole(of: recorder.author, for: .redact) }
    add(id)
    return nil
  }

  /// Adds everything that was said of visits of a number.
  mutating func add(visit number: VisitNumber) throws {
    try round.checkRole(of: recorder.author, for: .redact)
    let visits = round.record.visits.values.filter { $0.number == number }
    guard !visits.isEmpty else {
      throw NotThere.visit(number, known: Set(round.record.visits.values.map(\.number)).sorted())
    }
    let ids = Set(visits.flatMap { [$0.id] + $0.alsoPlannedAs })
    let moved = round.record.notes.values.filter { ids.contains($0.visit) }.map(\.id.entry)
    let entries = Set(ids.map(\.entry) + moved)
    for entry in round.history.entries
    where entries.contains(entry.id) || !entries.isDisjoint(with: entry.event.speaksOf) {
      add(entry.id)
    }
  }

  /// Adds the notes of an observer, who may ask for it as well as the facilitator.
  mutating func add(notesOf code: ParticipantCode) throws {
    _ = try round.participant(code)
    if code != recorder.writer.code { try round.checkRole(of: recorder.author, for: .redact) }
    for note in round.record.notes.values where note.author == code { add(note.id.entry) }
  }

  /// Adds everything that has words, except for the reasons that words went.
  mutating func addEverything() throws(Refusal) {
    try round.checkRole(of: recorder.author, for: .redact)
    for entry in round.history.entries where entry.event.kind != Redacted.kind { add(entry.id) }
  }

  private mutating func add(_ id: EntryID) {
    guard haveWords.contains(id), chosen.insert(id).inserted else { return }
    entries.append(id)
  }
}

extension RedactionChoice {
  /// What an entry is called, with what kind it is.
  func name(of entry: EntryID) -> String {
    let kind = round.history[entry]?.event.kind.name ?? ""
    return "\(round.thing(entry).map(round.name) ?? entry.description)  \(kind)"
  }

  /// What goes, in a few words.
  var summary: String {
    let named = entries.filter { round.thing($0) != nil }
    guard entries.count <= 4, named.count == entries.count else {
      return entries.count.of("entry", "entries")
    }
    return named.compactMap(round.thing).map(round.name).inWords("and")
  }
}

extension CurrentRound {
  /// Everything that has a label.
  var things: [Thing] {
    let notes = record.notes.values.sorted { $0.id < $1.id }.map(Thing.note)
    let tables = record.tables.values.sorted { $0.id < $1.id }.map(Thing.table)
    let groups = record.groups.values.sorted { $0.id < $1.id }.map(Thing.group)
    let statements = record.statements.values.sorted { $0.id < $1.id }.map(Thing.statement)
    let predictions = record.predictions.values.sorted { $0.id < $1.id }.map(Thing.prediction)
    let work = record.work.values.sorted { $0.id < $1.id }.map(Thing.work)
    return notes + record.tasks.map(Thing.task) + tables + groups + statements + predictions + work
  }
}

extension Thing {
  /// The words of the thing, also those that no longer stand.
  var texts: [String] {
    let words: [Words] =
      switch self {
      case .note(let note): note.revisions.map(\.words)
      case .task(let task): [task.words]
      case .table(let table): table.head.words
      case .group(let group): [group.heading]
      case .statement(let statement): statement.revisions.map(\.words)
      case .prediction(let prediction): [prediction.words]
      case .work(let work): [work.words]
      }
    return words.compactMap(\.text)
  }
}
