/// The words that are left when all other arguments have theirs.
package struct RepeatedArgument<Element: CommandLineValue>: Parameter {
  /// The declaration, without its type.
  package let usage: ParameterUsage

  /// How few words will do.
  package enum Least: Sendable { case none, one }

  /// Declares the words by the placeholder that stands for each of them in help.
  package init(
    _ placeholder: String,
    atLeast least: Least,
    help: String,
    completion: Completion? = nil
  ) {
    let count: ParameterUsage.Count =
      switch least {
      case .none: .anyNumber
      case .one: .atLeastOnce
      }
    usage = .argument(placeholder, count, help: help, completion: completion, of: Element.self)
  }

  /// Reads its words in their order.
  package func value(in words: ParsedWords) throws(UsageError) -> [Element] {
    try words[usage].map { word throws(UsageError) in try usage.read(word) }
  }
}
