import InstructionalRounds

extension TextForm {
  /// Whether a text has the form.
  func fits(_ text: String) -> Bool {
    switch self {
    case .identity: ProtocolID(text) != nil
    case .code: text.isLabel && text.first?.isLetter == true
    case .label: text.isLabel
    case .language: text.isLanguageTag
    case .mark: text.isMark
    case .lessonTime: LessonTime(text) != nil
    case .patterns: WordPattern.patterns(of: text).allSatisfy { $0 != nil }
    case .phrase: text == text.cut && text.contains { $0.isLetter || $0.isNumber || $0 == "#" }
    }
  }
}

extension String {
  /// Whether the text is short, and letters and digits only.
  fileprivate var isLabel: Bool {
    (1...20).contains(count) && allSatisfy { $0.isLetter || $0.isNumber }
  }

  /// Whether the text is one mark.
  fileprivate var isMark: Bool {
    guard unicodeScalars.count == 1, let mark = first else { return false }
    return mark.isPunctuation || mark.isSymbol
  }

  /// Whether the text is ASCII letters and digits in parts of two to eight, such as `pt-BR`.
  fileprivate var isLanguageTag: Bool {
    split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      (2...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }
}
