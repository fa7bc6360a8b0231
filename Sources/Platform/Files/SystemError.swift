/// Why the system refused a call.
public enum SystemError: Error, Hashable, Sendable {
  /// The disk is full, or the user's share of it.
  case noSpace
  /// The disk can only be read.
  case readOnly
  /// The user may not.
  case notPermitted
  /// Nothing has that name.
  case notFound
  /// Nothing can have that name, as it is too long.
  case nameTooLong
  /// Something has that name already.
  case exists
  /// What has the name is not a plain file, or for a folder, no folder.
  case wrongKind
  /// Its name is not text, so that it cannot be asked for.
  case garbledName
  /// The disk failed.
  case diskFailed
  /// Somebody else has the lock.
  case wouldBlock
  /// Whoever was to read what is written has gone away.
  case readerGone
  /// The file is longer than what is read at once.
  case tooLarge
  /// Anything else, by the number that the system gives it.
  case other(Int32)
}
