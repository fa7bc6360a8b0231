extension ParameterUsage {
  /// How errors name it: `<text>`, `--lens <lens>`, `--quiet`.
  var label: String {
    switch form {
    case .argument: "<\(placeholder)>"
    case .option: "\(name) <\(placeholder)>"
    case .flag: name
    }
  }

  /// How a usage line shows it: `[<visit>]`, `<note>...`, `[--lens <lens>]`.
  var synopsis: String {
    let dots = repeats ? "..." : ""
    return isRequired ? label + dots : "[\(label)]\(dots)"
  }

  /// How a list of options shows it: `-l, --lens <lens>`.
  ///
  /// Where the list has short names, long ones without a short one stand below the other long ones.
  func listing(indentLongNames: Bool) -> String {
    if isArgument { return label }
    let indent = indentLongNames && names.allSatisfy { $0.hasPrefix("--") } ? "    " : ""
    let value = takesValue ? " <\(placeholder)>" : ""
    return indent + names.joined(separator: ", ") + value
  }

  /// The help, with the choices and the default after it.
  var explanation: String {
    var facts: [String] = []
    if !choices.isEmpty { facts.append("One of \(choices.joined(separator: ", ")).") }
    if let standard { facts.append("Default: \(standard).") }
    return ([help] + facts).joined(separator: " ")
  }
}
