import ProtocolLibrary

extension SearchError: CustomStringConvertible {
  /// What is wrong and what to do, on one line or one for each mistake.
  package var description: String {
    switch self {
    case .notFound(let kind, let name, let known):
      "There is no \(kind.name) \(name.quoted).\(Self.choice(for: name, among: known))"
    case .unreadable(let file): "\(file.path.visible) cannot be read."
    case .mistaken(let file, let error):
      error.mistakes.map { "\(file.path.visible): \($0)" }.joined(separator: "\n")
    }
  }

  /// What was most likely meant, and what there is.
  private static func choice(for name: String, among known: [String]) -> String {
    let nearest = Suggestion.nearest(to: name, among: known)
    let question = nearest.map { " Did you mean \($0.quoted)?" } ?? ""
    return known.isEmpty
      ? question : "\(question) There are \(known.map(\.quoted).joined(separator: ", "))."
  }
}

extension FileKind {
  /// The kind in words.
  fileprivate var name: String {
    switch self {
    case .observationProtocol: "protocol"
    case .vocabulary: "vocabulary"
    case .exercise: "exercise"
    }
  }
}
