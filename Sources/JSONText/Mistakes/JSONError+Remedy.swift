extension JSONError {
  /// What to do about it, in a sentence or two.
  public var remedy: String {
    switch self {
    case .tooLarge, .tooManyValues: "Split the file, or take out what is not needed."
    case .tooDeep: "Look for brackets that are opened and never closed."
    case .notUTF8: "Save the file again, and choose UTF-8 as its encoding."
    case .nothingToRead: "Put the settings in, or restore the file from a copy."
    case .textAfterEnd: "Take out what follows, or the closing bracket that comes too early."
    case .onlyInJSON5(let feature, _): feature.remedy
    case .unexpected(",", _, _): "Take out the comma, or put in what is missing before it."
    case .unexpected(_, .key, _):
      "Every name in a group stands in quotation marks, like \"minutes\"."
    case .unexpected(_, .value, _): "Put a number, a text in quotation marks, true, false or null."
    case .unexpected(_, .separator, _): "Look for a comma or a closing bracket that is missing."
    case .unknownWord(let word, _): Self.remedy(forWord: word)
    case .commaMissing: "Put a comma between the two."
    case .colonMissing: "Between a name and its value stands a colon, like \"minutes\": 20."
    case .notClosed(.string, _):
      "Put the closing quotation mark. A line break inside a text is written \\n."
    case .notClosed: "Put what closes it where it should end."
    case .duplicateKey: "Keep one of the two, and take out the other."
    case .unknownEscape: "Write two backslashes for one that is meant as it is."
    case .incompleteEscape: "Behind \\u stand four digits in base 16, like \\u00e9."
    case .loneSurrogate: "Write the character itself instead."
    case .malformedNumber(.leadingZero, _):
      "Take out the zero, or put quotation marks around it if it is no number, like \"09:30\"."
    case .malformedNumber(.digitsMissing, _): "Put the digits that are missing."
    case .malformedNumber(.trailing, _):
      "Write the number alone, or put quotation marks around all of it."
    }
  }

  /// What to do about a word: one that differs from `true` only by its capitals needs other help.
  private static func remedy(forWord word: String) -> String {
    let small = word.lowercased()
    return ["true", "false", "null"].contains(small)
      ? "Write it in small letters: \(small)."
      : "Put quotation marks around it if it is a text."
  }
}

extension JSON5Feature {
  /// What to do when JSON uses the feature.
  fileprivate var remedy: String {
    switch self {
    case .comment: "Take the comment out."
    case .trailingComma: "Take the comma out."
    case .singleQuotes: "Put \" in place of the apostrophes."
    case .unquotedKey: "Put quotation marks around it."
    case .hexadecimalNumber: "Write it with the digits 0 to 9."
    case .plusSign: "Take the plus sign out."
    case .barePoint: "Write a digit on both sides of the point, like 0.5."
    case .infinityOrNaN: "Write a number, or null if there is none."
    case .whiteSpace: "Take it out and type a space instead."
    case .controlCharacter: "Take it out; a tab inside a text is written \\t."
    }
  }
}
