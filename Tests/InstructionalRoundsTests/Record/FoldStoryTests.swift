import Testing

@testable import InstructionalRounds

/// What the fold makes of particular histories, told as they could happen.
@Suite struct FoldStories {
  /// A round that has one visit and one note of KM's, and a second facilitator.
  static func start() -> (fold: Fold, visit: VisitID, note: NoteID) {
    var fold = Fold(History())
    fold.add(RoundOpened(round: .test, charter: .test), as: "FA")
    let visit = VisitID(fold.add(VisitPlanned(number: .test(1)), as: "FA"))
    let note = fold.add(NoteTaken(visit: visit, number: 1, words: .test("3 hands")), as: "KM")
    return (fold, visit, NoteID(note))
  }

  static func merge(_ folds: Fold...) -> Fold { Fold(History(folds.flatMap(\.history.entries))) }

  static func advance(_ fold: inout Fold, as code: String = "FA") -> EntryID {
    let from = fold.record.stage
    let to = ObservationProtocol.ofTheField.stage(after: from)
    return fold.add(Advanced(from: from, to: to, sight: fold.history.sight), as: code)
  }

  @Test func `a note that the advance had not seen is late until it is admitted`() {
    let (apart, visit, _) = Self.start()
    var facilitator = apart
    var observer = apart
    _ = Self.advance(&facilitator)
    let note = observer.add(NoteTaken(visit: visit, number: 2, words: .test("4 hands")), as: "KM")
    var whole = Self.merge(facilitator, observer)
    #expect(whole.record.notes[NoteID(note)]?.standing == .late)
    whole.add(Admitted(entry: note), as: "FA")
    #expect(whole.record.notes[NoteID(note)]?.standing == .counts)
    #expect(whole.record.standings.isEmpty)
  }

  @Test func `two advances made apart stand as one that saw what either saw`() {
    let (apart, visit, _) = Self.start()
    var first = apart
    var second = apart
    let seenByFirst = first.add(NoteTaken(visit: visit, number: 2, words: .test("a")), as: "KM")
    let seenBySecond = second.add(NoteTaken(visit: visit, number: 1, words: .test("b")), as: "BD")
    _ = Self.advance(&first, as: "FA")
    _ = Self.advance(&second, as: "FB")
    let whole = Self.merge(first, second)
    #expect(whole.record.stage == .analysis)
    #expect(whole.record.order.advances[.description]?.count == 2)
    for note in [seenByFirst, seenBySecond] {
      #expect(whole.record.notes[NoteID(note)]?.standing == .counts)
    }
  }

  @Test func `what was said under a reopened advance is to be confirmed, and can be`() {
    var (fold, _, _) = Self.start()
    _ = Self.advance(&fold)
    let pattern = fold.add(
      StatementMade(.pattern, number: 1, words: .test("tasks ask"), cites: []),
      as: "FA"
    )
    #expect(fold.record.statements[StatementID(pattern)]?.isInForce == true)
    fold.add(Reopened(to: .description, reason: .test("a visit was missed")), as: "FA")
    #expect(fold.record.stage == .description)
    #expect(fold.record.statements[StatementID(pattern)]?.standing == .toBeConfirmed)
    _ = Self.advance(&fold)
    #expect(fold.record.statements[StatementID(pattern)]?.standing == .toBeConfirmed)
    fold.add(Confirmed(entry: pattern), as: "FA")
    #expect(fold.record.statements[StatementID(pattern)]?.isInForce == true)
  }

  @Test func `an advance that did not know of the reopening does not undo it`() {
    let (apart, _, _) = Self.start()
    var first = apart
    _ = Self.advance(&first)
    var second = first
    first.add(Reopened(to: .description, reason: .test("a visit was missed")), as: "FA")
    let stray = Self.advance(&second, as: "FB")
    let whole = Self.merge(first, second)
    #expect(whole.record.stage == .description)
    #expect(whole.record.standing(of: stray) == .noEffect(.reopenedMeanwhile))
  }

  @Test func `a reopening that the closing had not seen does not undo it`() {
    let (apart, _, _) = Self.start()
    var group = apart
    _ = Self.advance(&group)
    var stray = group
    let reopening = stray.add(Reopened(to: .description, reason: .test("alone")), as: "FB")
    while group.record.stage != .closed { _ = Self.advance(&group) }
    let whole = Self.merge(stray, group)
    #expect(whole.record.stage == .closed)
    #expect(whole.record.standing(of: reopening) == .late)
  }

  @Test
  func `an advance stands although part of what it saw is missing, and says what it waits for`() {
    var (fold, visit, _) = Self.start()
    let note = fold.add(NoteTaken(visit: visit, number: 2, words: .test("4 hands")), as: "KM")
    _ = Self.advance(&fold)
    let damaged = Fold(History(fold.history.entries.filter { $0.id != note }))
    #expect(damaged.record.stage == .analysis)
    #expect(damaged.record.awaited == [note])
  }

  @Test func `a note of a visit that is not here yet waits for it and counts when it comes`() {
    let (fold, visit, note) = Self.start()
    let without = Fold(History(fold.history.entries.filter { $0.id != visit.entry }))
    #expect(without.record.standing(of: note.entry) == .waiting([visit.entry]))
    #expect(without.record.awaited.contains(visit.entry))
    #expect(Self.merge(without, fold) == fold)
  }

  @Test func `of two entries with one number the first counts and the other is kept`() throws {
    let (fold, visit, _) = Self.start()
    var one = fold
    var other = fold
    let id = one.add(NoteTaken(visit: visit, number: 2, words: .test("4 hands")), as: "KM")
    other.write(
      NoteTaken(visit: visit, number: 2, words: .test("5 hands")),
      by: .test("KM"),
      minute: 9,
      skip: 3
    )
    let whole = Self.merge(other, one)
    #expect(whole == Self.merge(one, other))
    #expect(whole.history.conflicting.count == 1)
    #expect(whole.record.notes[NoteID(id)]?.words.text == "4 hands")
  }

  @Test func `redacted beats full, also when an old copy comes later`() throws {
    var (fold, _, note) = Self.start()
    let revision = fold.add(NoteRevised(note: note, words: .test("Maya: 3 hands")), as: "KM")
    let old = fold.history.entries
    fold.add(Redacted(subject: note.entry, reason: .test("a name")), as: "KM")
    let again = Fold(History(fold.history.entries + old))
    #expect(again == fold)
    let held = try #require(again.record.notes[note])
    #expect(held.revisions.map(\.entry) == [note.entry, revision])
    #expect(held.revisions.allSatisfy { $0.words.isRedacted })

    // A copy that was redacted elsewhere, without the fact that says so.
    let redactedElsewhere = old.map { $0.id == note.entry ? $0.redacted() : $0 }
    let mixed = Fold(History(redactedElsewhere + old))
    #expect(mixed.record.notes[note]?.revisions.first?.words.isRedacted == true)
  }

  @Test func `two visits found to be the same have one set of notes and either name`() {
    var (fold, first, _) = Self.start()
    let second = VisitID(fold.add(VisitPlanned(number: .test(1)), as: "KM"))
    let note = fold.add(NoteTaken(visit: second, number: 1, words: .test("board")), as: "BD")
    #expect(fold.record.visits.count == 2)
    fold.add(VisitsMatched(visit: second, other: first), as: "FA")
    #expect(fold.record.visits.count == 1)
    #expect(fold.record.notes[NoteID(note)]?.visit == min(first, second))
    let later = fold.add(
      NoteTaken(visit: max(first, second), number: 2, words: .test("c")),
      as: "BD"
    )
    #expect(fold.record.notes[NoteID(later)]?.visit == min(first, second))
    #expect(fold.record.visits.values.first?.alsoPlannedAs == [max(first, second)])
  }

  @Test func `a forged number does not make the fold slow or stop it`() {
    let (fold, visit, _) = Self.start()
    let forged = Entry(
      id: EntryID(writer: .test("KM"), sequence: .max),
      clock: .max,
      happened: .test(minute: 1),
      written: .test(minute: 1),
      sum: 7,
      event: .noteTaken(NoteTaken(visit: visit, number: .max, words: .test("far")))
    )
    var whole = Fold(History(fold.history.entries + [forged]))
    #expect(whole.record.awaited.count <= 1_000)
    _ = Self.advance(&whole)
    #expect(whole.record.notes.count == 2)
  }

  @Test func `a kind from a later version is kept, named and listed`() {
    var (fold, _, _) = Self.start()
    let id = fold.add(UnknownFact(name: "weather"), as: "KM")
    #expect(fold.record.standing(of: id) == .noEffect(.unknownKind))
    #expect(fold.history[id]?.event == .unknown(UnknownFact(name: "weather")))
  }
}
