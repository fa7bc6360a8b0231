/// The commands in a line as a shell would see them, as far as examples need it.
///
/// It knows quotes, backslashes, pipes and redirections. What it does not know, such as `$(…)`, has
/// no place in an example that people are to understand.
package struct ShellLine: Equatable, Sendable {
  /// The words of each command, without redirections and settings such as `ROUNDS_AS=KM`.
  package private(set) var calls: [[String]] = [[]]
  /// The word that has begun, which may be empty where quotes have opened.
  private var word: String?
  /// The quote that has not been closed.
  private var quote: Character?
  /// Whether the next word is the file of a redirection.
  private var isRedirected = false

  /// Splits a line.
  package init(_ line: String) {
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else {
        read(character)
      }
    }
    endWord()
  }

  /// Goes on by one character that no backslash comes before.
  private mutating func read(_ character: Character) {
    switch character {
    case quote:
      quote = nil
    case "'" where quote == nil, "\"" where quote == nil:
      quote = character
      word = word ?? ""
    case " " where quote == nil:
      endWord()
    case "|" where quote == nil, ";" where quote == nil, "&" where quote == nil:
      endWord()
      calls.append([])
    case "<" where quote == nil, ">" where quote == nil:
      endWord()
      isRedirected = true
    default:
      word = (word ?? "") + String(character)
    }
  }

  /// Hands a finished word to its command.
  private mutating func endWord() {
    guard let finished = word else { return }
    word = nil
    let isSetting = calls[calls.count - 1].isEmpty && finished.contains("=")
    if !isRedirected, !isSetting { calls[calls.count - 1].append(finished) }
    isRedirected = false
  }
}
