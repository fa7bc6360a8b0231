import InstructionalRounds

@testable import RoundsCommandLine

/// The words that a round gives meaning to, whether or not they can be typed in its stage.
struct KnownWords {
  /// The words of each kind that a parameter can ask for.
  private var words: [CandidateName: [String]] = [:]

  /// What a declaration calls a kind of word.
  private typealias CandidateName = String

  /// The words of a round; also those of things that are late or were taken back.
  init(_ record: RoundRecord?) {
    guard let record else { return }
    let labels = Labels(record)
    let notes = record.notes.keys.map { labels[$0] }
    let statements = record.statements.keys.map { labels[$0] }
    let work = record.work.keys.map { labels[$0] }
    let others = record.groups.keys.map { labels[$0] } + record.predictions.keys.map { labels[$0] }
    words["notes"] = notes.sorted()
    words["statements"] = statements.sorted()
    words["work"] = work.sorted()
    words["groups"] = record.groups.keys.map { labels[$0] }.sorted()
    words["withdrawn"] = record.notes.values.filter(\.isWithdrawn).map { labels[$0.id] }.sorted()
    words["labels"] = (notes + statements + work + others + ["task-1"]).sorted()
    words["visits"] = Set(record.visits.values.map(\.number.description)).sorted()
    words["participants"] = record.participants.keys.map(\.text).sorted()
    words["rounds"] = [record.round?.text].compactMap(\.self)
    words["protocols"] = ["instructional-rounds", "school-rounds"]
  }

  /// The words of a kind.
  subscript(kind: String) -> [String] { words[kind] ?? [] }
}
