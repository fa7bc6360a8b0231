/// A name that is there or not; giving it twice says no more than giving it once.
package struct Flag: Parameter {
  /// The declaration, without its type.
  package let usage: ParameterUsage

  /// Declares the flag by its names, dashes included.
  package init(_ names: String..., help: String) {
    usage = ParameterUsage(
      form: .flag(names: names),
      count: .atMostOnce,
      placeholder: "",
      help: help
    )
  }

  /// Tells whether its name was given.
  package func value(in words: ParsedWords) -> Bool { words.contains(usage) }
}
