import InstructionalRounds
import JSONText

extension Fault {
  /// What is allowed, or what to do, in full sentences.
  public var remedy: String {
    switch self {
    case .unreadable(let error): error.remedy
    case .missingKey: "Add it; it has no default."
    case .unknownKey(let key, let allowed): allowed.choice(for: key, lead: "Known here")
    case .wrongKind(_, let expected): expected.remedy
    case .emptyText: "Add some words, or remove the key if it is optional."
    case .tooLong(_, let limit): "At most \(limit) are allowed."
    case .controlCharacter: "Write it on one line, with ordinary spaces."
    case .malformed(_, let form): form.remedy
    case .notAChoice(let word, let allowed): allowed.choice(for: word, lead: "Allowed")
    case .outOfRange(_, let range): "Allowed: \(range.lowerBound) to \(range.upperBound)."
    case .wrongCount(_, let range): "Allowed: \(range.lowerBound) to \(range.upperBound) items."
    case .exceeds(_, let key, _): "Make this smaller, or change \(key.quoted)."
    case .repeated: "Keep one of the two; capital letters make no difference."
    case .stageOutOfOrder:
      "A protocol has the first one, two, three or four of these, in this order: "
        + StageKind.open.map { $0.rawValue.quoted }.joined(separator: ", ") + "."
    case .unknownScale(let name, let known): known.choice(for: name, lead: "Known here")
    case .unknownClass(let name, let known): known.choice(for: name, lead: "Known here")
    case .lensIsPrefix: "Choose another code, or remove it from \"elementPrefixes\"."
    case .placeholderMissing: "Write {words} where the words in question should go."
    case .timeOutOfOrder: "Move it to its place in order of time, or correct the time."
    case .afterTheEnd: "Correct the time, or add the line that it is about."
    case .unknownMoment(let id, let known): known.choice(for: id, lead: "Known here")
    case .unknownProtocol(let name, let known): known.choice(for: name, lead: "Known here")
    case .unknownVocabulary(let name, let known): known.choice(for: name, lead: "Known here")
    case .realProtocol: "Name one that says \"practice: true\", or add that to a copy of this one."
    case .notExactlyOne(let names, _): "Write one of \(names.map { $0.quoted }.inWords("and"))."
    case .notTheFileName(let id, _): "Change it, or call the file \(id.quoted)."
    }
  }
}

extension ValueKind {
  /// How a value of the kind is written.
  fileprivate var remedy: String {
    switch self {
    case .text: "Write it like \"these words\"."
    case .wholeNumber: "Write it in digits, like 20."
    case .truth: "Write true or false, without quotation marks."
    case .list: "Write it like [\"one\", \"two\"], even for a single item."
    case .group: "Write it like { key: \"value\" }."
    }
  }
}

extension TextForm {
  /// What makes up the form.
  fileprivate var remedy: String {
    switch self {
    case .identity:
      "Allowed: lowercase letters, digits, and hyphens between them, at most \(RoundID.limit)."
    case .code: "Allowed: letters and digits, starting with a letter, at most 20."
    case .label: "Allowed: letters and digits, at most 20."
    case .language: "Write it like \"en\" or \"pt-BR\"."
    case .mark: "Allowed: one character that is not a letter, digit or space."
    case .lessonTime:
      "Write minutes and seconds since the first line, like \"0:05\" or \"12:30\"."
    case .patterns:
      "Write words with commas between them; \"abcd-\" and \"-xyz\" are parts of words, # is any number."
    case .phrase: "Allowed: words with at least one letter or digit, without spaces at either end."
    }
  }
}

extension [String] {
  /// What was most likely meant, and what there is to choose from.
  fileprivate func choice(for word: String, lead: String) -> String {
    let list =
      isEmpty ? "\(lead): nothing." : "\(lead): \(map { $0.quoted }.joined(separator: ", "))."
    let nearest = Suggestion.nearest(to: word, among: self)
    return nearest.map { "Did you mean \($0.quoted)? \(list)" } ?? list
  }
}
