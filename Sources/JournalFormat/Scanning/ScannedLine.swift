import JSONText

/// A line that is written exactly as ours are, taken apart without a tree of values.
///
/// It is the fast way to read a line, and never the only one: whatever it does not take is left to the
/// reader of JSON, and tests hold the two against each other.
struct ScannedLine: Sendable {
  /// The line.
  let bytes: ArraySlice<UInt8>
  private var members: [ScannedMember] = []
  private var trees: [JSONValue] = []
  /// The place of the first digit of the seal, in the slice's own places.
  private(set) var seal = 0

  /// Longer lines are for the reader of JSON, which counts what it reads.
  private static let limit = 64 << 10
  private static let sealName = ScannedName("seal")
  private static let redactedName = ScannedName("redacted")

  /// Takes a line apart; `nil` when anything in it is not as we write it.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count <= ScannedLine.limit else { return nil }
    self.bytes = bytes
    members.reserveCapacity(24)
    let span = bytes.span
    var scanner = LineScanner()
    guard scanner.takes(UInt8(ascii: "{"), of: span) else { return nil }
    repeat {
      guard let name = scanner.key(of: span), !members.contains(where: { $0.name == name }),
        let member = scanner.value(of: span, named: name), append(member)
      else { return nil }
    } while scanner.takes(UInt8(ascii: ","), of: span)
    guard scanner.takes(UInt8(ascii: "}"), of: span), scanner.place == span.count, seal > 0,
      member(ScannedLine.redactedName) == nil
    else { return nil }
    guard EightBytes.beyondASCII(in: scanner.mixed) != 0 else { return }
    guard (try? UTF8Span(validating: span)) != nil else { return nil }
  }

  private mutating func append(_ member: ScannedMember) -> Bool {
    var member = member
    if member.name == ScannedLine.sealName, !members.isEmpty {
      seal = bytes.startIndex + member.places.lowerBound
    }
    if case .tree = member.kind {
      // The frame of the line has to be the first one, even of those in groups.
      guard LineFrame.place(in: slice(member.places)) == nil, let tree = read(member.places) else {
        return false
      }
      member.kind = .tree(trees.count)
      trees.append(tree)
    }
    members.append(member)
    return true
  }
}

extension ScannedLine {
  /// The member of a key, where it is there.
  func member(_ name: ScannedName) -> ScannedMember? { members.first { $0.name == name } }

  /// The bytes of a value.
  func slice(_ places: Range<Int>) -> ArraySlice<UInt8> {
    bytes[(bytes.startIndex + places.lowerBound)..<(bytes.startIndex + places.upperBound)]
  }

  /// The text of a member; `nil` if it is not one.
  func text(of member: ScannedMember) -> String? {
    switch member.kind {
    case .text: return String(decoding: slice(member.places), as: UTF8.self)
    case .escapedText: return unescaped(slice(member.places))
    case .tree(let place): return trees[place].string
    case .integer, .truth, .list: return nil
    }
  }

  /// The value of a member as the reader of JSON has it.
  func tree(of member: ScannedMember) -> JSONValue? {
    switch member.kind {
    case .text, .escapedText, .list:
      read((member.places.lowerBound - 1)..<(member.places.upperBound + 1))
    case .integer, .truth: read(member.places)
    case .tree(let place): trees[place]
    }
  }

  private func read(_ places: Range<Int>) -> JSONValue? {
    let limits = JSONReader.Limits(depth: 3, bytes: ScannedLine.limit)
    return try? JSONReader(dialect: .json, limits: limits).read(Array(slice(places)))
  }

  /// The items of a list; `nil` if it is not one of plain items.
  func items(of list: ScannedMember) -> [ScannedMember]? {
    guard list.kind == .list else { return nil }
    guard !list.places.isEmpty else { return [] }
    let span = bytes.span
    var scanner = LineScanner(at: list.places.lowerBound)
    var items: [ScannedMember] = []
    repeat {
      guard let item = scanner.item(of: span, named: list.name) else { return nil }
      items.append(item)
    } while scanner.takes(UInt8(ascii: ","), of: span)
    return items
  }

  private func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var start = bytes.startIndex
    while let escape = bytes[start...].firstIndex(of: UInt8(ascii: "\\")) {
      guard escape + 1 < bytes.endIndex, let letter = LineScanner.unescaped(bytes[escape + 1])
      else { return nil }
      text += bytes[start..<escape]
      text.append(letter)
      start = escape + 2
    }
    text += bytes[start...]
    return String(decoding: text, as: UTF8.self)
  }
}
