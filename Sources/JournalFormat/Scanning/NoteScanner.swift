package import InstructionalRounds

/// Takes what has to be known for counting out of the heads of notes and tags, with no look at the words.
///
/// A line that is not exactly as we write it, or not whole, is left to the reader that takes every line.
package struct NoteScanner {
  /// The round that the lines belong to, as they spell it.
  package let round: RoundID
  /// The lens that is asked for, where one is.
  package let lens: String?

  /// Looks for the notes of a round.
  package init(round: RoundID, lens: String?) {
    self.round = round
    self.lens = lens
  }

  /// What a line says of a note; `nil` for any other line, and for one that is not as we write it.
  package func line(_ bytes: ArraySlice<UInt8>) -> NoteLine? {
    let span = bytes.span
    var head = HeadScanner(span)
    guard head.integer(CommonHead.version.name, of: span) == 1,
      let round = head.text(CommonHead.round.name, of: span), isRound(span, round),
      let writerPlace = head.text(CommonHead.writer.name, of: span),
      let writer = WriterID(spelled: span.extracting(writerPlace)),
      let sequence = head.integer(CommonHead.sequence.name, of: span), sequence > 0,
      let clock = head.integer(CommonHead.clock.name, of: span),
      head.text(CommonHead.happened.name, of: span) != nil,
      head.text(CommonHead.written.name, of: span) != nil,
      let kind = head.text(CommonHead.kind.name, of: span),
      let isTag = NoteScanner.isTag(span, kind),
      let authorPlace = head.text(CommonHead.author.name, of: span),
      let author = ParticipantCode(spelled: span.extracting(authorPlace))
    else { return nil }
    head.pass(CommonHead.under.name, of: span)
    let subject = isTag ? Head.note.name : Head.visit.name
    guard let spelled = head.text(subject, of: span),
      let entry = EntryID(spelled: span.extracting(spelled))
    else { return nil }
    if !isTag { head.pass(Head.number.name, of: span) }
    guard let elements = head.elements(of: span), let hasLens = head.has(lens, of: span) else {
      return nil
    }
    head.pass(CommonHead.tail.name, of: span)
    guard let seal = head.seal(of: span),
      let frame = LineFrame(bytes, sealedAt: bytes.startIndex + seal), frame.holds(bytes),
      frame.isSealed(bytes) || frame.isRedacted(bytes)
    else { return nil }
    return NoteLine(
      entry: EntryID(writer: writer, sequence: sequence),
      clock: clock,
      author: author,
      deed: isTag ? .tagged(NoteID(entry)) : .taken(VisitID(entry)),
      elements: elements,
      hasLens: hasLens
    )
  }

  private func isRound(_ bytes: Span<UInt8>, _ place: Range<Int>) -> Bool {
    bytes.extracting(place).isEqual(to: round.text)
  }

  /// Whether a kind is that of tags; `nil` when it is not that of notes either.
  private static func isTag(_ bytes: Span<UInt8>, _ place: Range<Int>) -> Bool? {
    switch ScannedName(bytes.extracting(place)) {
    case noteKind: false
    case tagKind: true
    default: nil
    }
  }

  private static let noteKind = ScannedName(NoteTaken.name)
  private static let tagKind = ScannedName(NoteTagged.name)
}

/// Reads the keys of a head one after the other.
private struct HeadScanner {
  private var scanner = LineScanner()
  private var isWhole: Bool

  init(_ bytes: Span<UInt8>) { isWhole = scanner.takes(UInt8(ascii: "{"), of: bytes) }

  /// The value of the next key, if it is the one that is meant; otherwise the key stays.
  private mutating func member(_ name: ScannedName, of bytes: Span<UInt8>) -> ScannedMember? {
    let start = scanner
    guard isWhole, scanner.key(of: bytes) == name,
      let member = scanner.value(of: bytes, named: name),
      scanner.takes(UInt8(ascii: ","), of: bytes)
    else {
      scanner = start
      return nil
    }
    return member
  }

  /// Where a text stands that has no escapes.
  mutating func text(_ name: ScannedName, of bytes: Span<UInt8>) -> Range<Int>? {
    guard let member = member(name, of: bytes), member.kind == .text else { return nil }
    return member.places
  }

  /// A whole number.
  mutating func integer(_ name: ScannedName, of bytes: Span<UInt8>) -> UInt64? {
    guard let member = member(name, of: bytes), member.kind == .integer else { return nil }
    var value: UInt64 = 0
    for place in member.places { value = value * 10 + UInt64(bytes[place] &- 0x30) }
    return value
  }

  /// Goes over a key and its value, where it is there.
  mutating func pass(_ name: ScannedName, of bytes: Span<UInt8>) { _ = member(name, of: bytes) }

  /// The elements, none where the key is left out; `nil` for what is none.
  mutating func elements(of bytes: Span<UInt8>) -> NoteLine.Elements? {
    guard let list = member(Head.elements.name, of: bytes) else { return [] }
    guard list.kind == .list else { return nil }
    var elements: NoteLine.Elements = []
    var scanner = LineScanner(at: list.places.lowerBound)
    while scanner.place < list.places.upperBound {
      guard let item = scanner.item(of: bytes, named: list.name), item.kind == .text,
        let element = HeadScanner.element(bytes.extracting(item.places))
      else { return nil }
      elements.insert(element)
      _ = scanner.takes(UInt8(ascii: ","), of: bytes)
    }
    return elements
  }

  /// Whether a lens is among those of the line; `nil` when they cannot be told here.
  mutating func has(_ lens: String?, of bytes: Span<UInt8>) -> Bool? {
    guard let list = member(Head.lenses.name, of: bytes) else { return lens == nil }
    guard let lens else { return true }
    guard list.kind == .list else { return nil }
    var scanner = LineScanner(at: list.places.lowerBound)
    while scanner.place < list.places.upperBound {
      guard let item = scanner.item(of: bytes, named: list.name), item.kind == .text else {
        return nil
      }
      if bytes.extracting(item.places).isEqual(to: lens) { return true }
      _ = scanner.takes(UInt8(ascii: ","), of: bytes)
    }
    return false
  }

  /// Where the first digit of the seal stands, if it comes next.
  func seal(of bytes: Span<UInt8>) -> Int? {
    var scanner = scanner
    guard isWhole, scanner.key(of: bytes) == HeadScanner.sealName else { return nil }
    return scanner.place + 1
  }

  private static let sealName = ScannedName("seal")

  private static func element(_ bytes: Span<UInt8>) -> NoteLine.Elements? {
    switch ScannedName(bytes) {
    case teacher: NoteLine.Elements(.teacher)
    case student: NoteLine.Elements(.student)
    case content: NoteLine.Elements(.content)
    case task: NoteLine.Elements(.task)
    default: nil
    }
  }

  private static let teacher = ScannedName(CoreElement.teacher.rawValue)
  private static let student = ScannedName(CoreElement.student.rawValue)
  private static let content = ScannedName(CoreElement.content.rawValue)
  private static let task = ScannedName(CoreElement.task.rawValue)
}

extension Span<UInt8> {
  /// Whether the bytes are those of a text.
  fileprivate func isEqual(to text: String) -> Bool {
    let other = text.utf8.span
    guard count == other.count else { return false }
    for place in indices where self[place] != other[place] { return false }
    return true
  }
}
