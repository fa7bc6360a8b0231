/// A value with a name, without which the command makes no sense.
package struct RequiredOption<Value: CommandLineValue>: Parameter {
  /// The declaration, without its type.
  package let usage: ParameterUsage

  /// Declares the option by its names, dashes included.
  package init(
    _ names: String...,
    placeholder: String? = nil,
    help: String,
    completion: Completion? = nil
  ) {
    usage = .option(
      names,
      .once,
      placeholder: placeholder,
      help: help,
      completion: completion,
      of: Value.self
    )
  }

  /// Reads its value.
  package func value(in words: ParsedWords) throws(UsageError) -> Value {
    guard let word = words[usage].last else { throw .missing(usage) }
    return try usage.read(word)
  }
}
