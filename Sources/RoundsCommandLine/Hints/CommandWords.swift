/// The words of a line as they were typed, to be typed again with one of them corrected.
struct CommandWords: Hashable, Sendable {
  private var words: [String]

  /// The words after the program's name.
  init(_ words: [String]) { self.words = words }

  /// The words with another value after an option, or without the option; `nil` if that was not typed.
  func replacing(_ value: String, of option: String, with new: String?) -> CommandWords? {
    var copy = self
    if let place = words.firstIndex(of: "\(option)=\(value)") {
      copy.words.replaceSubrange(place...place, with: new.map { ["\(option)=\($0)"] } ?? [])
      return copy
    }
    let places = words.indices.dropFirst()
    guard let place = places.first(where: { words[$0 - 1] == option && words[$0] == value }) else {
      return nil
    }
    copy.words.replaceSubrange((place - 1)...place, with: new.map { [option, $0] } ?? [])
    return copy
  }

  /// The words with another one in the place of one; `nil` if that was not typed.
  func replacing(_ word: String, with new: String) -> CommandWords? {
    guard let place = words.firstIndex(of: word) else { return nil }
    var copy = self
    copy.words[place] = new
    return copy
  }

  /// The words without a flag.
  func without(_ flag: String) -> CommandWords { CommandWords(words.filter { $0 != flag }) }

  /// The words with an option at their end.
  func adding(_ option: String, _ value: String) -> CommandWords {
    CommandWords(words + [option, value])
  }

  /// A line in which three dots stand for what was typed, with that in their place: `rounds --as KM ...`
  /// says `--as KM` at its end, and no other person's code.
  func completing(_ line: TypedLine) -> TypedLine {
    let parts = line.text.split(separator: " ").map(String.init).dropFirst()
    let isOneLine = !words.contains { $0.contains(where: \.isNewline) }
    guard parts.contains("..."), !words.isEmpty, isOneLine else { return line }
    var copy = self
    for place in parts.indices.dropLast() where parts[place].hasPrefix("--") {
      copy = copy.setting(parts[place], to: parts[place + 1])
    }
    return TypedLine(copy.line, line.remark)
  }

  /// The words with a value for an option, wherever it was.
  private func setting(_ option: String, to value: String) -> CommandWords {
    var copy = self
    copy.words.removeAll { $0.hasPrefix("\(option)=") }
    if let place = copy.words.firstIndex(of: option) {
      copy.words.removeSubrange(place...min(place + 1, copy.words.count - 1))
    }
    return copy.adding(option, value)
  }

  /// The line to type.
  var line: TypedLine { words.reduce("rounds") { $0 + "\($1)" } }
}
