/// A word that may be left out, found by its place.
package struct OptionalArgument<Wrapped: CommandLineValue>: Parameter {
  /// The declaration, without its type.
  package let usage: ParameterUsage

  /// Declares the word by the placeholder that stands for it in help.
  package init(_ placeholder: String, help: String, completion: Completion? = nil) {
    usage = .argument(
      placeholder,
      .atMostOnce,
      help: help,
      completion: completion,
      of: Wrapped.self
    )
  }

  /// Reads its word, if there is one.
  package func value(in words: ParsedWords) throws(UsageError) -> Wrapped? {
    guard let word = words[usage].last else { return nil }
    return try usage.read(word) as Wrapped
  }
}
