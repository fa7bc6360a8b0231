import CommandLineParsing
import InstructionalRounds

/// What a command works in: the world, and what the options of every command chose in it.
package struct Session: Sendable {
  /// Everything outside of the program.
  var world: World
  /// The network, where a line named it.
  var network: String?
  /// The round, where a line named it.
  var round: RoundID?
  /// Who types, where a line named them.
  var participant: ParticipantCode?
  /// A folder of protocols, where a line named it.
  var protocols: String?
  /// Whether output has colours.
  var color = ColorChoice.auto
  /// Whether long texts are printed as they are.
  var isWithoutPager = false

  /// A session that nothing was chosen in.
  package init(_ world: World) { self.world = world }
}

extension Session {
  /// Which network is meant.
  static let networkOption = Option<String>(
    "--network",
    placeholder: "folder",
    help: "The folder of the network; else ROUNDS_NETWORK, else the nearest one upwards.",
    completion: .folders
  )

  /// Which round is meant.
  static let roundOption = Option<RoundID>(
    "--round",
    help: "The round, where several are open; else ROUNDS_ROUND.",
    completion: .dynamic(.rounds)
  )

  /// Who types.
  static let participantOption = Option<ParticipantCode>(
    "--as",
    placeholder: "code",
    help: "Who types, where several joined on this device; else ROUNDS_AS.",
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
      help: "A folder of your own protocols; else ROUNDS_PROTOCOLS.",
      completion: .folders
    ),
    Option<ColorChoice>("--color", placeholder: "when", help: "When output has colours."),
    Flag("--no-pager", help: "Print long texts as they are; else PAGER shows them on a terminal.")
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
