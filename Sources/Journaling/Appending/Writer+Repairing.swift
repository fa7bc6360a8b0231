public import InstructionalRounds
public import Platform

/// What was done to a device's own journal to make it whole.
public struct Repair: Hashable, Sendable {
  /// Whose journal.
  public let writer: WriterID
  /// How many damaged lines were set aside.
  public let lineCount: Int
  /// Where they are kept.
  public let setAside: FilePath
  /// Whether the last line was among them, so that the participant has to join again.
  public let isRetired: Bool
}

extension Writer {
  /// Sets the damaged lines of the journal aside, and keeps the rest.
  ///
  /// - Returns: what was done; `nil` when nothing is damaged.
  public func repair() throws(JournalError) -> Repair? {
    let lock = try lock()
    guard let memory = try recall(lock) else { throw .notOurs(id) }
    let name = "\(id)\(LineFormat.fileExtension)"
    var repair: Repair?
    try network.replace(name, in: round, patience: device.patience) { bytes throws(JournalError) in
      let lines = RawLine.all(of: bytes)
      let damaged = lines.filter { $0.line == nil }
      guard !damaged.isEmpty else { return nil }
      let whole = lines.compactMap(\.line)
      repair = Repair(
        writer: id,
        lineCount: damaged.count,
        setAside: try setAside(damaged),
        isRetired: memory.end != whole.last.map { JournalEnd($0) } ?? .beginning
      )
      return whole.flatMap { $0.bytes + [UInt8(ascii: "\n")] }
    }
    if repair?.isRetired == true { try retire() }
    return repair
  }

  private func setAside(_ lines: [RawLine]) throws(JournalError) -> FilePath {
    let aside = try createAside(.damaged)
    let bytes = lines.flatMap { $0.bytes + [UInt8(ascii: "\n")] }
    do throws(SystemError) {
      guard try SystemCalls.write(bytes, to: aside.file) == bytes.count else { throw .noSpace }
      try SystemCalls.sync(aside.file)
    } catch {
      throw .system(error, .write, aside.path)
    }
    return aside.path
  }
}

extension Device {
  /// Where this device's own journals of a round ended when it last wrote them.
  public func remembered(
    of round: RoundID,
    in network: Network
  ) throws(JournalError) -> [WriterID: JournalEnd] {
    var ends: [WriterID: JournalEnd] = [:]
    for writer in try writers(of: round, in: network) { ends[writer.id] = writer.remembered }
    return ends
  }
}
