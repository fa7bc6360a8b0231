import InstructionalRounds

/// Which beginnings of lines are labels of speakers, as all of a transcript shows.
///
/// A label is what says a role, what is in capitals, what is written like a name, what repeats, and,
/// where most turns begin with one, whatever is there.
struct SpeakerLabels {
  /// The labels of teacher and student.
  private let labels: ElementLabels
  /// How often each possible label begins a turn.
  private var counts: [String: Int] = [:]
  /// Whether most turns begin with a label.
  private var isUsual = false

  /// Looks at the beginnings of all turns.
  init(_ turns: [String], labels: ElementLabels) {
    self.labels = labels
    var labeled = 0
    for turn in turns {
      guard let label = Self.possibleLabel(of: turn)?.label else { continue }
      labeled += 1
      counts[label.speakerKey, default: 0] += 1
    }
    isUsual = labeled > 1 && labeled * 2 >= turns.count
  }

  /// The label that a turn begins with, and what is said; `nil` where it is all said.
  func split(_ turn: String) -> (label: String, rest: String)? {
    guard let (label, rest) = Self.possibleLabel(of: turn), isLabel(label) else { return nil }
    return (label, rest)
  }

  /// Whether what is before a colon is a label.
  private func isLabel(_ label: String) -> Bool {
    if Speaker.isRole(label, labels) { return true }
    let words = label.lowercased().split { $0.isWhitespace }.map(String.init)
    let isSentence = words.contains { Self.functionWords.contains($0) }
    let count = counts[label.speakerKey] ?? 0
    if count > 2 { return true }
    if isSentence { return false }
    let isCommon = words.count == 1 && Self.commonWords.contains(words[0])
    if count > 1 || isUsual { return !isCommon || count > 1 }
    return label.isLikeAName && !isCommon
  }

  /// What may be a label: few words up to a colon that no digit follows, or a role in brackets.
  private static func possibleLabel(of turn: String) -> (label: String, rest: String)? {
    if let role = bracketedRole(of: turn), !role.rest.hasPrefix(":") { return role }
    let scalars = Array(turn.unicodeScalars.prefix(limit + 2))
    for (index, scalar) in scalars.enumerated() {
      if "\"“”?!\n".unicodeScalars.contains(scalar) { return nil }
      guard scalar == ":" || scalar == "：" else { continue }
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if next.isDigit || next == "/" { continue }
      var label = String(String.UnicodeScalarView(scalars[..<index])).cut
      let rest = String(turn.unicodeScalars.dropFirst(index + 1)).cut
      if let first = label.first, let last = label.last,
        first == "[" && last == "]" || first == "(" && last == ")"
      {
        label = String(label.dropFirst().dropLast())
      }
      let hasLetters = label.unicodeScalars.contains { $0.properties.isAlphabetic }
      let words = label.split { $0.isWhitespace }
      guard hasLetters || label == "?", words.count < 9, !label.hasSentenceEnd else { return nil }
      return (label, rest)
    }
    return nil
  }

  /// The `[SPEAKER_00]` that a turn begins with; what else is in brackets is about sounds.
  static func bracketedRole(of turn: String) -> (label: String, rest: String)? {
    guard turn.first == "[" || turn.first == "(" else { return nil }
    let close: Character = turn.first == "[" ? "]" : ")"
    guard let end = turn.firstIndex(of: close) else { return nil }
    let label = String(turn[..<end].dropFirst())
    guard Speaker.isRole(label, ElementLabels(prefixes: [:])) else { return nil }
    return (label, String(turn[end...].dropFirst()).cut)
  }

  /// The most Unicode scalars that a label has.
  private static let limit = 64

  /// Words that stand in sentences and in no names.
  private static let functionWords: Set = [
    "is", "are", "was", "were", "the", "that", "this", "it", "it's", "you", "we", "they", "he",
    "she", "i", "so", "because", "what", "how", "why", "to", "for", "if", "then", "when", "my",
    "your", "our", "have", "has", "had", "do", "does", "did", "can", "will", "would", "should",
    "not", "there", "here", "with", "about", "answer", "question", "ist", "sind", "das", "wir",
    "est", "sont", "nous", "vous", "es", "son", "que",
  ]
  /// Words that begin sentences as well as a label would.
  private static let commonWords: Set = [
    "look", "remember", "note", "notes", "answer", "question", "okay", "ok", "so", "first",
    "second", "third", "step", "number", "rule", "example", "listen", "now", "yes", "no", "well",
    "and", "but", "because", "here", "warning", "reminder", "hint", "problem", "homework",
    "objective", "today", "page", "exercise", "part", "title", "next", "then", "finally", "also",
    "again", "think", "time", "equals", "plus", "minus", "board", "wait", "tip", "goal", "task",
    "lesson", "chapter", "careful", "right", "good", "great", "see", "watch", "try",
  ]
}

extension String {
  /// Whether it is written like a name: in capitals, or each word with one except what stands within
  /// names in small letters.
  var isLikeAName: Bool {
    let words = split { $0.isWhitespace || $0 == "(" || $0 == ")" || $0 == "/" || $0 == "," }
    guard (1...5).contains(words.count) else { return false }
    let small: Set = ["de", "del", "van", "von", "der", "la", "le", "el", "al", "bin", "y", "da"]
    return words.allSatisfy { word in
      guard let first = word.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
        return true
      }
      return first.properties.isUppercase || small.contains(String(word))
    } && words.contains { $0.unicodeScalars.first?.properties.isUppercase == true }
  }

  /// Whether a sentence ends within: a point after a word that is not an initial and no title.
  fileprivate var hasSentenceEnd: Bool {
    split { $0.isWhitespace }.dropLast().contains { word in
      word.last == "." && word.count > 5 || word.last == ";"
    }
  }
}
