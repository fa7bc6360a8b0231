import Importing

extension ImportError: Explained {
  /// See ``Explained/message``.
  var message: String { summary }

  /// See ``Explained/remedies``.
  var remedies: [Advice] { [.sentence(remedy)] }
}

extension ScoreSheetError: Explained {
  /// See ``Explained/message``.
  var message: String { "Nothing was imported: \(summary)." }

  /// See ``Explained/remedies``.
  var remedies: [Advice] { [.sentence(remedy)] }
}
