public import InstructionalRounds
import JournalFormat
import Platform
import Synchronization

/// What a device remembers of the rounds of a network, so that one which nobody has changed need not be
/// read as a whole again.
///
/// It lies in the device's own folder, holds numbers and no word, and is never believed over the journals:
/// whatever does not fit them is read again, and the file may be deleted at any time. It is a class because
/// every round that is read adds to it, on all cores at once.
public final class NetworkMemory: Sendable {
  private let network: Network
  private let folder: FilePath
  private let file: FilePath
  private let now: @Sendable () -> Moment
  private let state: Mutex<State>

  private struct State {
    /// A number of this device, so that what stands for a school says nothing of it.
    var salt: UInt64
    /// The rounds by the sum of their names.
    var rounds: [UInt64: RememberedRound] = [:]
    /// What was read and is not counted yet.
    var read: [UInt64: RememberedRound] = [:]
    var isChanged = false
  }

  /// Opens the memory of a network; what is no memory of it is as good as none.
  public init(of network: Network, on device: Device) {
    self.network = network
    now = device.now
    let name = Checksum(of: Array(network.folder.text.utf8).span).description
    folder = device.state.appending(".memory")
    file = folder.appending(name)
    let bytes = (try? SystemCalls.contents(of: file)) ?? []
    state = Mutex(NetworkMemory.read(bytes) ?? State(salt: device.random()))
  }

  /// A file that changed as lately as this may change again and keep its times.
  private static let youngest: Int64 = 3_000
}

extension NetworkMemory {
  /// What is remembered of a round, if its files are as they were.
  public func known(_ round: RoundID) -> RememberedRound? {
    let key = NetworkMemory.key(round)
    guard let kept = state.withLock({ $0.rounds[key] }), kept.stamp == network.stamp(of: round)?.sum
    else { return nil }
    return kept
  }

  /// A round without its notes: by the places of its lines where they are known.
  public func journals(of round: RoundID) throws(JournalError) -> RoundJournals {
    if let kept = known(round), let journals = network.journals(of: round, at: kept.places) {
      return journals
    }
    let before = network.stamp(of: round)
    let journals = try network.journals(of: round, reading: .withoutNotes)
    note(round, journals, before)
    return journals
  }

  /// A round for counting, with its notes counted where they are known.
  public func outline(of round: RoundID) throws(JournalError) -> RoundOutline {
    if let kept = known(round), let counts = kept.counts,
      let journals = network.journals(of: round, at: kept.places)
    {
      return RoundOutline(journals, counted: counts)
    }
    let before = network.stamp(of: round)
    let outline = try network.outline(of: round)
    note(round, outline.journals, before)
    return outline
  }

  /// Keeps where the lines of a round stand until it is known what they say.
  private func note(_ round: RoundID, _ journals: RoundJournals, _ stamp: RoundStamp?) {
    let now = now().milliseconds
    guard let stamp, stamp.newest + NetworkMemory.youngest < now, let places = journals.places
    else { return }
    let facts = RememberedRound.Facts(school: 0, workCount: 0, isClosed: false)
    let read = RememberedRound(facts: facts, stamp: stamp.sum, places: places)
    state.withLock { $0.read[NetworkMemory.key(round)] = read }
  }

  /// Remembers what a round is that was read, and how many notes stand in it where they were counted.
  public func remember(
    _ round: RoundID,
    _ facts: RememberedRound.Facts,
    counts: [UInt64]? = nil
  ) {
    let key = NetworkMemory.key(round)
    state.withLock { state in
      guard var read = state.read.removeValue(forKey: key) else { return }
      (read.facts, read.counts) = (facts, counts)
      state.rounds[key] = read
      state.isChanged = true
    }
  }

  /// The number that stands for a school.
  public func number(of school: Words) -> UInt64 {
    let salt = state.withLock { $0.salt }
    return Checksum(of: Array("\(salt) \(school)".utf8).span).value
  }

  private static func key(_ round: RoundID) -> UInt64 {
    Checksum(of: Array(round.text.utf8).span).value
  }
}

extension NetworkMemory {
  /// Writes down what was read again; where that cannot be, the next command reads it again.
  public func keep() {
    let bytes = state.withLock { state -> [UInt8]? in
      guard state.isChanged else { return nil }
      state.isChanged = false
      let names = (try? SystemCalls.names(in: network.folder)) ?? []
      let here = Set(names.compactMap { RoundID($0) }.map { NetworkMemory.key($0) })
      state.rounds = state.rounds.filter { here.contains($0.key) }
      return NetworkMemory.bytes(of: state)
    }
    guard let bytes else { return }
    try? SystemCalls.makeFolders(folder)
    try? SystemCalls.replace(file, with: bytes)
  }

  /// The first line of a memory; another version remembers again.
  private static let title = Array("rounds memory 1, \(RoundsVersion.current)\n".utf8)

  private static func bytes(of state: State) -> [UInt8] {
    var numbers = PackedNumbers()
    numbers.append(state.salt)
    numbers.append(UInt64(state.rounds.count))
    for (key, round) in state.rounds.sorted(by: { $0.key < $1.key }) {
      numbers.append(key)
      round.write(to: &numbers)
    }
    let bytes = title + numbers.bytes
    return bytes + Array("\n\(Checksum(of: bytes.span))".utf8)
  }

  private static func read(_ bytes: [UInt8]) -> State? {
    let end = bytes.count - 17
    guard bytes.starts(with: title), end >= title.count else { return nil }
    let whole = Array(bytes[..<end])
    guard bytes[end...].elementsEqual("\n\(Checksum(of: whole.span))".utf8) else { return nil }
    var numbers = PackedNumbers(Array(whole[title.count...]))
    guard let salt = numbers.next(), let count = numbers.next() else { return nil }
    var state = State(salt: salt)
    for _ in 0..<count {
      guard let key = numbers.next(), let round = RememberedRound(from: &numbers) else {
        return nil
      }
      state.rounds[key] = round
    }
    return numbers.isAtEnd ? state : nil
  }
}
