/// What a shell may offer while a value is typed.
package enum Completion: Equatable, Sendable {
  /// Nothing, where only the writer knows the words.
  case nothing
  /// The listed choices of the type.
  case choices
  /// The names of files and folders.
  case files
  /// The names of folders alone.
  case folders
  /// The program's own commands, for `help`.
  case commands
  /// What the program itself finds out when it is asked, such as the ids in a network.
  case dynamic(CandidateKind)
}

/// A kind of word that the program looks up while the user types.
///
/// A program names its kinds in an extension: `static let visits = CandidateKind("visits")`.
package struct CandidateKind: Hashable, Sendable {
  /// What the declaration calls it.
  package let name: String

  /// Names a kind.
  package init(_ name: String) { self.name = name }
}

/// A word that may be where the user is typing.
package struct Candidate: Equatable, Sendable {
  /// What will be typed.
  package let word: String
  /// What zsh and fish show beside it.
  package let about: String

  /// Offers a word, with a few words about it.
  package init(_ word: String, _ about: String = "") {
    self.word = word
    self.about = about
  }
}
