import TestSupport
import Testing

@testable import InstructionalRounds

/// What many rounds have in common, compiled from rounds that simulations made.
@Suite struct PatternsTests {
  /// A round with visits, notes and statements, under an identity and at a school of its own.
  private static func tally(_ place: Int, notes: Int = 7) throws -> RoundTally {
    var fold = Fold(History())
    var charter = Charter.test
    charter.school = .test(place.isMultiple(of: 2) ? "Harbor School" : "Elm School")
    charter.begins = Day(number: 20_000 + 40 * place)
    let round = try #require(RoundID("round-\(place)"))
    fold.add(RoundOpened(round: round, charter: charter), as: "FA")
    let visits = (1...3).map { number in
      VisitID(fold.add(VisitPlanned(number: .test(number)), as: "FA"))
    }
    for number in 1...notes {
      let fact = NoteTaken(
        visit: visits[number % 2],
        number: number,
        words: .test("3 hands"),
        elements: number.isMultiple(of: 3) ? [.teacher, .student] : [.content],
        lenses: number == 1 ? ["Q"] : []
      )
      fold.add(fact, as: number.isMultiple(of: 2) ? "KM" : "BD")
    }
    _ = FoldStories.advance(&fold)
    fold.add(StatementMade(.pattern, number: 1, words: .test("tasks ask"), cites: []), as: "FA")
    return try #require(RoundTally(fold.record))
  }

  @Test func `visits without notes were not seen, and a note of two elements counts for both`()
    throws
  {
    var patterns = PatternsOfPractice()
    patterns.add(try Self.tally(0))
    #expect(patterns.roundCount == 1)
    #expect(patterns.visitCount == 2)
    #expect(patterns.noteCount == 7)
    #expect(patterns.authorCount == 2)
    #expect(patterns.elementCounts[.content] == 5)
    #expect(patterns.elementCounts[.teacher] == 2)
    #expect(patterns.elementCounts[.student] == 2)
    #expect(patterns.elementCounts[.task] == 0)
    #expect(patterns.looking.visitsWithout[.task] == 2)
    #expect(patterns.looking.thinVisits == 2)
  }

  @Test func `withdrawn notes do not count, late ones do, and a tag replaces the elements`() {
    var (fold, visit, note) = FoldStories.start()
    var apart = fold
    _ = FoldStories.advance(&fold)
    let late = apart.add(
      NoteTaken(visit: visit, number: 2, words: .test("4 hands"), elements: [.student]),
      as: "BD"
    )
    var whole = FoldStories.merge(fold, apart)
    #expect(whole.record.notes[NoteID(late)]?.standing == .late)
    whole.add(NoteTagged(note: NoteID(late), elements: [.task]), as: "BD")
    whole.add(Withdrawn(subject: note.entry), as: "KM")
    let count = NoteCount(whole.record)
    #expect(count.visits[visit]?.noteCount == 1)
    #expect(count.visits[visit]?.elementCounts[.task] == 1)
    #expect(count.authors == [.test("BD")])
    #expect(NoteCount(whole.record, lens: "Q").visits.isEmpty)
  }

  @Test func `the order in which rounds are added is nothing`() throws {
    let tallies = try (0..<5).map { try Self.tally($0) }
    var (forward, backward) = (PatternsOfPractice(), PatternsOfPractice())
    for tally in tallies { forward.add(tally) }
    for tally in tallies.reversed() { backward.add(tally) }
    #expect(forward.schools == backward.schools)
    #expect(forward.schools.map(\.school) == ["Elm School", "Harbor School"])
    #expect(forward.looking == backward.looking)
    #expect(forward.patternsAlone == backward.patternsAlone)
    #expect(forward.patternsAlone.count == 5)
  }

  @Test func `what is not wanted is not counted`() throws {
    let tallies = try (0..<5).map { try Self.tally($0) }
    func count(_ change: (inout RoundChoice) -> Void) -> Int {
      var choice = RoundChoice()
      change(&choice)
      var patterns = PatternsOfPractice(of: choice)
      for tally in tallies { patterns.add(tally) }
      return patterns.roundCount
    }
    #expect(count { $0.since = tallies[2].day } == 3)
    #expect(count { $0.until = tallies[2].day } == 3)
    #expect(count { $0.school = .test("Elm School") } == 2)
    #expect(count { $0.protocolID = ProtocolID("another") } == 0)
  }

  @Test func `what is said in the same words is one theme, whoever said it where`() throws {
    let lines = try (0..<3).flatMap { try Self.tally($0).lines }
    let ids = lines.map(\.id)
    let byID = Dictionary(uniqueKeysWithValues: lines.map { ($0.id, $0) })
    func naming(_ words: Words, _ members: [RoundEntry]) -> ThemeNaming {
      ThemeNaming(entry: .nowhere, words: words, members: members)
    }
    let themes = Theme.all(
      [
        naming(.test("The rule comes first"), [ids[0]]),
        naming(.test("the  RULE comes first"), [ids[2], ids[0]]),
        naming(.test("Reasons"), [ids[1]]),
        naming(.test("Elsewhere"), [RoundEntry(round: .test, entry: .nowhere)]),
      ],
      of: byID
    )
    #expect(themes.map(\.words) == [.test("The rule comes first"), .test("Reasons")])
    #expect(themes.first?.statements.map(\.id) == [ids[0], ids[2]])
  }

  @Test func `a prediction that rests on a theme's patterns in two rounds keeps coming`() throws {
    func line(_ round: String, _ kind: ThemeLine.Kind, on restsOn: [RoundEntry] = []) throws
      -> ThemeLine
    {
      let id = try #require(RoundID(round))
      let sequence: UInt64 = kind == .prediction ? 2 : 1
      return ThemeLine(
        id: RoundEntry(round: id, entry: EntryID(writer: .test("FA"), sequence: sequence)),
        label: "P1",
        title: .test("Reasons"),
        school: .test("Harbor School"),
        day: try #require(Day("2026-11-20")),
        kind: kind,
        words: .test("tasks ask"),
        prevalence: nil,
        restsOn: restsOn
      )
    }
    let patterns = try ["a", "b"].map { try line($0, .statement(.pattern)) }
    let predictions = try patterns.map { try line($0.id.round.text, .prediction, on: [$0.id]) }
    let all = Dictionary(uniqueKeysWithValues: (patterns + predictions).map { ($0.id, $0) })
    let naming = ThemeNaming(entry: .nowhere, words: .test("x"), members: patterns.map(\.id))
    let theme = try #require(Theme.all([naming], of: all).first)
    #expect(theme.predictions == predictions)
    #expect(theme.keepsBeingPredicted)
    let single = ThemeNaming(entry: .nowhere, words: .test("x"), members: [patterns[0].id])
    #expect(Theme.all([single], of: all).first?.keepsBeingPredicted == false)
  }
}
