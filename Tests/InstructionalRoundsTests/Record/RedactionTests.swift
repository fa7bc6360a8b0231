import Testing

@testable import InstructionalRounds

@Suite struct RedactionOfWords {
  @Test func `new words that know of the redaction stand, now and after every merge`() throws {
    var (fold, _, note) = FoldStories.start()
    fold.add(NoteRevised(note: note, words: .test("Maya says 3")), as: "KM")
    fold.add(Redacted(subject: note.entry, reason: .test("a name")), as: "KM")
    fold.add(NoteRevised(note: note, words: .test("S1 says 3")), as: "KM")
    for folded in [fold, Fold(History(fold.history.entries))] {
      let revisions = try #require(folded.record.notes[note]?.revisions)
      #expect(revisions.map(\.words.text) == [nil, nil, "S1 says 3"])
    }
  }

  @Test func `new words made apart, without knowing of it, go as well`() throws {
    let (apart, _, note) = FoldStories.start()
    var one = apart
    one.add(Redacted(subject: note.entry, reason: .test("a name")), as: "FA")
    var other = apart
    other.add(NoteRevised(note: note, words: .test("Maya says 4")), as: "KM")
    let whole = FoldStories.merge(one, other)
    #expect(whole.record.notes[note]?.revisions.allSatisfy(\.words.isRedacted) == true)
    #expect(whole == FoldStories.merge(other, one))
  }

  @Test func `what a statement was amended to goes with it`() {
    var (fold, _, _) = FoldStories.start()
    _ = FoldStories.advance(&fold)
    let id = fold.add(
      StatementMade(.pattern, number: 1, words: .test("tasks ask"), cites: []),
      as: "FA"
    )
    let statement = StatementID(id)
    fold.add(StatementAmended(statement: statement, words: .test("teachers like Mrs X")), as: "FA")
    fold.add(Redacted(subject: id, reason: .test("a name")), as: "FA")
    #expect(fold.record.statements[statement]?.claim.words.isRedacted == true)
  }

  @Test func `what is added in ignorance of a redaction goes at once, not at the next reading`() {
    var (fold, _, note) = FoldStories.start()
    fold.add(Redacted(subject: note.entry, reason: .test("a name")), as: "FA")
    let last = fold.history.entries.count
    fold.append(
      Entry(
        id: EntryID(writer: .test("KM"), sequence: 2),
        clock: 90,
        happened: .test(minute: 9),
        written: .test(minute: 9),
        sum: 9,
        event: .noteRevised(NoteRevised(note: note, words: .test("Maya says 4")))
      )
    )
    #expect(fold.history.entries.count == last + 1)
    #expect(fold.record.notes[note]?.words.isRedacted == true)
    #expect(fold == Fold(fold.history))
  }

  @Test func `a redaction that lost its number to another entry still takes the words out`() {
    let (apart, visit, note) = FoldStories.start()
    var one = apart
    one.add(NoteTaken(visit: visit, number: 2, words: .test("4 hands")), as: "KM")
    var other = apart
    other.write(
      Redacted(subject: note.entry, reason: .test("a name")),
      by: .test("KM"),
      minute: 90,
      skip: 9
    )
    let whole = FoldStories.merge(one, other)
    #expect(whole.history.conflicting.count == 1)
    #expect(whole.record.notes[note]?.words.isRedacted == true)
  }

  @Test func `what stands in place of a name is what was said, from then on and in every copy`()
    throws
  {
    let (apart, _, note) = FoldStories.start()
    func replacing(_ fold: Fold, by words: String, as code: String) -> Fold {
      var fold = fold
      let instead: [Words] = [.test(words)]
      fold.add(
        Redacted(subject: note.entry, reason: .test("a name"), instead: instead),
        as: code
      )
      return fold
    }
    let one = replacing(apart, by: "S1 says 3", as: "FA")
    #expect(one.record.notes[note]?.words == .test("S1 says 3"))
    // A second one takes the words of the first one out as well.
    let two = replacing(one, by: "S1 says S2", as: "KM")
    #expect(two.record.notes[note]?.words == .test("S1 says S2"))
    let told = two.history.entries.filter { $0.event.kind == Redacted.kind }
    #expect(told.map { $0 == $0.redacted() } == [true, false])
    for whole in [FoldStories.merge(one, two), FoldStories.merge(two, one)] {
      #expect(whole == two)
    }
    // Where they are to go altogether, they do.
    var gone = two
    gone.add(Redacted(subject: note.entry, reason: .test("asked for")), as: "FA")
    #expect(gone.record.notes[note]?.words.isRedacted == true)
    #expect(!"\(gone.history.entries)".contains("S1 says"))
  }

  @Test func `words in another number than the entry has are no words for it`() {
    var (fold, _, note) = FoldStories.start()
    let instead: [Words] = [.test("a"), .test("b")]
    fold.add(Redacted(subject: note.entry, reason: .test("a name"), instead: instead), as: "FA")
    #expect(fold.record.notes[note]?.words.isRedacted == true)
  }

  @Test(arguments: FactKind.allCases)
  func `a redacted fact of every kind is its own redaction`(kind: FactKind) {
    var fold = FoldStories.start().fold
    for _ in 0..<3 { _ = FoldStories.advance(&fold) }
    for entry in fold.history.entries where entry.event.kind == kind {
      #expect(entry.redacted() == entry.redacted().redacted())
      #expect(!"\(entry.redacted())".contains("hands"))
    }
  }
}
