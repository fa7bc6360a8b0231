/// What a vocabulary file holds: lists of words and phrases, and how they are asked about.
///
/// An item of a list is a phrase, or several with commas between them.
public struct WordLists: Hashable, Sendable {
  /// What the lists go by, which is the name of their file.
  public var name: ProtocolID
  /// The language that they are for, as a tag such as `en` or `pt-BR`.
  public var language = "en"
  /// Counted up whenever an entry comes or goes.
  public var version = 1
  /// What is asked about a flag, with ``placeholder`` where its words go.
  public var questions: [FlagKind: String] = [:]
  /// Words that stand for each other in phrases.
  public var classes: [WordClass] = []
  /// The vocabulary whose lists these are on top of, while they are in a file of their own; `nil` once both
  /// are one.
  public var extends: ProtocolID?
  /// Phrases of the lists below that count for nothing any more.
  public var without: [String] = []
  /// Looks like another entry but is not one, such as "good morning".
  public var neutral: [String] = []
  /// Says that somebody's words follow, which are data until the next mark: "she says that".
  public var reports: [String] = []
  /// Says that something was good or bad, much or little.
  public var judgment: [String] = []
  /// Says what went on in somebody's mind, or what something was for.
  public var inference: [String] = []
  /// Says what ought to be done.
  public var remedy: [String] = []
  /// Half-says an inference; a protocol may let these pass.
  public var hedges: [String] = []
  /// More of these lists, each with a question of its own.
  public var groups: [WordGroup] = []
  /// What could be checked, and how much it counts.
  public var details: [DetailGroup] = []
  /// How much is counted for what needs no list, and how much makes a description.
  public var weights = DetailWeights()
  /// What the words of a note weigh beside the lists; `nil` where the lists alone decide.
  public var weighing: Weighing?
  /// Words that say whose words follow.
  public var labels = SpeechLabels()
  /// The names of people.
  public var names = NameLists()
  /// What a measure of what will be done is told by.
  public var measures = MeasureLists()
  /// The marks between which the words of others stand.
  public var quotations: [QuotationMarks] = []

  /// Where the words go in a question.
  public static let placeholder = "{words}"

  /// A question with words in their place.
  static func filled(_ question: String, with words: String) -> String {
    guard let place = question.firstIndex(of: "{") else { return question }
    return question[..<place] + words + question[place...].dropFirst(placeholder.count)
  }

  /// Empty lists under a name.
  public init(name: ProtocolID) {
    self.name = name
  }
}
