extension HelpPage {
  /// Gathers what there is to say of a place.
  init<Context>(of place: Place<Context>, in program: Program<Context>) {
    switch place.entry?.declaration {
    case .command(let command): self.init(of: command, at: place, in: program)
    case .group(let group): self.init(of: group, at: place, in: program)
    case nil: self.init(of: program, at: place)
    }
  }

  /// A command: examples first, as most readers look for a line to copy.
  private init<Context>(
    of command: Command<Context>,
    at place: Place<Context>,
    in program: Program<Context>
  ) {
    parts = [.paragraph(command.abstract)]
    add(command.examples)
    parts.append(.usage(UsageLine(of: place)))
    add("Arguments", command.usages.filter(\.isArgument))
    add("Options", command.usages.filter { !$0.isArgument })
    add("Options for every command", program.shared.usages + [HelpFlag.usage])
    add(paragraph: command.discussion)
  }

  /// A group: an example of each command, as each has a page of its own.
  private init<Context>(
    of group: CommandGroup<Context>,
    at place: Place<Context>,
    in program: Program<Context>
  ) {
    parts = [.paragraph(group.abstract)]
    add(group.entries.compactMap(\.examples.first))
    parts.append(.usage(UsageLine(of: place)))
    add("Commands", group.entries)
    add("Options for every command", program.shared.usages + [HelpFlag.usage])
    add(paragraph: group.discussion)
  }

  /// The program: its commands under their titles.
  private init<Context>(of program: Program<Context>, at place: Place<Context>) {
    parts = [.paragraph(program.abstract)]
    add(program.examples)
    parts.append(.usage(UsageLine(of: place)))
    for section in program.sections { add(section.title, section.entries) }
    add(program.topics, of: program.name)
    add("Options for every command", program.shared.usages + [HelpFlag.usage])
    add("Options for the program", [VersionFlag.usage])
  }

  /// Adds lines to copy, unless there are none.
  private mutating func add(_ examples: [Example]) {
    if !examples.isEmpty { parts.append(.examples(examples)) }
  }

  /// Adds a list of parameters, unless it is empty.
  private mutating func add(_ title: String, _ usages: [ParameterUsage]) {
    guard !usages.isEmpty else { return }
    let hasShortNames = usages.contains { usage in
      usage.names.contains { !$0.hasPrefix("--") }
    }
    let rows = usages.map {
      Row(label: $0.listing(indentLongNames: hasShortNames), text: $0.explanation)
    }
    parts.append(.list(title: title, rows: rows))
  }

  /// Adds a list of commands, without those that people need not know.
  private mutating func add<Context>(_ title: String, _ entries: [CommandEntry<Context>]) {
    let rows = entries.filter { !$0.isHidden }.map { Row(label: $0.name, text: $0.abstract) }
    parts.append(.list(title: title, rows: rows))
  }

  /// Adds the topics, unless there are none.
  private mutating func add(_ topics: [HelpTopic], of program: String) {
    guard !topics.isEmpty else { return }
    let rows = topics.map { Row(label: "\(program) help \($0.name)", text: $0.abstract) }
    parts.append(.list(title: "Topics", rows: rows))
  }

  /// Adds a text, unless it is empty.
  private mutating func add(paragraph text: String) {
    if !text.isEmpty { parts.append(.paragraph(text)) }
  }
}
