extension [ParameterUsage] {
  /// What is wrong with parameters that can meet on one line.
  var faults: [DeclarationFault.Kind] {
    flatMap { $0.isArgument ? [$0.placeholder] : $0.names }.repeated
      .map(DeclarationFault.Kind.parameterNamedTwice)
      + flatMap(\.names).filter { !$0.isUsableName }.map(DeclarationFault.Kind.unusableName)
      + map(\.help).filter { !$0.hasSuffix(".") }.map(DeclarationFault.Kind.noFullStop)
      + filter(\.isArgument).faultsOfOrder
  }

  /// What is wrong with the order of arguments.
  ///
  /// One optional argument may lead, as in `[<visit>] <text>`: it takes the first of two words,
  /// and none of one. With more than that before a required word, people would have to count.
  private var faultsOfOrder: [DeclarationFault.Kind] {
    var faults: [DeclarationFault.Kind] = []
    for (index, usage) in enumerated() {
      let before = self[..<index]
      let optional = before.filter { !$0.isRequired }
      let isLed = optional.count == 1 && before.first == optional.first
      if before.contains(where: \.repeats) {
        faults.append(.argumentAfterRepeated(usage.placeholder))
      } else if usage.isRequired, !optional.isEmpty, !isLed {
        faults.append(.requiredAfterOptional(usage.placeholder))
      }
    }
    return faults
  }
}

extension String {
  /// Whether parsing can find an option of this name.
  fileprivate var isUsableName: Bool {
    let isLong = hasPrefix("--")
    guard OptionTable.isOption(self), !contains(where: { $0 == "=" || $0.isWhitespace }) else {
      return false
    }
    return isLong ? count > 3 : count == 2
  }
}

extension [String] {
  /// The words that occur more than once, each named once.
  var repeated: [String] {
    enumerated().filter { index, word in
      firstIndex(of: word) != index && self[..<index].count { $0 == word } == 1
    }
    .map(\.element)
  }
}
