/// A declaration that makes no sense, found by a test rather than by a user.
package struct DeclarationFault: Error, Equatable, Sendable {
  /// What is wrong with it.
  package enum Kind: Equatable, Sendable {
    /// Two commands of one place have this name.
    case commandNamedTwice(String)
    /// The command that is listed under a name has this one.
    case commandNamedOtherwise(String)
    /// Two parameters that can meet on one line have this name.
    case parameterNamedTwice(String)
    /// A name is not one that parsing can find: `--` and a word, or `-` and a letter.
    case unusableName(String)
    /// A text for people does not end in a full stop.
    case noFullStop(String)
    /// A required argument follows optional ones, so that a reader cannot tell which word is whose.
    case requiredAfterOptional(String)
    /// An argument follows one that takes all words.
    case argumentAfterRepeated(String)
    /// Help has no line to copy.
    case noExample
    /// An example is not a line of this command, or is refused with this error.
    case brokenExample(String, UsageError?)
  }

  /// The words that name the command, the program's name first.
  package let path: [String]
  /// What is wrong there.
  package let kind: Kind
}

extension DeclarationFault: CustomStringConvertible {
  /// The fault in words, for the log of a test.
  package var description: String {
    "\(path.joined(separator: " ")): \(kind)"
  }
}
