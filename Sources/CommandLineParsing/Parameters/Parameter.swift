/// One declared word or option of a command, which knows the type of its value.
///
/// Help, errors and completions see its `usage`; the action sees its value.
package protocol Parameter<Value>: Sendable {
  /// What the action is given.
  associatedtype Value: Sendable

  /// The declaration, without its type.
  var usage: ParameterUsage { get }

  /// Reads the value from the words that were sorted to this parameter.
  func value(in words: ParsedWords) throws(UsageError) -> Value
}
