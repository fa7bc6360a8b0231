import InstructionalRounds

/// What is made of a file of the folder at build time.
enum EmbeddedValue {
  /// A way of observing, with the text by which rounds record it.
  case settings(ObservationProtocol, recorded: String)
  /// A vocabulary, its words and phrases arranged already.
  case vocabulary(Vocabulary)
  /// An exercise without mistakes, which is read when somebody practices on it.
  case exercise
  /// What is in the vocabularies beside it: weights, names.
  case part

  /// The argument that hands it on, as a closure that makes it when it is asked for.
  var argument: String? {
    switch self {
    case .exercise, .part: nil
    case .settings(let settings, let recorded):
      "settings: { \(SwiftText.text(of: settings)) }, recorded: \(recorded.quoted)"
    case .vocabulary(let vocabulary):
      """
      vocabulary: {
              Vocabulary(\(SwiftText.text(of: vocabulary.lists)), tables: \(vocabulary.tableLetters.quoted))
            }
      """
    }
  }
}
