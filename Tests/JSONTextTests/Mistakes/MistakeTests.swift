import JSONText
import Testing

/// What a reader says about a text that it refuses.
struct MistakeTests {
  @Test(arguments: MistakeCatalog.all)
  func `a mistake is explained`(mistake: Mistake) {
    let error = #expect(throws: JSONError.self) { try mistake.reader.read(mistake.bytes) }
    #expect(error?.summary == mistake.summary)
    #expect(error?.remedy == mistake.remedy)
  }

  @Test func `every case of the error is in the catalog`() {
    let provoked = MistakeCatalog.all.compactMap { mistake in
      Result { () throws(JSONError) in try mistake.reader.read(mistake.bytes) }.failure
    }
    #expect(Set(provoked.map(\.number)) == Set(0..<17))
    let features = provoked.compactMap { error in
      if case .onlyInJSON5(let feature, _) = error { feature } else { nil }
    }
    #expect(Set(features) == Set(JSON5Feature.allCases))
  }

  @Test func `a key that is long or cannot be seen is shown in part and as codes`() throws {
    let key = "\u{202E}" + String(repeating: "x", count: 100)
    let error = try JSONError.colonMissing(after: key, at: JSONReader().read("null").position)
    let shown = "U+202E" + String(repeating: "x", count: 39)
    #expect(error.summary == "line 1, column 1: a colon is missing after \"\(shown)…\"")
  }

  @Test func `a value is never repeated in a message`() {
    let error = #expect(throws: JSONError.self) {
      try JSONReader().read(#"{"note": "the teacher" "shouted"}"#)
    }
    #expect(error?.summary.contains("teacher") == false)
  }
}

extension Result {
  /// The error, if it is one.
  fileprivate var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}

extension JSONError {
  /// A number for each case: a new case does not compile until it has one, and the catalog an
  /// example.
  fileprivate var number: Int {
    switch self {
    case .tooLarge: 0
    case .tooDeep: 1
    case .tooManyValues: 2
    case .notUTF8: 3
    case .nothingToRead: 4
    case .textAfterEnd: 5
    case .onlyInJSON5: 6
    case .unexpected: 7
    case .unknownWord: 8
    case .commaMissing: 9
    case .colonMissing: 10
    case .notClosed: 11
    case .duplicateKey: 12
    case .unknownEscape: 13
    case .incompleteEscape: 14
    case .loneSurrogate: 15
    case .malformedNumber: 16
    }
  }
}
