/// The words of a line, sorted to the parameters that they belong to.
package struct ParsedWords: Sendable {
  /// The words of each parameter by its name; a flag that was given has one empty word.
  private var sorted: [String: [String]] = [:]

  /// Sorts words to parameters, and refuses what is unknown, missing or too much.
  ///
  /// Options may stand before, between and after the arguments; all words after `--` are arguments.
  package init(_ words: [String], for usages: [ParameterUsage]) throws(UsageError) {
    let table = OptionTable(usages)
    var rest = words[...]
    var arguments: [String] = []
    while let word = rest.popFirst() {
      if word == "--" {
        arguments += rest
        break
      }
      guard OptionTable.isOption(word) else {
        arguments.append(word)
        continue
      }
      for mention in try table.mentions(in: word) {
        try add(mention, from: &rest)
      }
    }
    try deal(arguments, to: usages.filter(\.isArgument))
    for usage in usages where usage.isRequired && !contains(usage) {
      throw .missing(usage)
    }
  }

  /// The words that were given for a parameter, in their order.
  package subscript(_ usage: ParameterUsage) -> [String] { sorted[usage.name, default: []] }

  /// Whether a parameter was given at all.
  package func contains(_ usage: ParameterUsage) -> Bool { sorted[usage.name] != nil }

  /// Records an option, and refuses a second value where one is the limit.
  private mutating func add(
    _ mention: OptionMention,
    from rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let usage = mention.usage
    guard usage.takesValue else {
      sorted[usage.name] = [""]
      return
    }
    let value = try mention.value(from: &rest)
    guard usage.repeats || !contains(usage) else { throw .repeated(usage) }
    sorted[usage.name, default: []].append(value)
  }

  /// Hands the ordinary words out from left to right.
  ///
  /// Required arguments always get theirs, so that `[<visit>] <text>` reads one word as the text
  /// and two as the visit and its text.
  private mutating func deal(
    _ words: [String],
    to arguments: [ParameterUsage]
  ) throws(UsageError) {
    var rest = words[...]
    var spare = words.count - arguments.count(where: \.isRequired)
    for argument in arguments where !rest.isEmpty {
      var share = argument.isRequired ? 1 : 0
      if spare > 0, argument.count != .once {
        let extra = argument.repeats ? spare : 1
        share += extra
        spare -= extra
      }
      guard share > 0 else { continue }
      sorted[argument.name] = Array(rest.prefix(share))
      rest = rest.dropFirst(share)
    }
    if let word = rest.first { throw .unexpectedWord(word) }
  }
}
