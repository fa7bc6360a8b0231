/// A value with a name, which may be left out.
package struct Option<Wrapped: CommandLineValue>: Parameter {
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
      .atMostOnce,
      placeholder: placeholder,
      help: help,
      completion: completion,
      of: Wrapped.self
    )
  }

  /// Reads its value, if there is one.
  package func value(in words: ParsedWords) throws(UsageError) -> Wrapped? {
    guard let word = words[usage].last else { return nil }
    return try usage.read(word) as Wrapped
  }
}
