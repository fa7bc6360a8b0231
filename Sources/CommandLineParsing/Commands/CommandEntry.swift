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
