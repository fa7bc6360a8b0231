import Synchronization

/// Values that a process reads once, when they are first asked for.
///
/// Made for what is built in, whose text never changes: a program that runs many commands, as the
/// demonstration does, has to understand it only once.
final class ReadOnce<Value: Sendable>: Sendable {
  private let values = Mutex<[String: Value]>([:])

  /// The value of a name; a mistake is not remembered.
  func value(
    of name: String,
    reading read: () throws(SearchError) -> Value
  ) throws(SearchError) -> Value {
    if let known = values.withLock({ $0[name] }) { return known }
    let value = try read()
    values.withLock { $0[name] = value }
    return value
  }
}
