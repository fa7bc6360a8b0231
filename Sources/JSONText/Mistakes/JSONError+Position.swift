extension JSONError {
  /// Where the mistake is, unless it is one of the text as a whole.
  public var position: JSONPosition? {
    switch self {
    case .tooLarge: nil
    case .tooDeep(_, let position), .tooManyValues(_, let position), .notUTF8(let position),
      .nothingToRead(let position), .textAfterEnd(let position), .onlyInJSON5(_, let position),
      .unexpected(_, _, let position), .unknownWord(_, let position),
      .commaMissing(_, let position), .colonMissing(_, let position),
      .notClosed(_, let position), .duplicateKey(_, _, let position),
      .unknownEscape(_, let position), .incompleteEscape(let position),
      .loneSurrogate(_, let position), .malformedNumber(_, let position):
      position
    }
  }
}
