import InstructionalRounds

extension Record where Root == [Prevalence: String] {
  /// How the meanings of few, some, many and most stand in a file.
  static let prevalence = Record(
    blank: [:],
    keys: Prevalence.allCases.map { .optional($0.rawValue, \.[$0], .line) }
  )
}

extension Record where Root == LanguageSettings {
  /// How the reading of language stands in a file.
  static let language = Record(
    blank: LanguageSettings(),
    keys: [
      .optional("vocabulary", \.vocabulary, .text(.identity)),
      .optional("allowsHedges", \.allowsHedges, .truth),
      .optional("absence", \.absence, .word(of: LanguageSettings.Absence.allCases)),
    ]
  )
}

extension Record where Root == Lens {
  /// How a code for notes stands in a file.
  static let lens = Record(
    blank: Lens(code: "", meaning: ""),
    keys: [
      .required("code", \.code, .text(.code)),
      .required("meaning", \.meaning, .line),
      .optional("element", \.element, .word(of: CoreElement.allCases)),
    ]
  )
}
