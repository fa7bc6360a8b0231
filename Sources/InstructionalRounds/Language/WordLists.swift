/// What a vocabulary file holds: lists of words and phrases, and how they are asked about.
public struct WordLists: Hashable, Sendable {
  /// What the lists go by, which is the name of their file.
  public var name: ProtocolID
  /// The language that they are for, as a tag such as `en` or `pt-BR`.
  public var language = "en"
  /// Counted up whenever an entry comes or goes.
  public var version = 1
  /// Says that something was good or bad, much or little.
  public var judgement: [String] = []
  /// Says what went on in somebody's mind, or what something was for.
  public var inference: [String] = []
  /// Says what ought to be done.
  public var remedy: [String] = []
  /// Half-says an inference; a protocol may let these pass.
  public var hedges: [String] = []
  /// Looks like another entry and is none, such as "good morning".
  public var neutral: [String] = []
  /// The marks between which the words of others stand.
  public var quotations: [QuotationMarks] = []
  /// What is asked about a flag, with ``placeholder`` where its words go.
  public var questions: [FlagKind: String] = [:]

  /// Where the words go in a question.
  public static let placeholder = "{words}"

  /// Empty lists under a name.
  public init(name: ProtocolID) {
    self.name = name
  }
}
