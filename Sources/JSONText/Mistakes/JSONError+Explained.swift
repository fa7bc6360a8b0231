/// The wording, for someone who edits a settings file and has not heard of JSON.
extension JSONError {
  /// What is wrong and where, in one line.
  public var summary: String {
    position.map { "\($0): \(finding)" } ?? finding
  }

  /// What is wrong, without where.
  private var finding: String {
    switch self {
    case .tooLarge(let bytes, let limit):
      "the file has \(bytes) bytes; the limit is \(limit)"
    case .tooDeep(let limit, _):
      "more than \(limit) lists and groups are nested"
    case .tooManyValues(let limit, _):
      "the file has more than \(limit) values"
    case .notUTF8: "the file is not UTF-8 text"
    case .nothingToRead: "the file is empty"
    case .textAfterEnd: "the file should end here, but something else follows"
    case .onlyInJSON5(let feature, _): feature.finding
    case .unexpected(let scalar, let expectation, _):
      "\(expectation.name) should be here, not \(scalar.name)"
    case .unknownWord(let word, _): "\(word.quoted) has no quotation marks"
    case .commaMissing(let key?, _): "a comma is missing before \(key.quoted)"
    case .commaMissing(nil, _): "a comma is missing"
    case .colonMissing(let key, _): "a colon is missing after \(key.quoted)"
    case .notClosed(let enclosure, _): enclosure.finding
    case .duplicateKey(let key, let first, _):
      "\(key.quoted) is given twice; the first time is on \(first)"
    case .unknownEscape(let scalar, _): "a backslash cannot come before \(scalar.name)"
    case .incompleteEscape: "this escape has too few digits"
    case .loneSurrogate: "this escape is one half of a character without the other"
    case .malformedNumber(let fault, _): fault.finding
    }
  }
}

extension JSON5Feature {
  /// What is wrong when JSON uses the feature.
  fileprivate var finding: String {
    switch self {
    case .comment: "there is a comment, which this file may not have"
    case .trailingComma: "nothing follows this comma"
    case .singleQuotes: "this text is between apostrophes"
    case .unquotedKey: "this name has no quotation marks"
    case .hexadecimalNumber: "this number is in base 16"
    case .plusSign: "this number begins with a plus sign"
    case .barePoint: "this number needs a digit on both sides of its decimal point"
    case .infinityOrNaN: "this is not a number that can be written here"
    case .whiteSpace: "this space is not an ordinary one"
    case .controlCharacter: "there is a tab or another invisible character in this text"
    }
  }
}

extension JSONError.Expectation {
  /// The expected thing as the beginning of a sentence.
  fileprivate var name: String {
    switch self {
    case .value: "a value"
    case .key: "a name in quotation marks"
    case .separator(.object): "a comma or the closing brace of the group"
    case .separator: "a comma or the closing bracket of the list"
    }
  }
}

extension JSONError.Enclosure {
  /// What is wrong when it is not closed.
  fileprivate var finding: String {
    switch self {
    case .array: "the list that begins here has no closing bracket"
    case .object: "the group that begins here has no closing brace"
    case .string: "the text that begins here has no closing quotation mark on its line"
    case .comment: "the comment that begins here has no end"
    }
  }
}

extension JSONError.NumberFault {
  /// What is wrong with the number.
  fileprivate var finding: String {
    switch self {
    case .leadingZero: "this number has an extra zero at the start"
    case .digitsMissing: "this number is not complete"
    case .trailing: "something follows this number without a space"
    }
  }
}

extension String {
  /// The text between quotation marks, with its end left out if it is long.
  fileprivate var quoted: String {
    let shown = unicodeScalars.prefix(40).map { $0.isVisible ? String($0) : $0.code }.joined()
    return unicodeScalars.dropFirst(40).isEmpty ? "\"\(shown)\"" : "\"\(shown)…\""
  }
}

extension Unicode.Scalar {
  /// Whether the character shows itself on a screen, and does nothing else to it.
  fileprivate var isVisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
    default: true
    }
  }

  /// The character in words: between quotation marks, or as its code if it cannot be seen.
  fileprivate var name: String { isVisible ? "\"\(self)\"" : code }

  /// The character as its code, such as U+000A.
  fileprivate var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
