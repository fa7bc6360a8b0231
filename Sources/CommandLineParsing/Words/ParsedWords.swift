/// The words of a line, sorted to the parameters that they belong to.
package struct ParsedWords: Sendable {
  /// The words of each parameter by its name; a flag that was given has one empty word.
  private var sorted: [String: [String]] = [:]

  /// Sorts words to parameters, and refuses what is unknown, missing or too much.
  ///
  /// Options may come before, between and after the arguments; all words after `--` are arguments.
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
        addMore(of: mention.usage, from: &rest, hasArguments: !arguments.isEmpty, usages)
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

  /// Takes more words for a list of labels, `--cites KM1 KM2`, as long as they are plainly labels.
  ///
  /// Where labels are arguments as well, several of them are those, and the last word is one while none
  /// was given yet.
  private mutating func addMore(
    of usage: ParameterUsage,
    from rest: inout ArraySlice<String>,
    hasArguments: Bool,
    _ usages: [ParameterUsage]
  ) {
    let arguments = usages.filter { $0.isArgument && $0.namesThings }
    guard usage.repeats, usage.takesValue, usage.namesThings,
      !arguments.contains(where: \.repeats)
    else { return }
    var more = rest.prefix { $0.isPlainlyALabel }
    let isLast = more.endIndex == rest.endIndex || OptionTable.isOption(rest[more.endIndex])
    if !hasArguments, !arguments.isEmpty, isLast { more = more.dropLast() }
    sorted[usage.name, default: []] += more
    rest = rest[more.endIndex...]
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

extension String {
  /// Whether the word has letters and digits and nothing that a text would have: `KM12`, `FA-P1`.
  fileprivate var isPlainlyALabel: Bool {
    let isLabel = allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-,/".contains($0)) }
    return isLabel && first?.isLetter ?? false && last?.isNumber ?? false
  }
}
