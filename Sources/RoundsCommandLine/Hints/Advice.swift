import CommandLineParsing
import InstructionalRounds

/// What to do about an error.
enum Advice: Hashable, Sendable {
  /// Something for the group to do, as the field has it.
  case remedy(Remedy, RemedySpelling)
  /// A line to type.
  case line(TypedLine)
  /// A sentence.
  case sentence(String)
  /// One of several things, each with its own advice after it.
  case item(String)
}

extension Advice: ExpressibleByStringInterpolation {
  /// A line from a literal with parts.
  init(stringInterpolation: TypedLine.StringInterpolation) {
    self = .line(TypedLine(stringInterpolation: stringInterpolation))
  }

  /// A line from a literal.
  init(stringLiteral text: String) { self = .line(TypedLine(stringLiteral: text)) }

  /// A line with a remark after it.
  static func line(_ line: TypedLine, _ remark: String) -> Advice {
    .line(TypedLine(line, remark))
  }
}

extension Advice: CustomStringConvertible {
  /// The advice without any setting in.
  var description: String {
    switch self {
    case .remedy(let remedy, let spelling): spelling.line(remedy).description
    case .line(let line): line.description
    case .sentence(let sentence): sentence
    case .item(let item): "- \(item)"
    }
  }

  /// The advice set in, with what was typed for three dots: a sentence broken into lines, a line to type as it stands.
  func text(width: Int, typed: CommandWords = CommandWords([])) -> String {
    switch self {
    case .remedy: "      \(self)"
    case .line(let line): "  \(typed.completing(line))"
    case .sentence: "  " + description.wrapped(to: width, indent: 2, firstColumn: 2)
    case .item: "  " + description.wrapped(to: width, indent: 4, firstColumn: 2)
    }
  }
}
