/// A value with a name, and the value that is taken where none is given.
package struct DefaultedOption<Value: CommandLineValue>: Parameter {
  /// The declaration, without its type.
  package let usage: ParameterUsage
  /// The value of a line without the option.
  private let standard: Value

  /// Declares the option by its names, dashes included; help shows the default.
  ///
  /// - Parameters:
  ///   - names: what it is called.
  ///   - choices: the values that this command takes, where the type has more.
  ///   - standard: the value of a line without the option.
  ///   - placeholder: what stands for the value in help.
  ///   - help: what it means, in one sentence.
  ///   - completion: what a shell may offer.
  package init(
    _ names: String...,
    among choices: [Value] = [],
    default standard: Value,
    placeholder: String? = nil,
    help: String,
    completion: Completion? = nil
  ) {
    var usage = ParameterUsage.option(
      names,
      .atMostOnce,
      placeholder: placeholder,
      help: help,
      completion: completion,
      of: Value.self
    )
    usage.standard = standard.argument
    if !choices.isEmpty { usage.choices = choices.map(\.argument) }
    self.usage = usage
    self.standard = standard
  }

  /// Reads its value, or takes the default.
  package func value(in words: ParsedWords) throws(UsageError) -> Value {
    guard let word = words[usage].last else { return standard }
    return try usage.read(word)
  }
}
