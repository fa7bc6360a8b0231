import Testing

@testable import InstructionalRounds

/// What the door of a round lets somebody record, and why it does not.
@Suite struct DoorTests {
  /// A round with a facilitator, an observer's note, and another observer.
  private static func start() -> (fold: Fold, visit: VisitID, note: NoteID) {
    var (fold, visit, note) = FoldStories.start()
    fold.add(ParticipantJoined(participant: .test("FA"), roles: [.facilitator]), as: "FA")
    for code in ["KM", "BD"] { fold.add(ParticipantJoined(participant: .test(code)), as: code) }
    return (fold, visit, note)
  }

  /// What the door says; nothing where it lets the fact in.
  private static func refusal(
    of fact: some Fact,
    by code: String,
    for author: ParticipantCode? = nil,
    in fold: Fold
  ) -> DoorRefusal? {
    let round = RoundInProgress(fold, reading: SampleRound.vocabulary)
    do throws(DoorRefusal) {
      let recording = try round.recording(
        fact.event,
        by: .test(code),
        for: author,
        at: .test(minute: 60)
      )
      #expect(recording.author == author ?? .test(code))
      #expect(recording.under == fold.record.grounds(for: fact.event))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: StageKind.allCases)
  func `a note is taken while describing, and in no other stage`(stage: StageKind) {
    var (fold, visit, _) = Self.start()
    while fold.record.stage < stage { _ = FoldStories.advance(&fold) }
    let note = NoteTaken(visit: visit, number: 2, words: .test("4 hands"))
    let refusal = Self.refusal(of: note, by: "KM", in: fold)
    #expect(refusal == (stage == .description ? nil : .stage(NoteTaken.kind, in: stage)))
  }

  @Test func `a deed is for those of its role, whoever types`() {
    let (fold, _, note) = Self.start()
    let fact = Admitted(entry: note.entry)
    #expect(Self.refusal(of: fact, by: "KM", for: .test("FA"), in: fold) == nil)
    #expect(
      Self.refusal(of: fact, by: "FA", for: .test("KM"), in: fold)
        == .role(.admit, by: .test("KM"), of: [.observer], holders: [.test("FA")])
    )
  }

  @Test func `a note is mended by its author, whoever typed it, and the facilitator`() {
    let (fold, _, note) = Self.start()
    let revision = NoteRevised(note: note, words: .test("4 hands"))
    #expect(Self.refusal(of: revision, by: "BD", in: fold) == .somebodyElses(note))
    #expect(Self.refusal(of: revision, by: "BD", for: .test("KM"), in: fold) == nil)
    for code in ["KM", "FA"] { #expect(Self.refusal(of: revision, by: code, in: fold) == nil) }
    let redaction = Redacted(subject: note.entry, reason: .test("a name"))
    #expect(Self.refusal(of: redaction, by: "BD", in: fold) == .somebodyElses(note))
    #expect(Self.refusal(of: Withdrawn(subject: note.entry), by: "FA", in: fold) == nil)
  }

  @Test func `asked again, it does not let rest anything on what was withdrawn meanwhile`() throws {
    var (fold, visit, note) = Self.start()
    let cited = try #require(fold.record.notes[note])
    let task = TaskStated(visit: visit, words: .test("to copy"), cites: [Citation(cited)])
    #expect(Self.refusal(of: task, by: "FA", in: fold) == nil)
    fold.add(Withdrawn(subject: note.entry), as: "KM")
    #expect(Self.refusal(of: task, by: "FA", in: fold) == .withdrawn(note.entry))
  }

  @Test func `a task that is worded anew goes on resting on what it rested on`() throws {
    var (fold, visit, note) = Self.start()
    let cited = try #require(fold.record.notes[note])
    let task = TaskStated(visit: visit, words: .test("to copy"), cites: [Citation(cited)])
    fold.add(task, as: "FA")
    fold.add(Withdrawn(subject: note.entry), as: "KM")
    #expect(Self.refusal(of: task, by: "FA", in: fold) == nil)
  }

  @Test func `one goes back only to an earlier stage, and only the facilitator leads`() {
    var (fold, _, _) = Self.start()
    _ = FoldStories.advance(&fold)
    let back = Reopened(to: .description, reason: .test("a visit was missed"))
    #expect(Self.refusal(of: back, by: "FA", in: fold) == nil)
    #expect(Self.refusal(of: back, by: "KM", in: fold) != nil)
    let forth = Reopened(to: .prediction, reason: .test("we are quick"))
    #expect(Self.refusal(of: forth, by: "FA", in: fold) == .notPast(.prediction, in: .analysis))
  }

  @Test func `what nobody may let pass is not let pass`() throws {
    let (fold, _, _) = Self.start()
    let never = try #require(GateName.allCases.first { !$0.isWaivable })
    let waiver = Waived(gate: never, reason: .test("no time"))
    #expect(Self.refusal(of: waiver, by: "FA", in: fold) == .notWaivable(never))
  }

  @Test func `a round that was read in part lets a note in`() {
    let (fold, visit, _) = Self.start()
    let part = Fold(History(fold.history.entries.filter { $0.event.kind != NoteTaken.kind }))
    let note = NoteTaken(visit: visit, number: 2, words: .test("4 hands"))
    #expect(Self.refusal(of: note, by: "KM", in: part) == nil)
  }
}
