import BuiltInProtocols
import InstructionalRounds
import Journaling
import ProtocolLibrary
import RoundsCommandLine
import Platform

/// A network that is made up, by one device that writes for everybody.
struct MadeNetwork {
  /// Where the rounds go.
  let network: Network
  /// The device that writes them.
  let device: Device
  /// The settings that the rounds are opened with.
  let settings: ObservationProtocol
  /// Where everything that is drawn comes from.
  var random: SeededNumbers

  /// Makes a network in a folder.
  init(in folder: FilePath, seed: UInt64) throws {
    random = SeededNumbers(seed: seed)
    let place = folder.appending("network")
    device = Device(
      state: folder.appending("state").appending("rounds"),
      now: { MadeNetwork.beginning },
      random: { UInt64.random(in: .min ... .max) }
    )
    try Network(place).found()
    network = Network(place)
    let search = ProtocolSearch(
      places: [.builtIn],
      folders: FolderReader(names: { _ in nil }, bytes: { _ in nil })
    )
    guard let id = ProtocolID("instructional-rounds") else { throw BenchError.missing("protocol") }
    settings = try search.settings(id).value
  }

  /// When the first round begins.
  static let beginning: Moment = {
    guard let moment = Moment("2026-10-05T08:30:00+01:00") else {
      preconditionFailure("a literal moment")
    }
    return moment
  }()
}

extension MadeNetwork {
  /// Adds a round with as many notes as asked, described and with selections.
  mutating func addRound(_ number: Int, notes: Int) throws {
    guard let id = RoundID("round-\(number)") else { throw BenchError.missing("round") }
    var round = try MadeRound(id, of: self)
    try round.open(settings)
    try round.describe(notes: notes)
    random = round.random
  }
}
