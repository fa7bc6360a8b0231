public import InstructionalRounds
public import Platform

/// A device that people write on, with its memory of the writers that it made.
///
/// The memory is in a folder of the user's own, `~/.local/state/rounds`, never in the network: that
/// is copied from device to device, and a copy must not take itself for the original.
public struct Device: Sendable {
  /// The folder of the memory.
  public let state: FilePath
  /// The clock on the wall.
  let now: @Sendable () -> Moment
  /// A source of randomness, for the tags of writers and for salt.
  let random: @Sendable () -> UInt64
  /// The calls that a full disk refuses.
  let disk: DiskCalls
  /// How long a locked writer is waited for, in milliseconds.
  let patience: UInt32

  /// A device with its memory, its clock and its source of randomness.
  public init(
    state: FilePath,
    now: @escaping @Sendable () -> Moment,
    random: @escaping @Sendable () -> UInt64
  ) {
    self.init(state: state, now: now, random: random, disk: DiskCalls(), patience: 5_000)
  }

  /// A device whose disk can be made to fail.
  package init(
    state: FilePath,
    now: @escaping @Sendable () -> Moment,
    random: @escaping @Sendable () -> UInt64,
    disk: DiskCalls,
    patience: UInt32
  ) {
    self.state = state
    self.now = now
    self.random = random
    self.disk = disk
    self.patience = patience
  }
}

extension Device {
  /// Makes a writer: a participant on this device, with a journal that nobody else writes.
  ///
  /// The journal itself begins with the first entry.
  public func join(
    _ code: ParticipantCode,
    _ round: RoundID,
    of network: Network
  ) throws(JournalError) -> Writer {
    if try !network.hasBegun(round) { try clear(round, of: network) }
    try network.makeFolder(of: round)
    // Only a folder that is there has a path without links, that identifies it.
    let network = Network(network.folder)
    let writer = Writer(id: newWriter(code), round: round, network: network, device: self)
    let memory = WriterMemory(end: .beginning, network: network.folder)
    try JournalError.about(writer.memory, .make) { () throws(SystemError) in
      try SystemCalls.makeFolders(writer.drafts)
      let file = try SystemCalls.create(writer.memory)
      _ = try SystemCalls.write(memory.bytes, to: file)
      try SystemCalls.sync(file)
    }
    return writer
  }

  /// Clears away what is left of a round that is gone, or of a beginning that was stopped.
  private func clear(_ round: RoundID, of network: Network) throws(JournalError) {
    for writer in try writers(of: round, in: network) {
      let isStopped = try writer.dropBeginning()
      // What is remembered of a round that is gone is not of the one that begins in its place.
      if isStopped || writer.remembered != .beginning { try writer.retire() }
    }
  }

  /// The writers that this device made for a round, in their order.
  ///
  /// A writer belongs where its journal is: when a network was moved, it moves along.
  public func writers(
    of round: RoundID,
    in network: Network
  ) throws(JournalError) -> [Writer] {
    let folder = state.appending(round.text)
    var names: [String] = []
    do throws(SystemError) {
      names = try SystemCalls.names(in: folder)
    } catch .notFound {
      return []
    } catch {
      throw .system(error, .list, folder)
    }
    let ids = names.compactMap { WriterID($0) }.sorted()
    return ids.map { Writer(id: $0, round: round, network: network, device: self) }
      .filter(\.isAtHome)
  }

  /// One of these writers; `nil` where this device did not make it, or its journal is elsewhere.
  public func writer(_ id: WriterID, of round: RoundID, in network: Network) -> Writer? {
    let writer = Writer(id: id, round: round, network: network, device: self)
    return writer.isAtHome ? writer : nil
  }

  /// Draws the four characters of a writer.
  private func newWriter(_ code: ParticipantCode) -> WriterID {
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
    var number = random()
    var tag = ""
    for _ in 0..<4 {
      tag.append(letters[Int(number % UInt64(letters.count))])
      number /= UInt64(letters.count)
    }
    guard let writer = WriterID(code: code, tag: tag) else {
      preconditionFailure("a tag of four letters and digits")
    }
    return writer
  }
}
