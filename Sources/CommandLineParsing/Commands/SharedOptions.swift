/// The options that every command takes, before the verb or after it.
///
/// They are settled before the action runs: it sees them only through the context.
package struct SharedOptions<Context>: Sendable {
  /// The options, in the order of the declaration.
  package let usages: [ParameterUsage]
  /// Makes of the sorted words the change to the context.
  let settlement: @Sendable (ParsedWords) throws(UsageError) -> Settlement

  /// The context of the program made into the context of one command.
  typealias Settlement = @Sendable (Context) throws -> Context

  /// Declares the options, and the context that comes of their values.
  package init<each P: Parameter>(
    _ parameter: repeat each P,
    settle: @escaping @Sendable (Context, repeat (each P).Value) throws -> Context
  ) {
    var usages: [ParameterUsage] = []
    for usage in repeat (each parameter).usage { usages.append(usage) }
    self.usages = usages
    settlement = { words throws(UsageError) in
      let values = (repeat try (each parameter).value(in: words))
      return { context in try settle(context, repeat each values) }
    }
  }

  /// No options in common.
  package static var none: Self { Self { context in context } }
}
