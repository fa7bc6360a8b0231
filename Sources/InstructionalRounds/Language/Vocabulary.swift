/// Words by which a note stops being a description, ready to be looked for.
///
/// A first, small means: it knows words and no grammar, and nobody has measured how often it is right.
/// That is why it only ever leads to a question.
public struct Vocabulary: Hashable, Sendable {
  /// What the vocabulary was made from.
  public let lists: WordLists
  /// The entries by their first word, the longest first.
  private let entries: [String: [Entry]]

  /// Makes lists of words ready; the length of a list does not slow down the looking.
  public init(_ lists: WordLists) {
    self.lists = lists
    let meanings: [(Meaning, [String])] = [
      (.flag(.judgement), lists.judgement), (.flag(.inference), lists.inference),
      (.flag(.remedy), lists.remedy), (.hedge, lists.hedges), (.neutral, lists.neutral),
    ]
    var entries: [String: [Entry]] = [:]
    for (meaning, phrases) in meanings {
      for phrase in phrases {
        let words = Vocabulary.forms(of: phrase)
        guard let first = words.first else { continue }
        entries[first, default: []].append(Entry(words: words, meaning: meaning))
      }
    }
    self.entries = entries.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The words of an entry as they are looked up; two entries with the same are one.
  package static func forms(of phrase: String) -> [String] {
    SpokenWord.words(of: Array(phrase.unicodeScalars)).map(\.form)
  }

  /// What it means that an entry is found.
  private enum Meaning: Hashable, Sendable {
    case flag(FlagKind), hedge, neutral
  }

  /// A word or phrase that is looked for.
  private struct Entry: Hashable, Sendable {
    let words: [String]
    let meaning: Meaning
  }
}

extension Vocabulary {
  /// The words of a text that do not describe, in their order.
  ///
  /// Only the observer's own words count: what stands in quotation marks is data. Whole words are
  /// compared, without regard to capitals, and the longest entry counts. Takes time in proportion
  /// to the text.
  public func flags(
    in text: String,
    under settings: LanguageSettings = LanguageSettings()
  ) -> [Flag] {
    let scalars = Array(text.unicodeScalars)
    let quoted = QuotationScanner(scalars, marks: lists.quotations).quoted()
    let words = SpokenWord.words(of: scalars).filter { !quoted[$0.range.lowerBound] }
    var flags: [Flag] = []
    var place = 0
    while place < words.count {
      guard let entry = entry(at: place, of: words) else {
        place += 1
        continue
      }
      let last = place + entry.words.count - 1
      let range = words[place].range.lowerBound..<words[last].range.upperBound
      if let kind = kind(of: entry.meaning, under: settings) {
        let text = String(String.UnicodeScalarView(scalars[range]))
        flags.append(Flag(kind: kind, range: range, text: text))
      }
      place = last + 1
    }
    return flags
  }

  /// What is asked about a flag; the words themselves where the vocabulary has no question for it.
  public func question(for flag: Flag) -> String {
    guard let question = lists.questions[flag.kind] else { return flag.text }
    guard let place = question.firstIndex(of: "{") else { return question }
    let rest = question[place...].dropFirst(WordLists.placeholder.count)
    return question[..<place] + flag.text + rest
  }

  /// The longest entry that the words from here on make up.
  private func entry(at place: Int, of words: [SpokenWord]) -> Entry? {
    entries[words[place].form]?.first { entry in
      guard place + entry.words.count <= words.count else { return false }
      return entry.words.indices.dropFirst().allSatisfy {
        words[place + $0].joins && words[place + $0].form == entry.words[$0]
      }
    }
  }

  /// The kind of flag that an entry raises, if it raises one.
  private func kind(of meaning: Meaning, under settings: LanguageSettings) -> FlagKind? {
    switch meaning {
    case .flag(let kind): kind
    case .hedge: settings.allowsHedges ? nil : .inference
    case .neutral: nil
    }
  }
}
