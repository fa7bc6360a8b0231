import CommandLineParsing
import InstructionalRounds
import Journaling

extension RoundsProgram {
  /// Looks whether the record is whole.
  static let verify = Command<Session>(
    "verify",
    "Check that the record is complete and undamaged.",
    discussion: """
      Every line is checked against its checksums, its place and what other lines say about it. You can \
      check a file or folder from somebody else before you merge it. --repair sets damaged \
      lines of your own journals aside and keeps the rest; it touches nobody else's. Checksums find \
      damage; they are not signatures.
      """,
    examples: [
      Example("rounds verify", "Check every round in the network."),
      Example("rounds verify from-bd.jsonl", "Check a file before you merge it."),
      Example("rounds verify --repair", "Set your own damaged lines aside."),
    ],
    OptionalArgument<String>(
      "what",
      help: "A round, a file or a folder; by default the whole network.",
      completion: .files
    ),
    Flag("--repair", help: "Set your own damaged lines aside."),
    format
  ) { session, what, repairs, format in
    let report: VerificationReport
    var places: [Records.Place] = []
    if let path = try session.pathToVerify(what) {
      report = VerificationReport(of: try session.delivery([path]))
    } else {
      places = try session.placesToVerify(what)
      let repaired = repairs ? try places.flatMap(session.world.records.copies.repair) : []
      report = VerificationReport(
        try session.verifications(of: places),
        repaired: repaired
      )
    }
    if format == .json {
      session.print(text: report.json())
    } else {
      report.tell(session)
      try session.suggestMending(report.damages, in: places)
    }
    if !report.damages.isEmpty || !report.repaired.isEmpty { throw FoundSomething() }
  }
}

extension Session {
  /// The file or folder that is meant, unless a round of the network is.
  fileprivate func pathToVerify(_ what: String?) throws -> String? {
    guard let what else { return nil }
    if let round = RoundID(what), let folder = try? networkFolder(),
      try world.records.rounds(folder).contains(round)
    {
      return nil
    }
    // A network is looked at as such, with what its devices remember.
    return world.records.isNetwork(world.path(what)) ? nil : what
  }

  /// The rounds that are meant.
  fileprivate func placesToVerify(_ what: String?) throws -> [Records.Place] {
    if let what, world.records.isNetwork(world.path(what)) {
      return try places(in: world.path(what))
    }
    if what == nil, round == nil { return try places(in: networkFolder()) }
    var named = self
    named.round =
      try what.map { text in
        guard let round = RoundID(text) else { throw NotThere.file(text) }
        return round
      } ?? round
    return [try named.place()]
  }

  private func places(in folder: String) throws -> [Records.Place] {
    try world.records.rounds(folder).map { Records.Place(folder: folder, round: $0) }
  }

  /// What to type about damage: one's own lines are set aside, those of others come again in a whole copy.
  fileprivate func suggestMending(_ damages: [Damage], in places: [Records.Place]) throws {
    let own = Set(
      try places.flatMap { place in
        try world.records.ownWriters(place).map {
          "\(place.round)/\($0)\(LineFormat.fileExtension)"
        }
      }
    )
    let isOwn = damages.contains { own.contains($0.file) && $0.why.canBeSetAside }
    if isOwn { suggest(TypedLine("rounds verify --repair", "to set your own damaged lines aside")) }
    let isElsewhere = damages.contains {
      $0.why.mayBeElsewhere || $0.why.canBeSetAside && !own.contains($0.file)
    }
    guard !places.isEmpty, isElsewhere else { return }
    suggestReading(
      TypedLine("rounds merge PATH", "with an undamaged copy, perhaps from another device")
    )
  }

  /// What a look at each round finds, on all cores at once.
  fileprivate func verifications(
    of places: [Records.Place]
  ) throws -> [(name: String, found: Verification)] {
    var found: [(name: String, found: Verification)] = []
    try places.concurrently { place in
      Result { (place.round.text, try verification(of: place)) }
    } inOrder: {
      found.append(try $0.get())
    }
    return found
  }

  /// What a look at a round finds.
  ///
  /// Where others write meanwhile, what one journal says may be looked for in another one that was read
  /// before it: then everything is read once more.
  private func verification(of place: Records.Place) throws -> Verification {
    var last = try look(at: place)
    for _ in 1...Session.mostLooks where !last.damages.isEmpty {
      // A folder with something strange in it has no stamp, and is told of as it was seen.
      let stamp = try? world.records.stamp?(place)
      let next = try look(at: place)
      let isQuiet = (try? world.records.stamp?(place)) == stamp
      last = next
      if isQuiet { break }
    }
    return last
  }

  private func look(at place: Records.Place) throws -> Verification {
    // The memory comes first: what is written after it is in the journals, and not the other way round.
    let remembered = try world.records.copies.remembered(place)
    let journals = try world.records.copies.journals(place)
    return Verification(
      of: journals,
      folded: RoundInProgress(folding: journals.entries, reading: .none),
      remembering: remembered
    )
  }

  /// A round that is written to for longer than this many looks is told of as it was last seen.
  private static let mostLooks = 10

  /// What files and folders hold, `-` being the input.
  func delivery(_ paths: [String]) throws -> Delivery {
    guard paths != ["-"] else {
      return Delivery([JournalFile(name: "-", handedOver: world.terminal.readAll())])
    }
    return try world.records.copies.deliver(paths.map(world.path))
  }
}
