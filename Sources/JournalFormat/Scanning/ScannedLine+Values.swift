import InstructionalRounds

extension ScannedLine {
  /// The whole number of a member; `nil` if it is not one, or only the reader of JSON takes it.
  fileprivate func integer(of member: ScannedMember) -> UInt64? {
    guard member.kind == .integer else { return nil }
    let span = bytes.span
    var value: UInt64 = 0
    for place in member.places { value = value * 10 + UInt64(span[place] &- 0x30) }
    return value
  }
}

extension Int64 {
  /// Reads a whole number.
  init?(scanned member: ScannedMember, of line: ScannedLine) {
    if let integer = line.integer(of: member) {
      self.init(integer)
    } else {
      guard let tree = line.tree(of: member) else { return nil }
      self.init(field: tree)
    }
  }
}

extension Int {
  /// Reads a whole number that this machine can hold.
  init?(scanned member: ScannedMember, of line: ScannedLine) {
    guard let integer = Int64(scanned: member, of: line) else { return nil }
    self.init(exactly: integer)
  }
}

extension UInt64 {
  /// Reads a whole number that is not negative.
  init?(scanned member: ScannedMember, of line: ScannedLine) {
    guard let integer = Int64(scanned: member, of: line), integer >= 0 else { return nil }
    self.init(integer)
  }
}

extension Array where Element: LineValue {
  /// Reads a list; one wrong item makes all of it wrong.
  init?(scanned member: ScannedMember, of line: ScannedLine) {
    guard let items = line.items(of: member) else {
      guard let tree = line.tree(of: member) else { return nil }
      self.init(field: tree)
      return
    }
    self = []
    reserveCapacity(items.count)
    for item in items {
      guard let value = Element(scanned: item, of: line) else { return nil }
      append(value)
    }
  }
}

extension SpelledValue {
  /// Reads the text in the spelling in which it is written, and in no other.
  init?(scanned member: ScannedMember, of line: ScannedLine) {
    if member.kind == .text {
      self.init(spelled: line.bytes.span.extracting(member.places))
    } else {
      guard let tree = line.tree(of: member) else { return nil }
      self.init(field: tree)
    }
  }
}

extension Identifier {
  /// Reads the entry that brought the thing into the record.
  init?(scanned member: ScannedMember, of line: ScannedLine) {
    guard let entry = EntryID(scanned: member, of: line) else { return nil }
    self.init(entry)
  }
}

extension LineValue where Self: RawRepresentable<String> {
  /// Reads one of the words that the type knows.
  init?(scanned member: ScannedMember, of line: ScannedLine) {
    guard let text = line.text(of: member) else { return nil }
    self.init(rawValue: text)
  }
}

extension String {
  /// Reads a text without anything in it that could move a terminal's cursor.
  init?(scanned member: ScannedMember, of line: ScannedLine) {
    guard let text = line.text(of: member), !text.steersTerminals else { return nil }
    self = text
  }
}
