import InstructionalRounds
import Journaling

extension Session {
  /// The home of the network.
  func networkFolder() throws -> String {
    if let named = network ?? world.variable("ROUNDS_NETWORK") {
      let folder = world.path(named)
      guard world.records.isNetwork(folder) else { throw NotThere.networkIn(folder) }
      return folder
    }
    var folder = world.workingDirectory
    while true {
      if world.records.isNetwork(folder) { return folder }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else {
        throw NotThere.network(from: world.workingDirectory)
      }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// Where the round is that the line speaks of.
  func place() throws -> Records.Place {
    let folder = try networkFolder()
    if let named = try roundNamed() {
      let place = Records.Place(folder: folder, round: named)
      guard world.records.isRound(place) else {
        throw NotThere.round(named, known: try world.records.rounds(folder))
      }
      return place
    }
    let known = try world.records.rounds(folder)
    let places = known.map { Records.Place(folder: folder, round: $0) }
    guard !places.isEmpty else { throw NotThere.anyRound }
    if places.count == 1 { return places[0] }
    let open = try openPlaces(among: places)
    guard open.count == 1 else {
      throw Unclear.severalRounds((open.isEmpty ? places : open).map(\.round))
    }
    return open[0]
  }

  /// The round that the line or the environment names.
  private func roundNamed() throws -> RoundID? {
    if let round { return round }
    guard let text = world.variable("ROUNDS_ROUND") else { return nil }
    guard let named = RoundID(text) else { throw Unclear.variable("ROUNDS_ROUND", text) }
    return named
  }

  /// The rounds that are not closed, of those that this device takes part in, or else of all.
  private func openPlaces(among places: [Records.Place]) throws -> [Records.Place] {
    let own = try places.filter { try !world.records.ownWriters($0).isEmpty }
    return try (own.isEmpty ? places : own).filter {
      try load($0, .stages, finding: { _ in .none }).record.stage != .closed
    }
  }

  /// Who types, by the journal of theirs that this device keeps.
  func writer(in place: Records.Place) throws -> WriterID {
    let own = try world.records.ownWriters(place)
    if let code = try participantNamed() {
      guard let writer = own.last(where: { $0.code == code }) else {
        throw Unclear.notOnThisDevice(code)
      }
      return writer
    }
    let codes = Set(own.map(\.code)).sorted()
    guard codes.count < 2 else { throw Unclear.severalParticipants(codes) }
    guard let writer = own.last else { throw Unclear.nobodyJoined(place.round) }
    return writer
  }

  /// Who the line or the environment says is typing.
  func participantNamed() throws -> ParticipantCode? {
    if let participant { return participant }
    guard let text = world.variable("ROUNDS_AS") else { return nil }
    guard let code = ParticipantCode(text) else { throw Unclear.variable("ROUNDS_AS", text) }
    return code
  }
}
