extension Weigher {
  /// What happens to what the lists found.
  struct Decision {
    /// What is still asked about.
    var flags: [Flag] = []
    /// Whether the note describes, and nothing in detail.
    var isCoarse = false
    /// What decided: the sentence, or the note, that speaks most for asking.
    var decisive: Balance?
  }

  /// A sentence, or a whole note, on the scales.
  struct Balance {
    /// What is weighed.
    var sentence: Sentence
    /// What the lists say.
    var lists: Int
    /// What the details take away, as a number below zero; above it where most of them are vague.
    var detail: Int
    /// What the other sentences say.
    var others: Int
    /// What the length of the note says.
    var length: Int

    /// What all of it makes; above zero the words are asked about.
    var sum: Int { sentence.words + lists + detail + others + length }
  }

  /// Weighs each sentence in which the lists found something, and the note where nothing is left of it.
  ///
  /// The words around a sentence tell how it is meant, but they count only so much: a long description
  /// keeps no judgment after it from being asked about.
  ///
  /// - Parameters:
  ///   - note: the note.
  ///   - flags: what the lists found in it.
  ///   - details: what of it could be checked.
  ///   - wordsAlone: whether its words are asked about where the lists have none of them.
  /// - Returns: what is asked about; `nil` for a note of too few words to be weighed.
  func decision(
    on note: NoteText,
    _ flags: [Flag],
    _ details: [Detail],
    wordsAlone: Bool
  ) -> Decision? {
    let sentences = sentences(of: note)
    var (flags, rest) = (flags[...], details[...])
    var kept: [Flag] = []
    var decisive: Balance?
    let whole = sentences.reduce(into: Sentence(tokens: note.tokens.indices)) { whole, sentence in
      whole.length += sentence.length
      whole.words += sentence.words
    }
    guard whole.length >= weighing.fewestWords else { return nil }
    for sentence in sentences {
      let end = note.tokens[sentence.tokens.upperBound - 1].range.upperBound
      let found = flags.prefix { $0.range.lowerBound < end }
      flags = flags[found.endIndex...]
      let own = rest.prefix { $0.range.lowerBound < end }
      rest = rest[own.endIndex...]
      let verdict = Weigher.verdict(of: found)
      guard verdict != .descriptive else {
        kept += found
        continue
      }
      let balance = balance(sentence, of: whole, verdict, own)
      if balance.sum > decisive?.sum ?? Int.min { decisive = balance }
      kept += balance.sum > 0 ? found : found.filter { $0.kind.verdict == nil }
    }
    if let decisive, decisive.sum > 0 { return Decision(flags: kept, decisive: decisive) }
    let balance = balance(whole, of: whole, .descriptive, details[...])
    if wordsAlone, balance.sum > 0 { kept.append(flag(on: note)) }
    return Decision(flags: kept, decisive: balance)
  }

  /// A flag on the words that weigh most, or on the whole note where none weighs much.
  private func flag(on note: NoteText) -> Flag {
    let range = note.range(weightiest(of: note) ?? note.tokens.indices)
    return Flag(kind: .judgment, range: range, text: note.text(range))
  }

  /// Puts a sentence of a note on the scales.
  private func balance(
    _ sentence: Sentence,
    of whole: Sentence,
    _ verdict: Verdict,
    _ details: ArraySlice<Detail>
  ) -> Balance {
    let detail = min(details.reduce(0) { $0 + $1.weight }, weighing.mostDetail)
    let (lists, takesAway) =
      switch verdict {
      case .judgmental: (weighing.judgment, weighing.detailBeside)
      case .inferential: (weighing.inference, weighing.detailBeside)
      case .vague, .descriptive: (weighing.nothing, weighing.detail)
      }
    let most = weighing.otherSentences
    return Balance(
      sentence: sentence,
      lists: lists,
      detail: -detail * takesAway,
      others: max(-most, min(most, whole.words - sentence.words)),
      length: weight(ofLength: whole.length)
    )
  }

  /// What some words are by the lists alone.
  private static func verdict(of flags: ArraySlice<Flag>) -> Verdict {
    var verdict = Verdict.descriptive
    for flag in flags {
      switch flag.kind.verdict {
      case .judgmental: return .judgmental
      case .inferential: verdict = .inferential
      case .vague, .descriptive, nil: break
      }
    }
    return verdict
  }
}
