import InstructionalRounds

extension Record where Root == [Prevalence: String] {
  /// How the meanings of few, some, many and most are written in a file.
  static let prevalence = Record(
    blank: [:],
    keys: Prevalence.allCases.map { prevalence in
      .orNothing(prevalence.rawValue, { $1(&$0[prevalence]) }, .line)
    }
  )
}

extension Record where Root == LanguageSettings {
  /// How the reading of language is written in a file.
  static let language = Record(
    blank: LanguageSettings(),
    keys: [
      .optional("vocabulary", { $1(&$0.vocabulary) }, .text(.identity)),
      .optional("allowsHedges", { $1(&$0.allowsHedges) }, .truth),
      .optional("absence", { $1(&$0.absence) }, .word(of: LanguageSettings.Absence.allCases)),
    ]
  )
}

extension Record where Root == Lens {
  /// How a code for notes is written in a file.
  static let lens = Record(
    blank: Lens(code: "", meaning: ""),
    keys: [
      .required("code", { $1(&$0.code) }, .text(.code)),
      .required("meaning", { $1(&$0.meaning) }, .line),
      .orNothing("element", { $1(&$0.element) }, .word(of: CoreElement.allCases)),
      .orNothing("asks", { $1(&$0.asks) }, .line),
    ]
  )
}
