public import InstructionalRounds
import JSONText

/// One line of a journal: an entry, with the bytes that it was written in.
public struct JournalLine: Hashable, Sendable {
  /// The round that the entry belongs to.
  public let round: RoundID
  /// What the line says.
  public let entry: Entry
  /// The sum of the line before it.
  public let previous: Checksum
  /// Whether its words were taken out.
  public let isRedacted: Bool
  /// The line as it is in its file, without the line feed.
  public let bytes: ArraySlice<UInt8>

  /// The line's own sum.
  public var sum: Checksum { Checksum(entry.sum) }
}

extension JournalLine {
  /// Reads a line, and checks it against its sum and its seal.
  public init(
    _ bytes: ArraySlice<UInt8>,
    knowing known: KnownSettings = .none
  ) throws(LineFault) {
    guard let line = JournalLine(scanning: bytes, knowing: known) else {
      try self.init(reading: bytes, knowing: known)
      return
    }
    self = line
  }

  /// Reads a line that is whole and written exactly as ours are; `nil` for any other.
  init?(scanning bytes: ArraySlice<UInt8>, knowing known: KnownSettings = .none) {
    guard let scanned = ScannedLine(bytes), let frame = LineFrame(bytes, sealedAt: scanned.seal),
      frame.holds(bytes), frame.isSealed(bytes)
    else { return nil }
    // What is wrong with a line is said by the reader that takes every line.
    try? self.init(.scanned(scanned), in: frame, of: bytes, isRedacted: false, knowing: known)
  }

  /// Reads any line, with what is wrong with it if it is not one.
  init(
    reading bytes: ArraySlice<UInt8>,
    knowing known: KnownSettings = .none
  ) throws(LineFault) {
    guard bytes.count <= LineFormat.limit else { throw .tooLong(bytes: bytes.count) }
    guard let frame = LineFrame(bytes) else { throw .unframed }
    guard frame.holds(bytes) else { throw .sumDiffers }
    let isRedacted = frame.isRedacted(bytes)
    guard isRedacted || frame.isSealed(bytes) else { throw .sealDiffers }
    let object = try JournalLine.object(Array(bytes))
    try self.init(.read(object), in: frame, of: bytes, isRedacted: isRedacted, knowing: known)
  }

  /// Reads what the members of a line say.
  private init(
    _ members: LineMembers,
    in frame: LineFrame,
    of bytes: ArraySlice<UInt8>,
    isRedacted: Bool,
    knowing known: KnownSettings
  ) throws(LineFault) {
    let reader = try FactReader(members, isRedacted: isRedacted, knowing: known)
    let writer = try members.take(CommonHead.writer)
    let sequence = try members.take(CommonHead.sequence)
    guard sequence > 0 else { throw .unreadable(key: CommonHead.sequence.key) }
    entry = Entry(
      id: EntryID(writer: writer, sequence: sequence),
      author: try members.take(CommonHead.author),
      clock: try members.take(CommonHead.clock),
      happened: try members.take(CommonHead.happened),
      written: try members.take(CommonHead.written),
      under: try members.find(CommonHead.under) ?? [],
      undoes: try members.find(CommonHead.undoes) ?? [],
      sum: frame.sum.value,
      event: try JournalLine.event(members, reader)
    )
    round = reader.round
    previous = frame.previous
    self.isRedacted = isRedacted
    self.bytes = bytes
  }

  /// Reads the members of a line.
  private static func object(_ bytes: [UInt8]) throws(LineFault) -> JSONObject {
    let limits = JSONReader.Limits(depth: 4, bytes: LineFormat.limit)
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader(dialect: .json, limits: limits).read(bytes)
    } catch {
      throw .notJSON(error)
    }
    guard let object = value.object else { throw .unframed }
    return object
  }

  /// Reads what is recorded; a kind or a version that is not known yet is kept by its name.
  private static func event(
    _ members: LineMembers,
    _ reader: FactReader
  ) throws(LineFault) -> Event {
    let version = try members.take(CommonHead.version)
    let name = try members.take(CommonHead.kind)
    guard version > 0 else { throw .unreadable(key: CommonHead.version.key) }
    guard version <= LineFormat.version, let read = Event.readers[name] else {
      return .unknown(UnknownFact(name: name))
    }
    return try read(reader)
  }
}

extension JournalLine {
  /// The same line with its words taken out: every byte before them, and its length, stay.
  public func redacted() throws(LineFault) -> JournalLine {
    try JournalLine(JournalLine.redact(bytes)[...])
  }

  /// Takes the words out of a line, of whatever kind and version it is.
  public static func redact(_ line: ArraySlice<UInt8>) throws(LineFault) -> [UInt8] {
    guard let frame = LineFrame(line), frame.tail.count >= LineFrame.mark.count else {
      throw .unframed
    }
    return frame.redacting(line)
  }
}
