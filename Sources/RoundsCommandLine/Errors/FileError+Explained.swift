import ProtocolLibrary

extension FileError: Explained {
  /// See ``Explained/message``.
  var message: String { description }

  /// See ``Explained/remedies``.
  var remedies: [Advice] { [] }
}
