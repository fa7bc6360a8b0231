import InstructionalRounds

/// Passes over the lines of a journal that a reader can do without, by looking at their heads.
///
/// A line that is not written as we write it is never passed over.
package struct LineSieve {
  private let part: JournalPart
  /// The last line up to its writer, which the next line nearly always begins with as well.
  private var beginning: [UInt8] = []
  private var writer: WriterID?
  /// The writer's own notes that may be the last of their authors, which are read after all others.
  package private(set) var last: [OwnNote] = []
  /// The number of the writer's own last line so far, where the next note is asked for.
  private var ownNumber: UInt64 = 0
  /// Whether one of the writer's own lines does not follow the one before: what is missing may have been
  /// a note.
  private var lacksOwn = false

  /// A note of the writer whose next note is asked for.
  package struct OwnNote {
    /// Whose words it has, as the line spells it.
    let author: String
    /// Its number among the notes of that author, counting from 1.
    let count: UInt64
    /// The place of its line in the file.
    package let number: Int
    package let line: ArraySlice<UInt8>
  }

  /// Looks for a part of the lines.
  package init(_ part: JournalPart) { self.part = part }

  /// Whether all of the file is needed to know the labels that were given: where a line of the writer's own
  /// is missing, or where they wrote for others, so that it could not be told which one is.
  package var needsAll: Bool {
    guard case .forNextNote(of: let own) = part else { return false }
    return lacksOwn || last.contains { $0.author != own.code.text }
  }

  /// Whether a line, which is at a place in the file, can be done without for now.
  package mutating func passesOver(_ line: ArraySlice<UInt8>, number: Int) -> Bool {
    switch part {
    case .whole: return false
    case .stages: return head(of: line).map { !Self.moves.contains($0.kind) } ?? false
    case .withoutNotes:
      return head(of: line).map { $0.kind == Self.note || $0.kind == Self.tagged } ?? false
    case .forNextNote(of: let own):
      guard let head = head(of: line) else { return false }
      if head.writer == own { follow(head.number) }
      guard head.kind == Self.note || head.kind == Self.tagged else { return false }
      guard head.writer == own, head.kind == Self.note else { return head.writer.code != own.code }
      return keepIfLast(line, number: number, behind: head.rest)
    }
  }

  private static let note = ScannedName(NoteTaken.name)
  private static let tagged = ScannedName(NoteTagged.name)
  private static let moves = [RoundOpened.name, Advanced.name, Reopened.name].map(ScannedName.init)
}

extension LineSieve {
  /// What a head says first.
  private struct Beginning {
    let writer: WriterID
    let number: UInt64
    let kind: ScannedName
    /// Stands after the kind.
    let rest: LineScanner
  }

  /// Reads a head up to the kind.
  private mutating func head(of line: ArraySlice<UInt8>) -> Beginning? {
    let bytes = line.span
    guard let start = behindWriter(of: line), let writer else { return nil }
    var scanner = LineScanner(at: start)
    guard scanner.takes(Self.sequence, of: bytes), let number = scanner.number(of: bytes),
      scanner.takes(Self.clock, of: bytes), scanner.number(of: bytes) != nil,
      scanner.takes(Self.happened, of: bytes), scanner.text(of: bytes) == .text,
      scanner.takes(Self.written, of: bytes), scanner.text(of: bytes) == .text
    else { return nil }
    guard let kind = scanner.next(CommonHead.kind.name, of: bytes), kind.kind == .text else {
      return nil
    }
    return Beginning(
      writer: writer,
      number: number,
      kind: ScannedName(bytes.extracting(kind.places)),
      rest: scanner
    )
  }

  /// The place after the writer of a line.
  private mutating func behindWriter(of line: ArraySlice<UInt8>) -> Int? {
    let bytes = line.span
    var scanner = LineScanner()
    if !beginning.isEmpty, scanner.takes(beginning, of: bytes) { return scanner.place }
    guard scanner.takes(UInt8(ascii: "{"), of: bytes),
      scanner.key(of: bytes) == CommonHead.version.name,
      scanner.value(of: bytes, named: CommonHead.version.name) != nil,
      scanner.next(CommonHead.round.name, of: bytes) != nil,
      let member = scanner.next(CommonHead.writer.name, of: bytes), member.kind == .text
    else { return nil }
    beginning = Array(line.prefix(scanner.place))
    writer = WriterID(spelled: bytes.extracting(member.places))
    return scanner.place
  }

  /// Takes a line of the writer's own for the next one, if it is.
  private mutating func follow(_ number: UInt64) {
    if number != ownNumber + 1 { lacksOwn = true }
    ownNumber = number
  }

  /// Keeps a note of the writer's own if it has the greatest number of its author so far; `false` for
  /// one that has to be read to know that.
  private mutating func keepIfLast(
    _ line: ArraySlice<UInt8>,
    number: Int,
    behind kind: LineScanner
  ) -> Bool {
    let bytes = line.span
    var scanner = kind
    var author: String?
    while scanner.takes(UInt8(ascii: ","), of: bytes) {
      guard let name = scanner.key(of: bytes), let value = scanner.value(of: bytes, named: name)
      else { return false }
      let places = bytes.extracting(value.places)
      if name == CommonHead.author.name, value.kind == .text,
        let text = try? UTF8Span(validating: places)
      {
        author = String(copying: text)
      }
      guard name == Head.number.name else { continue }
      guard let author, value.kind == .integer else { return false }
      var count: UInt64 = 0
      for place in places.indices { count = count * 10 + UInt64(places[place] &- 0x30) }
      keep(OwnNote(author: author, count: count, number: number, line: line))
      return true
    }
    return false
  }

  private mutating func keep(_ note: OwnNote) {
    guard let place = last.firstIndex(where: { $0.author == note.author }) else {
      return last.append(note)
    }
    if last[place].count < note.count { last[place] = note }
  }

  /// What is before the values between the writer and the kind.
  private static let (sequence, clock, happened, written) = (
    before(CommonHead.sequence.key), before(CommonHead.clock.key),
    before(CommonHead.happened.key), before(CommonHead.written.key)
  )

  private static func before(_ key: String) -> [UInt8] { Array(",\"\(key)\":".utf8) }
}

extension LineScanner {
  /// Passes over bytes that stand just so.
  fileprivate mutating func takes(_ wanted: [UInt8], of bytes: Span<UInt8>) -> Bool {
    guard place + wanted.count <= bytes.count else { return false }
    for offset in wanted.indices where bytes[place + offset] != wanted[offset] { return false }
    place += wanted.count
    return true
  }

  /// Passes over a number; `nil` if there is none, or one that no line has.
  fileprivate mutating func number(of bytes: Span<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    let start = place
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) {
      number = number * 10 + UInt64(bytes[place] - 0x30)
      guard number <= LineFormat.greatest else { return nil }
      place += 1
    }
    return place > start ? number : nil
  }

  /// Passes over a comma and a member with a key; `nil` where another is there.
  fileprivate mutating func next(_ name: ScannedName, of bytes: Span<UInt8>) -> ScannedMember? {
    guard takes(UInt8(ascii: ","), of: bytes), key(of: bytes) == name else { return nil }
    return value(of: bytes, named: name)
  }
}
