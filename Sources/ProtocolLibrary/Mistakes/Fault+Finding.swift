import InstructionalRounds
import JSONText

// The wording of what is wrong, for someone who edits a settings file. What the file holds is
// shortened and made visible before it is repeated.

extension Fault {
  /// What is wrong, without a full stop.
  public var finding: String {
    switch self {
    case .unreadable(let error): error.summary
    case .missingKey(let key): "\(key.quoted) is missing"
    case .unknownKey(let key, _): "\(key.quoted) is not known here"
    case .wrongKind(let found, let expected): "\(found) is where \(expected.name) should be"
    case .emptyText: "the text is empty"
    case .tooLong(let count, _): "the text has \(count) characters"
    case .controlCharacter(let codePoint): "the text has \(Self.name(of: codePoint)) in it"
    case .malformed(let text, let form): "\(text.quoted) is not \(form.name)"
    case .notAChoice(let word, _): "\(word.quoted) is not one of the choices"
    case .outOfRange(let number, let range):
      "\(number) is too \(number < range.lowerBound ? "small" : "large")"
    case .wrongCount(let count, let range):
      "the list is too \(count < range.lowerBound ? "short" : "long"), it has \(count.items)"
    case .exceeds(let number, let key, let limit):
      "\(number) is more than the \(limit) that \(key.quoted) allows"
    case .repeated(let name, let first): "\(name.quoted) is the same as \(first)"
    case .stageOutOfOrder(let stage, let expected?):
      "\(stage.rawValue.quoted) is where \(expected.rawValue.quoted) should be"
    case .stageOutOfOrder(let stage, nil): "\(stage.rawValue.quoted) comes after the last stage"
    case .unknownScale(let name, _): "there is no scale \(name.quoted)"
    case .unknownClass(let name, _): "there is no class \(name.quoted)"
    case .lensIsPrefix(let code, let element):
      "\(code.quoted) also starts a line about the \(element.rawValue)"
    case .placeholderMissing(let question): "\(question.quoted) must contain {words} exactly once"
    case .timeOutOfOrder(let time, let earlier): "\(time) comes before \(earlier)"
    case .afterTheEnd(let time, let end): "\(time) is after the last line, which comes at \(end)"
    case .unknownMoment(let id, _): "there is no moment \(id.quoted)"
    case .unknownProtocol(let name, _): "there is no protocol \(name.quoted)"
    case .unknownVocabulary(let name, _): "no vocabulary \(name.quoted) can be read"
    case .realProtocol(let name): "the protocol \(name.quoted) is for real rounds"
    case .notExactlyOne(let names, let found):
      found.isEmpty
        ? "\(names.map { $0.quoted }.inWords("and")) are all missing"
        : "\(found.map { $0.quoted }.inWords("and")) are next to each other"
    case .notTheFileName(let id, let fileName):
      "\(id.quoted) is not the name of the file, \(fileName.quoted)"
    }
  }

  /// A character that cannot be seen, in words.
  private static func name(of codePoint: UInt32) -> String {
    switch codePoint {
    case 0x09: "a tab"
    case 0x0A: "a line break"
    default: "the invisible character U+\(String(codePoint, radix: 16, uppercase: true))"
    }
  }
}

extension ValueKind {
  /// The kind with its article.
  fileprivate var name: String {
    switch self {
    case .text: "text in quotation marks"
    case .wholeNumber: "a whole number"
    case .truth: "true or false"
    case .list: "a list in brackets"
    case .group: "a group in braces"
    }
  }
}

extension TextForm {
  /// The form with its article.
  fileprivate var name: String {
    switch self {
    case .identity: "an identity"
    case .code: "a code"
    case .label: "a label"
    case .language: "a language tag"
    case .mark: "a single mark"
    case .patterns: "a list of words and parts of words"
    case .phrase: "a word or phrase"
    case .lessonTime: "a time in a lesson"
    }
  }
}

extension Int {
  /// The number of items in words.
  fileprivate var items: String {
    switch self {
    case 0: "no items"
    case 1: "1 item"
    default: "\(self) items"
    }
  }
}

extension String {
  /// The text in quotation marks, fit for a terminal.
  package var quoted: String { "\"\(shortened)\"" }
}
