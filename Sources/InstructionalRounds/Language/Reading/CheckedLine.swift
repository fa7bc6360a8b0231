/// A line of any text with what is asked about it.
public struct CheckedLine: Hashable, Sendable {
  /// The number of the line, from 1.
  public var number: Int
  /// The line as it was written.
  public var text: String
  /// What the line is; `nil` for a blank one.
  public var verdict: Verdict?
  /// What is asked about, in the order of the line.
  public var questions: [Question]
  /// The hint that a description could say more; no question, and never counted as one.
  public var grain: Question?
  /// What was found that could be checked, and what takes away from it.
  public var details: [Detail]
  /// How much detail makes a description here.
  public var needed: Int
  /// What decided; `nil` where the lists alone do.
  public var weighed: Weighed?

  /// Words and what is asked about them.
  public struct Question: Hashable, Sendable {
    /// The words.
    public var flag: Flag
    /// What is asked.
    public var ask: String
  }
}

extension Vocabulary {
  /// Reads one line of a text.
  public func check(
    _ text: String,
    line number: Int,
    under settings: LanguageSettings = LanguageSettings(),
    in stage: StageKind = .description
  ) -> CheckedLine {
    let reading = reading(of: text, under: settings, in: stage, tellingOf: .everyWord)
    let questions = reading.flags.map {
      CheckedLine.Question(flag: $0, ask: question(for: $0))
    }
    return CheckedLine(
      number: number,
      text: text,
      verdict: reading.verdict,
      questions: questions,
      grain: reading.grain.map { CheckedLine.Question(flag: $0, ask: question(for: $0)) },
      details: reading.details,
      needed: reading.needed,
      weighed: reading.weighed
    )
  }
}
