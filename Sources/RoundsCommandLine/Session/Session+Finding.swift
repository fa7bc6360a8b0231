import CommandLineParsing
import InstructionalRounds
import Journaling

extension Session {
  /// The home of the network.
  func networkFolder() throws(NotThere) -> String {
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

  /// The home of the network; if there is none, a folder that is made one, if somebody wants it.
  func networkFolderOrNew() throws -> String {
    do throws(NotThere) {
      return try networkFolder()
    } catch {
      let chosen = network ?? world.variable("ROUNDS_NETWORK") ?? world.workingDirectory
      let home = world.path(chosen)
      let question = Question(
        "There is no network yet. Make \(home) the home of one?",
        standard: YesOrNo.yes.argument
      )
      let answer = try ask(question, for: Session.networkOption, otherwise: error) {
        try YesOrNo(argument: $0)
      }
      guard answer == .yes else { throw error }
      try world.records.found(home, false)
      return home
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
    if open.count == 1 { return open[0] }
    return try ask(which: open.isEmpty ? places : open)
  }

  /// Whether no round is named, and none of several in the network is open to this device.
  func hasNoOpenRound() throws -> Bool {
    guard try roundNamed() == nil else { return false }
    let folder = try networkFolder()
    let known = try world.records.rounds(folder)
    let places = known.map { Records.Place(folder: folder, round: $0) }
    return try places.count > 1 && openPlaces(among: places).isEmpty
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
    return try (own.isEmpty ? places : own).filter { place in
      if let facts = known(place) { return !facts.isClosed }
      return try load(place, .stages, finding: { _ in .none }).record.stage != .closed
    }
  }

  /// Who types, by the journal of theirs that this device keeps.
  func writer(in place: Records.Place) throws -> WriterID { try typist(in: place).writer }

  /// Who types, and a session of theirs: whoever was asked for is named in the lines to type next.
  func typist(in place: Records.Place) throws -> (writer: WriterID, session: Session) {
    let own = try world.records.ownWriters(place)
    if let code = try participantNamed() {
      guard let writer = own.last(where: { $0.code == code }) else {
        throw Unclear.notOnThisDevice(code)
      }
      return (writer, self)
    }
    let codes = Set(own.map(\.code)).sorted()
    guard let writer = own.last else { throw Unclear.nobodyJoined(place.round) }
    guard codes.count > 1 else { return (writer, self) }
    let asked = try ask(who: own, of: codes)
    var session = self
    session.participant = asked.code
    return (asked, session)
  }

  /// Asks which round is meant.
  private func ask(which places: [Records.Place]) throws -> Records.Place {
    let rounds = places.map(\.round)
    let question = Question("Which round?", among: rounds.map { Candidate($0.text) })
    return try ask(
      question,
      for: Session.roundOption,
      otherwise: Unclear.severalRounds(rounds)
    ) { text in
      let round = try RoundID(argument: text)
      guard let place = places.first(where: { $0.round == round }) else {
        throw NotThere.round(round, known: rounds)
      }
      return place
    }
  }

  /// Asks who types.
  private func ask(who own: [WriterID], of codes: [ParticipantCode]) throws -> WriterID {
    let question = Question("Who are you: \(codes.inWords("or"))?")
    return try ask(
      question,
      for: Session.participantOption,
      otherwise: Unclear.severalParticipants(codes)
    ) { text in
      let code = try ParticipantCode(argument: text)
      guard let writer = own.last(where: { $0.code == code }) else {
        throw Unclear.notOnThisDevice(code)
      }
      return writer
    }
  }

  /// Who reads, where it is plain: nobody is asked for that.
  func likelyReader(in place: Records.Place) throws -> ParticipantCode? {
    if let named = try participantNamed() { return named }
    do {
      let own = Set(try world.records.ownWriters(place).map(\.code))
      return own.count == 1 ? own.first : nil
    } catch Unclear.noHome {
      // A round can be read by somebody who cannot write in it.
      return nil
    }
  }

  /// Who the line or the environment says is typing.
  func participantNamed() throws -> ParticipantCode? {
    if let participant { return participant }
    guard let text = world.variable("ROUNDS_AS") else { return nil }
    guard let code = ParticipantCode(text) else { throw Unclear.variable("ROUNDS_AS", text) }
    return code
  }
}
