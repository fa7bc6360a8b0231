import InstructionalRounds
import Synchronization

/// The labels of a round, looked through for the first few, and put in order once many are asked for.
final class LabelIndex: Sendable {
  private struct State {
    var askedFor = 0
    var indexed: Labels?
  }

  private let state = Mutex(State())

  /// As many labels are looked for one by one.
  private static let few = 4

  /// What a typed label may mean, among labels that are always the same ones.
  func entries(named label: String, among labels: Labels) -> [EntryID] {
    let indexed = state.withLock { state -> Labels? in
      state.askedFor += 1
      if state.askedFor > Self.few, state.indexed == nil { state.indexed = labels.indexed }
      return state.indexed
    }
    return (indexed ?? labels).entries(named: label)
  }
}
