/// What a pattern or a prediction of a trainee rests on, beside the key.
public struct StatementFeedback: Hashable, Sendable {
  /// What people type for it.
  public let label: String
  /// The statement.
  public let text: String
  /// The moments that its notes are on.
  public let moments: [KeyMoment]
  /// How many of its notes are on no moment of the key.
  public let otherNotes: Int
  /// The statement of the key that rests on most of the same moments.
  public let nearest: KeyStatement?
  /// What is asked about its words.
  public let line: CheckedLine

  /// Lays a statement beside those of a key.
  ///
  /// - Parameters:
  ///   - label: what people type for it.
  ///   - text: the statement.
  ///   - cited: the labels of the notes that it rests on.
  ///   - key: the patterns or the predictions of the key.
  ///   - description: what the notes say beside the key.
  ///   - stage: the stage whose language is asked for.
  ///   - vocabulary: how the language is read.
  ///   - settings: what the protocol says of language.
  public init(
    label: String,
    text: String,
    citing cited: Set<String>,
    beside key: [KeyStatement],
    description: DescriptionFeedback,
    in stage: StageKind,
    reading vocabulary: Vocabulary,
    under settings: LanguageSettings = LanguageSettings()
  ) {
    self.label = label
    self.text = text
    let told = description.moments.filter { !cited.isDisjoint(with: $0.notes) }
    moments = told.map { $0.moment }
    otherNotes = cited.subtracting(told.flatMap { $0.notes }).count
    let ids = Set(moments.map { $0.id })
    let overlaps = key.map { (statement: $0, shared: $0.rests.count { ids.contains($0) }) }
    nearest = overlaps.filter { $0.shared > 0 }.max { $0.shared < $1.shared }?.statement
    line = vocabulary.check(text, line: 1, under: settings, in: stage)
  }
}
