extension JSONParser {
  /// Reads an ECMAScript 5.1 *IdentifierName*, with its escapes decoded.
  mutating func identifier() throws(JSONError) -> String {
    guard let first = scalar(at: index), first == "\\" || first.beginsIdentifier else {
      throw unexpected(.key)
    }
    var name = ""
    while let scalar = scalar(at: index) {
      if scalar == "\\" {
        name.unicodeScalars.append(try identifierEscape(first: name.isEmpty))
      } else if scalar.continuesIdentifier {
        name.unicodeScalars.append(scalar)
        index += UTF8.width(scalar)
      } else {
        break
      }
    }
    return name
  }

  /// Reads a `\u` in a name, which must stand for what may be there unescaped.
  private mutating func identifierEscape(first: Bool) throws(JSONError) -> Unicode.Scalar {
    let start = index
    guard following == UInt8(ascii: "u") else { throw unexpected(.key) }
    index += 2
    let scalar = try unicodeEscape(from: start)
    guard first ? scalar.beginsIdentifier : scalar.continuesIdentifier else {
      throw .unknownEscape(scalar, at: position(of: start))
    }
    return scalar
  }

  /// Skips all that could belong to a name or a word, without escapes.
  mutating func skipIdentifier() {
    while let scalar = scalar(at: index), scalar.continuesIdentifier {
      index += UTF8.width(scalar)
    }
  }

  /// Whether what is next could belong to a name or a word.
  var isAtIdentifierPart: Bool { scalar(at: index)?.continuesIdentifier ?? false }
}

/// ECMAScript 5.1, section 7.6.
extension Unicode.Scalar {
  /// Whether a name may begin with the character.
  fileprivate var beginsIdentifier: Bool {
    if isASCII { return isASCIILetter || self == "$" || self == "_" }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      true
    default: false
    }
  }

  /// Whether the character is one of A to Z, small or large.
  private var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  /// Whether a name may go on with the character.
  fileprivate var continuesIdentifier: Bool {
    if beginsIdentifier { return true }
    if isASCII { return ("0"..."9").contains(self) }
    return switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: true
    default: self == "\u{200C}" || self == "\u{200D}"
    }
  }
}
