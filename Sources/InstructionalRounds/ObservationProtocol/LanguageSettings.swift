/// How the language of notes and statements is read.
public struct LanguageSettings: Hashable, Sendable {
  /// The vocabulary, by the name of its file.
  public var vocabulary = "english"
  /// Whether "seems" and "appears" pass; one training list allows them, another bans them.
  public var allowsHedges = false
  /// When the note of something that was not there passes.
  public var absence = Absence.counted

  /// The defaults of the field.
  public init() {}

  /// When the note of something that was not there passes.
  public enum Absence: String, CaseIterable, Hashable, Sendable {
    /// Always.
    case allowed
    /// When it is counted or named, as in "0 of 21 wrote".
    case counted
    /// Never.
    case banned
  }
}
