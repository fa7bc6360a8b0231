import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Says that patterns of several rounds are one.
  static let theme = Command<Session>(
    "theme",
    "Say which patterns from different rounds belong together.",
    discussion: """
      Only people can say so; the program never guesses. Using the same words again adds to \
      the theme. It is recorded in the last round that you name and take part in, even if \
      that is closed, and `rounds undo` takes it back. Predictions can be put together, too.
      """,
    examples: [
      Example(
        "rounds theme 'The rule is told, and then used' harbor-autumn/P1 lincoln-spring/P3 --as FA",
        "Put two patterns from different rounds together."
      )
    ],
    Argument<Words>("text", help: "What the patterns have in common."),
    RepeatedArgument<PlacedLabelList>(
      "pattern",
      atLeast: .one,
      help: "A pattern with its round, such as harbor-autumn/P1.",
      completion: .dynamic(.placedStatements)
    )
  ) { session, words, lists in
    let members = try lists.flatMap(\.labels).map(session.member)
    let places = members.map(\.place)
    let recorder = try session.commentator(in: try session.home(among: places))
    let fact = Themed(words: words, members: members.map(\.entry))
    _ = try recorder.record(fact)
    let rounds = Set(places.map(\.round)).count
    session.print("\(words)  \(members.count.of("pattern")) of \(rounds.of("round"))")
    session.suggestReading("rounds patterns")
  }
}

extension Session {
  /// A statement or a prediction of some round, as themes name it.
  fileprivate func member(
    _ label: PlacedLabel
  ) throws -> (place: Records.Place, entry: RoundEntry) {
    let place = try place(of: label)
    let round = try outline(of: place)
    let thing = try round.thing(label.label)
    switch thing {
    case .statement, .prediction: break
    case .note, .task, .table, .group, .work:
      throw Unclear.otherKind(label.argument, is: thing.kind, wanted: [.statement, .prediction])
    }
    try round.check(thing)
    return (place, RoundEntry(round: place.round, entry: thing.entry))
  }

  /// The round in whose record a theme stands: the last one named in which somebody here takes part.
  fileprivate func home(among places: [Records.Place]) throws -> Records.Place {
    let own = try places.last { place in
      let writers = try world.records.ownWriters(place)
      guard let code = try participantNamed() else { return !writers.isEmpty }
      return writers.contains { $0.code == code }
    }
    return own ?? places[places.count - 1]
  }
}
