import InstructionalRounds

/// A line that says which visit, and whose notes, the lines below it are.
struct Heading: Hashable, Sendable {
  /// The visit, where it names one.
  var visit: VisitNumber?
  /// The author, where it names one.
  var author: Author?
  /// Whether more is on the line than is understood.
  var hasRest = false

  /// Whom a heading names.
  enum Author: Hashable, Sendable {
    /// A participant's code.
    case code(ParticipantCode)
    /// Anything else, which may be a name and so is not kept.
    case notACode
  }
}

extension Heading {
  /// Reads `Visit 2`, `# Classroom 2:`, `KM`, `Observer: KM` or `Visit 2 - KM`.
  ///
  /// A code without a word before it must be that of a participant and in capitals, and have the line
  /// to itself: "KM: asks why" is a note. What follows a visit after a mark is left over; what follows
  /// it as a sentence makes the line a note, as in "Visit 2 was cut short".
  init?(_ line: String, participants: Set<ParticipantCode>, labels: ElementLabels) {
    guard line.utf8.count <= 200 else { return nil }
    var scanner = LineScanner(line.withoutRules)
    var (isSpelledOut, standsBehindMark) = (false, false)
    while !scanner.isAtEnd, !hasRest {
      if visit == nil, let number = scanner.takeVisit() {
        (visit, isSpelledOut) = (number, true)
      } else if author == nil, let name = scanner.takeAuthor(participants) {
        (author, isSpelledOut) = (name, true)
      } else if author == nil, let code = scanner.takeCode(participants, labels) {
        author = .code(code)
      } else {
        guard isSpelledOut, standsBehindMark else { return nil }
        hasRest = true
      }
      standsBehindMark = scanner.takeMarks()
    }
    if visit == nil && author == nil { return nil }
  }
}

extension String {
  /// A line without the marks that only make it a heading, such as `#` or `==`.
  fileprivate var withoutRules: String {
    let marks: Set<Character> = ["#", "=", "*", "-", "_", "–", "—", "•", ":", " ", "\t", "\u{A0}"]
    return String(drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
  }
}

extension LineScanner {
  /// Reads `Visit 2` or `Classroom #2`.
  fileprivate mutating func takeVisit() -> VisitNumber? {
    var scanner = self
    guard ["visit", "classroom"].contains(scanner.takeLetters(atMost: 10)) else { return nil }
    scanner.takeSpaces()
    scanner.takeNumberSign()
    _ = scanner.take(anyOf: ["#", ":", "№"])
    scanner.takeSpaces()
    let value = scanner.takeNumber(digits: 1...3) ?? scanner.takeNumberWord()
    guard let number = value.flatMap(VisitNumber.init), !scanner.isInsideWord else { return nil }
    self = scanner
    return number
  }

  /// Reads the `No.` of `Visit No. 2`.
  private mutating func takeNumberSign() {
    var scanner = self
    guard ["no", "nr", "number"].contains(scanner.takeLetters(atMost: 6)) else { return }
    _ = scanner.take(".")
    guard !scanner.isInsideWord else { return }
    scanner.takeSpaces()
    self = scanner
  }

  /// Reads the `two` of `Visit two`.
  private mutating func takeNumberWord() -> Int? {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    var scanner = self
    guard let place = words.firstIndex(of: scanner.takeLetters(atMost: 6)) else { return nil }
    self = scanner
    return place + 1
  }

  /// Reads `Observer: KM`; the colon may be missing before a code that is known.
  ///
  /// Only behind "Observer:" and "Notes by:" is anything else a name that goes: "Author: Mark Twain"
  /// may be on a board.
  fileprivate mutating func takeAuthor(_ participants: Set<ParticipantCode>) -> Heading.Author? {
    var scanner = self
    var word = scanner.takeLetters(atMost: 10)
    var hasBy = false
    if ["notes", "observed", "observer"].contains(word) {
      var second = scanner
      second.takeSpaces()
      hasBy = second.takeLetters(atMost: 3) == "by"
      if hasBy { (scanner, word) = (second, "by") }
    }
    guard ["observer", "author", "by"].contains(word) else { return nil }
    scanner.takeSpaces()
    let hasColon = scanner.take(":")
    scanner.takeSpaces()
    let isCertain = hasColon && (word == "observer" || hasBy)
    let code = scanner.takeWord().flatMap(ParticipantCode.init)
    var rest = scanner
    let isAlone = rest.isAtEnd || rest.takeMarks()
    if let code, isAlone, hasColon || participants.contains(code) {
      self = scanner
      return .code(code)
    }
    guard isCertain else { return nil }
    self = LineScanner("")
    return .notACode
  }

  /// Reads the code of a participant in capitals, unless it is also a label of an element.
  fileprivate mutating func takeCode(
    _ participants: Set<ParticipantCode>,
    _ labels: ElementLabels
  ) -> ParticipantCode? {
    var scanner = self
    guard let word = scanner.takeWord(), let code = ParticipantCode(word), code.text == word,
      participants.contains(code), labels.element(of: word) == nil
    else { return nil }
    self = scanner
    return code
  }

  /// Reads a whole word of letters, as it is written.
  private mutating func takeWord() -> String? {
    let word = rest.prefix { $0.properties.isAlphabetic || $0.isDigit }
    guard !word.isEmpty else { return nil }
    self = LineScanner(String(rest[word.endIndex...]))
    return String(word)
  }

  /// Reads spaces and marks between the parts of a heading, and says whether there was a mark.
  fileprivate mutating func takeMarks() -> Bool {
    var hasMark = false
    takeSpaces()
    while take(anyOf: dashes.union([",", ";", ":", "|", "/", "(", ")", "[", "]"])) != nil {
      hasMark = true
      takeSpaces()
    }
    return hasMark
  }
}
