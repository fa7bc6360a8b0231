/// Commands that share a first word, such as `visit plan` and `visit start`.
package struct CommandGroup<Context>: Sendable {
  /// The first word of all its commands.
  package let name: String
  /// What its commands have in common, in one sentence.
  package let abstract: String
  /// What else must be known; it ends the page.
  package let discussion: String
  /// What is listed, in this order.
  package let entries: [CommandEntry<Context>]

  /// Puts commands, and groups of them, under one word.
  package init(
    _ name: String,
    _ abstract: String,
    discussion: String = "",
    _ entries: [CommandEntry<Context>]
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.entries = entries
  }
}

/// What one word after the program, or after a group, can name.
package enum CommandEntry<Context>: Sendable {
  /// Something to do.
  case command(Command<Context>)
  /// A choice of things to do.
  case group(CommandGroup<Context>)

  /// The word itself.
  package var name: String {
    switch self {
    case .command(let command): command.name
    case .group(let group): group.name
    }
  }

  /// What help says of it in one line.
  package var abstract: String {
    switch self {
    case .command(let command): command.abstract
    case .group(let group): group.abstract
    }
  }

  /// Whether people are not told of it.
  var isHidden: Bool {
    switch self {
    case .command(let command): command.isHidden
    case .group: false
    }
  }

  /// The lines to copy; those of a group are its commands'.
  var examples: [Example] {
    switch self {
    case .command(let command): command.examples
    case .group(let group): group.entries.flatMap(\.examples)
    }
  }

  /// The entries below it; none below a command.
  var entries: [CommandEntry<Context>] {
    switch self {
    case .command: []
    case .group(let group): group.entries
    }
  }
}

/// Entries that the help of the program lists under one title.
package struct CommandSection<Context>: Sendable {
  /// The line above the list.
  package let title: String
  /// What is listed, in this order.
  package let entries: [CommandEntry<Context>]

  /// Gives entries a title.
  package init(_ title: String, _ entries: [CommandEntry<Context>]) {
    self.title = title
    self.entries = entries
  }
}
