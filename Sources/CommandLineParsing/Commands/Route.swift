/// The way from the words of a line to a command, and the words that are left for it.
struct Route<Context>: Sendable {
  /// The point that the words have led to.
  private(set) var place: Place<Context>
  /// The options that may be between the words of a name.
  private let shared: [ParameterUsage]
  /// The words that are not part of the command's name: shared options from before it, the rest
  /// from after it.
  private(set) var words: [String] = []
  /// Whether the line asks for help, wherever it does so.
  private(set) var asksForHelp = false
  /// Whether the line asks for the version, which only the program has.
  private(set) var asksForVersion = false

  /// Begins at the top.
  init(in program: Program<Context>) {
    place = Place(program)
    shared = program.shared.usages
  }

  /// Follows the words until they have named a command, or end.
  ///
  /// Where an error is thrown, `place` is the point that was reached.
  mutating func follow(_ line: [String]) throws(UsageError) {
    var rest = line[...]
    while place.command == nil, !asksForHelp, !asksForVersion, let word = rest.popFirst() {
      if OptionTable.isOption(word) {
        try take(option: word, from: &rest)
      } else {
        try place.enter(word)
      }
    }
    if !asksForHelp, !asksForVersion, let usual = place.usual { try place.enter(usual) }
    words += rest
    if place.command != nil {
      asksForHelp = rest.prefix { $0 != "--" }.contains { HelpFlag.usage.names.contains($0) }
    }
  }

  /// Takes an option that comes before the name of the command is complete.
  private mutating func take(
    option word: String,
    from rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let own = place.entry == nil ? [HelpFlag.usage, VersionFlag.usage] : [HelpFlag.usage]
    let before = rest
    let table = OptionTable(shared + own)
    if let usual = place.usual, (try? table.mentions(in: word)) == nil {
      rest.insert(word, at: rest.startIndex)
      return try place.enter(usual)
    }
    for mention in try table.mentions(in: word) {
      if mention.usage == HelpFlag.usage { asksForHelp = true }
      if mention.usage == VersionFlag.usage { asksForVersion = true }
      if mention.usage.takesValue { _ = try mention.value(from: &rest) }
    }
    words.append(word)
    words += before.prefix(before.count - rest.count)
  }
}
