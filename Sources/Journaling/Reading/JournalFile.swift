public import InstructionalRounds
import Platform

/// What one file holds: whole lines, damaged ones, and what is not all here yet.
public struct JournalFile: Sendable {
  /// The name of the file, which says nothing about what is in it.
  public let name: String
  /// The whole lines, in the order of the file.
  public private(set) var lines: [Numbered] = []
  /// The lines that could not be read; of a file with very many, the last one here tells how many more.
  public private(set) var damages: [Damage] = []
  /// The bytes after the last line feed, where they are not a whole line.
  ///
  /// It is an entry of which a part is still to come, by a shared folder for instance.
  public private(set) var unfinished: ArraySlice<UInt8> = []
  /// The line that ``unfinished`` is on; 0 without any.
  public private(set) var unfinishedLine = 0

  /// How many lines had been quoted or wrapped by a mail program, and were put together again.
  public private(set) var mendedCount = 0

  /// A line with its place in the file.
  public struct Numbered: Sendable {
    /// The place, counted from 1.
    public let number: Int
    /// The line.
    public let line: JournalLine
  }

  /// Reads the bytes of a file; nothing in them can stop it.
  ///
  /// Of a part, only what belongs to it is read, unless something in it is damaged, or lacks.
  public init(name: String, bytes: [UInt8], reading part: JournalPart = .whole) {
    self.name = name
    let needsAll = read(part, of: bytes)
    guard part != .whole, needsAll || !damages.isEmpty else { return }
    (lines, damages, unfinished, unfinishedLine) = ([], [], [], 0)
    _ = read(.whole, of: bytes)
  }

  /// Reads a file that somebody handed over, which may be a mail that holds the lines.
  public init(name: String, handedOver bytes: [UInt8]) {
    self.init(name: name, bytes: bytes)
    guard !damages.isEmpty || !unfinished.isEmpty else { return }
    let pasted = PastedText(bytes, knowing: .builtIn)
    guard pasted.lines.count > lines.count || lines.isEmpty, !pasted.lines.isEmpty else { return }
    lines = pasted.lines.map { Numbered(number: $0.number, line: $0.line) }
    damages = pasted.faults.prefix(JournalFile.mostNamed).map {
      Damage(file: name, line: $0.number, why: .fault($0.fault))
    }
    (unfinished, unfinishedLine) = ([], 0)
    mendedCount = pasted.mendedCount
  }

  /// Reads the bytes of a file except the lines that somebody passes over.
  init(name: String, bytes: [UInt8], passingOver isPassedOver: (ArraySlice<UInt8>) -> Bool) {
    self.name = name
    read(bytes) { line, _ in isPassedOver(line) }
  }

  /// Reads a part; whether all of it is needed after all.
  private mutating func read(_ part: JournalPart, of bytes: [UInt8]) -> Bool {
    var sieve = LineSieve(part)
    read(bytes) { line, number in sieve.passesOver(line, number: number) }
    guard !sieve.needsAll else { return true }
    for note in sieve.last { take(note.line, number: note.number, isEnded: true) }
    if !sieve.last.isEmpty { lines.sort { $0.number < $1.number } }
    return false
  }

  private mutating func read(
    _ bytes: [UInt8],
    passingOver isPassedOver: (ArraySlice<UInt8>, Int) -> Bool
  ) {
    var start = 0
    var number = 0
    var unnamed = 0
    while start < bytes.count {
      number += 1
      let end = bytes.span.firstPlace(of: UInt8(ascii: "\n"), from: start)
      let line = bytes[start..<(end ?? bytes.count)].withoutMark
      let isLeft = end == nil || !isPassedOver(line, number)
      if isLeft { take(line, number: number, isEnded: end != nil) }
      if damages.count > JournalFile.mostNamed {
        damages.removeLast()
        unnamed += 1
      }
      start = (end ?? bytes.count) + 1
    }
    if unnamed > 0, let last = damages.popLast() {
      damages.append(Damage(file: name, line: last.line, why: .manyMore(count: unnamed + 1)))
    }
  }

  /// A file of which nothing can be read.
  init(name: String, unread reason: Damage.Reason) {
    self.name = name
    damages = [Damage(file: name, line: 0, why: reason)]
  }

  /// A file with more damage than this is not a journal: to name all of it would take more room than it.
  private static let mostNamed = 1_000

  private mutating func take(_ raw: ArraySlice<UInt8>, number: Int, isEnded: Bool) {
    let bytes = raw.withoutReturn
    guard !bytes.isEmpty else { return }
    do throws(LineFault) {
      lines.append(Numbered(number: number, line: try JournalLine(bytes, knowing: .builtIn)))
    } catch {
      takePieces(of: raw, number: number, isEnded: isEnded, fault: error)
    }
  }

  /// Takes the entries of a line that is none, as two are when the line feed between them is damaged.
  private mutating func takePieces(
    of raw: ArraySlice<UInt8>,
    number: Int,
    isEnded: Bool,
    fault: LineFault
  ) {
    let pieces = LinePiece.pieces(of: raw)
    let whole = pieces.compactMap(\.line)
    lines += whole.map { Numbered(number: number, line: $0) }
    let isLastWhole = pieces.last?.line != nil
    if !isEnded, !isLastWhole { (unfinished, unfinishedLine) = (pieces.last?.bytes ?? raw, number) }
    // The rest of an unfinished line is still to come; what is before it is damaged for good.
    let settled = isEnded || isLastWhole ? pieces.count : pieces.count - 1
    guard settled > 0 else { return }
    let why = whole.count == settled ? Damage.Reason.endDamaged : .fault(fault)
    damages.append(Damage(file: name, line: number, why: why))
  }
}

extension JournalFile {
  /// The rounds that the file has lines of.
  public var rounds: Set<RoundID> { Set(lines.map(\.line.round)) }

  /// The file as far as it is about a round: a file that is handed over may hold several.
  public func only(_ round: RoundID) -> JournalFile {
    var copy = self
    copy.lines.removeAll { $0.line.round != round }
    return copy
  }
}
