/// What could be in place of the word being typed.
enum CompletionReply: Equatable, Sendable {
  /// Nothing that the program knows.
  case nothing
  /// One of these words.
  case words([Candidate])
  /// The name of a file or folder, which the shell knows best.
  case files
  /// The name of a folder.
  case folders

  /// The lines that the scripts read: what kind of answer it is, then a candidate a line.
  ///
  /// Control characters of a candidate become spaces, as a line break would make two words of it.
  var text: String {
    switch self {
    case .nothing: "nothing\n"
    case .files: "files\n"
    case .folders: "folders\n"
    case .words(let candidates):
      (["words"] + candidates.map { "\($0.word.onOneLine)\t\($0.about.onOneLine)" })
        .map { $0 + "\n" }.joined()
    }
  }

  /// Puts `--name=` before each word, where the value is typed in the word of its option.
  func prefixed(with prefix: String) -> CompletionReply {
    guard case .words(let candidates) = self else { return self }
    return .words(candidates.map { Candidate(prefix + $0.word, $0.about) })
  }
}

extension String {
  /// The text with a space for every control character.
  fileprivate var onOneLine: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
      )
    )
  }
}
