import InstructionalRounds

/// A line to type, as a hint shows it.
///
/// What is put into a literal is one word for a shell, quoted where that is needed; capitals stand for
/// what is left to say.
struct TypedLine: Hashable, Sendable {
  /// The line, except for who types it and in which round.
  private(set) var text: String
  /// Whose words they are, where somebody else types.
  var voice: ParticipantCode?
  /// Who has to type it, where that has to be said.
  var typist: ParticipantCode?
  /// In which round, where that has to be said.
  var round: RoundID?
  /// When it is the right one, or what stands for its capitals.
  var remark: String?

  /// A line with a remark after it.
  init(_ line: TypedLine, _ remark: String? = nil) {
    self = line
    self.remark = remark ?? line.remark
  }

  /// The line with more words at its end.
  static func + (line: TypedLine, more: TypedLine) -> TypedLine {
    var line = line
    line.text += " " + more.text
    line.remark = line.remark ?? more.remark
    return line
  }
}

extension TypedLine: CustomStringConvertible {
  /// All of it on one line, to be copied.
  var description: String {
    let words = [
      text, voice.map { "--for \($0)" }, typist.map { "--as \($0)" }, round.map { "--round \($0)" },
    ]
    let line = words.compactMap(\.self).joined(separator: " ")
    return remark.map { "\(line)   \($0)" } ?? line
  }
}

extension TypedLine: ExpressibleByStringInterpolation {
  /// Collects the parts of a literal.
  struct StringInterpolation: StringInterpolationProtocol, Sendable {
    fileprivate var text = ""

    /// Makes room for the parts.
    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 8 * interpolationCount)
    }

    /// Adds words as they are.
    mutating func appendLiteral(_ literal: String) { text += literal }

    /// Adds one word, whatever is in it.
    mutating func appendInterpolation(_ word: some CustomStringConvertible) {
      text += word.description.inShell
    }
  }

  /// A line from a literal with parts.
  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// A line from a literal.
  init(stringLiteral text: String) { self.text = text }
}
