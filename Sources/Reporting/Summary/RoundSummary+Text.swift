public import InstructionalRounds

// For programs that build on this one: the summary as the command `summary` shows it, to the audience that
// it was made for.
extension RoundSummary {
  /// The summary as lines of text, for a screen or a file.
  public func text(width: Int = 80) -> String {
    PlainText(width: width).text(of: Document(self))
  }

  /// The summary as Markdown.
  public var markdown: String { Markdown().text(of: Document(self)) }

  /// The summary as one page of HTML, which needs nothing beside it.
  public var page: String { HTML().text(of: Document(self, on: .page)) }
}
