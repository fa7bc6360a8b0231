public import InstructionalRounds

// For programs that build on this one: the summary as the command `summary` shows it, never without saying
// for whom.
extension RoundSummary {
  /// The summary as lines of text, for a screen or a file.
  public func text(for audience: Audience, width: Int = 80) -> String {
    PlainText(width: width).text(of: Document(self, for: audience))
  }

  /// The summary as Markdown.
  public func markdown(for audience: Audience) -> String {
    Markdown().text(of: Document(self, for: audience))
  }

  /// The summary as one page of HTML, which needs nothing beside it.
  public func page(for audience: Audience) -> String {
    HTML().text(of: Document(SharedSummary(self, for: audience), on: .page))
  }

  /// The summary as JSON, for another program.
  public func json(for audience: Audience) -> String {
    SharedSummary(self, for: audience).json()
  }
}
