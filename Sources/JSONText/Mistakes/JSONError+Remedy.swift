extension JSONError {
  /// What to do about it, in a sentence or two.
  public var remedy: String {
    switch self {
    case .tooLarge, .tooManyValues: "Split the file, or remove what you don't need."
    case .tooDeep: "Look for brackets that are opened and never closed."
    case .notUTF8: "Save the file again with UTF-8 as its encoding."
    case .nothingToRead: "Add the settings, or restore the file from a copy."
    case .textAfterEnd: "Remove what follows, or the closing bracket that comes too early."
    case .onlyInJSON5(let feature, _): feature.remedy
    case .unexpected(",", _, _): "Remove the comma, or add what is missing before it."
    case .unexpected(_, .key, _):
      "Put quotation marks around every name in a group, like \"minutes\"."
    case .unexpected(_, .value, _): "Write a number, text in quotation marks, true, false or null."
    case .unexpected(_, .separator, _): "Look for a missing comma or closing bracket."
    case .unknownWord(let word, _): Self.remedy(forWord: word)
    case .commaMissing: "Put a comma between the two."
    case .colonMissing: "Put a colon between a name and its value, like \"minutes\": 20."
    case .notClosed(.string, _):
      "Add the closing quotation mark. Write a line break inside text as \\n."
    case .notClosed: "Close it where it should end."
    case .duplicateKey: "Keep one of the two, and remove the other."
    case .unknownEscape: "Write two backslashes for one."
    case .incompleteEscape: "Write four hexadecimal digits after \\u, like \\u00e9."
    case .loneSurrogate: "Write the character itself instead."
    case .malformedNumber(.leadingZero, _):
      "Remove the zero, or put quotation marks around it if it is not a number, like \"09:30\"."
    case .malformedNumber(.digitsMissing, _): "Add the missing digits."
    case .malformedNumber(.trailing, _):
      "Write the number alone, or put quotation marks around all of it."
    }
  }

  /// What to do about a word: one that differs from `true` only by its capitals needs other help.
  private static func remedy(forWord word: String) -> String {
    let small = word.lowercased()
    return ["true", "false", "null"].contains(small)
      ? "Write it in lowercase: \(small)."
      : "Put quotation marks around it if it is text."
  }
}

extension JSON5Feature {
  /// What to do when JSON uses the feature.
  fileprivate var remedy: String {
    switch self {
    case .comment: "Remove the comment."
    case .trailingComma: "Remove the comma."
    case .singleQuotes: "Use \" instead of the apostrophes."
    case .unquotedKey: "Put quotation marks around it."
    case .hexadecimalNumber: "Write it with the digits 0 to 9."
    case .plusSign: "Remove the plus sign."
    case .barePoint: "Write a digit on both sides of the decimal point, like 0.5."
    case .infinityOrNaN: "Write a number, or null if there is none."
    case .whiteSpace: "Type an ordinary space instead."
    case .controlCharacter: "Remove it; write a tab inside text as \\t."
    }
  }
}
