extension ParameterUsage {
  /// Declares an argument of a type.
  static func argument<Value: CommandLineValue>(
    _ placeholder: String,
    _ count: Count,
    help: String,
    completion: Completion?,
    of: Value.Type
  ) -> ParameterUsage {
    ParameterUsage(
      form: .argument,
      count: count,
      placeholder: placeholder,
      help: help,
      choices: Value.choices,
      completion: completion ?? Value.completion,
      joint: Value.joint,
      namesThings: Value.namesThings
    )
  }

  /// Declares an option of a type; the placeholder is the long name unless another is given.
  static func option<Value: CommandLineValue>(
    _ names: [String],
    _ count: Count,
    placeholder: String?,
    help: String,
    completion: Completion?,
    of: Value.Type
  ) -> ParameterUsage {
    let longest = names.max { $0.count < $1.count } ?? ""
    return ParameterUsage(
      form: .option(names: names),
      count: count,
      placeholder: placeholder ?? String(longest.drop { $0 == "-" }),
      help: help,
      choices: Value.choices,
      completion: completion ?? Value.completion,
      joint: Value.joint,
      namesThings: Value.namesThings
    )
  }
}
