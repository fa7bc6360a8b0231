extension JSONParser {
  /// Reads the values between two brackets.
  mutating func array() throws(JSONError) -> [JSONValue] {
    var values: [JSONValue] = []
    try items(until: .closeBracket) { parser throws(JSONError) in
      values.append(try parser.value())
    }
    return values
  }

  /// Reads the members between two braces.
  mutating func object() throws(JSONError) -> JSONObject {
    var object = JSONObject()
    try items(until: .closeBrace) { parser throws(JSONError) in
      let position = parser.here()
      let key = try parser.key()
      if let first = object.member(key)?.keyPosition {
        throw .duplicateKey(key, first: first, at: position)
      }
      try parser.colon(after: key)
      let value = try parser.value()
      object.append(JSONMember(key: key, keyPosition: position, value: value))
    }
    return object
  }

  /// Reads what a list and a group have in common: items with commas between them.
  private mutating func items(
    until closing: UInt8,
    item: (inout Self) throws(JSONError) -> Void
  ) throws(JSONError) {
    guard openings.count < limits.depth else {
      throw .tooDeep(limit: limits.depth, at: position(of: index))
    }
    openings.append(index)
    index += 1
    try skipSpace()
    while current != closing {
      try item(&self)
      try skipSpace()
      try separator(before: closing)
    }
    index += 1
    openings.removeLast()
  }

  /// Reads the comma between two items, or sees the end of the items.
  private mutating func separator(before closing: UInt8) throws(JSONError) {
    guard current != closing else { return }
    guard current == .comma else { throw missingSeparator(before: closing) }
    let comma = index
    index += 1
    try skipSpace()
    if current == closing { try allow(.trailingComma, at: comma) }
  }

  /// The mistake of something else where a comma or the end should stand.
  private func missingSeparator(before closing: UInt8) -> JSONError {
    let kind: JSONKind = closing == .closeBrace ? .object : .array
    guard isAtItem else { return unexpected(.separator(in: kind)) }
    var ahead = self
    // The key only helps to find the place; what may be wrong with it is another mistake's matter.
    let key = kind == .object ? try? ahead.key() : nil
    return .commaMissing(before: key, at: position(of: index))
  }

  /// Whether a key or a value could begin here, so that a comma seems to be all that is missing.
  private var isAtItem: Bool {
    switch current {
    case .quote, .apostrophe, .openBrace, .openBracket, .minus, .plus, .point: true
    default: isAtIdentifierPart
    }
  }

  /// Reads a key: a text in quotes or, in JSON5, a name without any.
  private mutating func key() throws(JSONError) -> String {
    if current == .quote || current == .apostrophe { return try string() }
    let start = index
    let name = try identifier()
    try allow(.unquotedKey, at: start)
    return name
  }

  /// Reads the colon after a key and the space around it.
  private mutating func colon(after key: String) throws(JSONError) {
    try skipSpace()
    guard let current else { throw endOfText() }
    guard current == .colon else { throw .colonMissing(after: key, at: position(of: index)) }
    index += 1
    try skipSpace()
  }
}
