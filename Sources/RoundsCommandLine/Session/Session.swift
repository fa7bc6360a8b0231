import CommandLineParsing
import InstructionalRounds

/// What a command works in: the world, and what the options of every command chose in it.
package struct Session: Sendable {
  /// Everything outside of the program.
  var world: World
  /// The words after the program's name, to be typed again with one of them corrected.
  var typed: CommandWords
  /// The network, where a line named it.
  var network: String?
  /// The round, where a line named it.
  var round: RoundID?
  /// Who types, where a line named them.
  var participant: ParticipantCode?
  /// A folder of protocols, where a line named it.
  var protocols: String?
  /// Whether output has colors.
  var color = ColorChoice.auto
  /// Whether long texts are printed as they are.
  var isWithoutPager = false

  /// A session that nothing was chosen in.
  package init(_ world: World, typed words: [String] = []) {
    self.world = world
    typed = CommandWords(words)
  }
}

extension Session {
  /// Which network is meant.
  static let networkOption = Option<String>(
    "--network",
    placeholder: "folder",
    help: "The network's folder; by default ROUNDS_NETWORK, or the nearest one above.",
    completion: .folders
  )

  /// Which round is meant.
  static let roundOption = Option<RoundID>(
    "--round",
    help: "The round, if several are open; by default ROUNDS_ROUND.",
    completion: .dynamic(.rounds)
  )

  /// Who types.
  static let participantOption = Option<ParticipantCode>(
    "--as",
    placeholder: "code",
    help: "Who is typing, if several joined on this device; by default ROUNDS_AS.",
    completion: .dynamic(.participants)
  )

  /// The options that every command takes.
  static let options = SharedOptions<Session>(
    networkOption,
    roundOption,
    participantOption,
    Option<String>(
      "--protocols",
      placeholder: "folder",
      help: "A folder of your own protocols; by default ROUNDS_PROTOCOLS.",
      completion: .folders
    ),
    Option<ColorChoice>("--color", placeholder: "when", help: "When to use colors."),
    Flag("--no-pager", help: "Do not use PAGER for long texts.")
  ) { session, network, round, participant, protocols, color, isWithoutPager in
    var session = session
    session.network = network
    session.round = round
    session.participant = participant
    session.protocols = protocols
    session.color = color ?? .auto
    session.isWithoutPager = isWithoutPager
    return session
  }
}
