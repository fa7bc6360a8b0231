/// Values with a name that may be given again and again: `--focus A --focus B`.
package struct RepeatedOption<Element: CommandLineValue>: Parameter {
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
      .anyNumber,
      placeholder: placeholder,
      help: help,
      completion: completion,
      of: Element.self
    )
  }

  /// Reads its values in their order.
  package func value(in words: ParsedWords) throws(UsageError) -> [Element] {
    try words[usage].map { word throws(UsageError) in try usage.read(word) }
  }
}
