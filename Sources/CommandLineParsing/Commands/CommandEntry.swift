/// What one word after the program, or after a group, can name.
///
/// A program has dozens of commands and runs one of them: what the others declare is made only when
/// help or a shell asks for it.
package struct CommandEntry<Context>: Sendable {
  /// The word itself.
  package let name: String
  private let declare: @Sendable () -> Declaration

  /// What a word names.
  package enum Declaration: Sendable {
    /// Something to do.
    case command(Command<Context>)
    /// A choice of things to do.
    case group(CommandGroup<Context>)
  }

  /// Lists a command under its name, to be declared once somebody asks for it.
  package static func command(
    _ name: String,
    _ command: @autoclosure @escaping @Sendable () -> Command<Context>
  ) -> Self {
    Self(name: name) { .command(command()) }
  }

  /// Lists a group under its name, to be declared once somebody asks for it.
  package static func group(
    _ name: String,
    _ group: @autoclosure @escaping @Sendable () -> CommandGroup<Context>
  ) -> Self {
    Self(name: name) { .group(group()) }
  }

  /// Lists a command that is declared.
  package static func command(_ command: Command<Context>) -> Self {
    Self(name: command.name) { .command(command) }
  }

  /// Lists a group that is declared.
  package static func group(_ group: CommandGroup<Context>) -> Self {
    Self(name: group.name) { .group(group) }
  }
}

extension CommandEntry {
  /// What the word names.
  package var declaration: Declaration { declare() }

  /// The name that the declaration itself has.
  var declaredName: String {
    switch declaration {
    case .command(let command): command.name
    case .group(let group): group.name
    }
  }

  /// What help says of it in one line.
  package var abstract: String {
    switch declaration {
    case .command(let command): command.abstract
    case .group(let group): group.abstract
    }
  }

  /// Whether people are not told of it.
  var isHidden: Bool {
    switch declaration {
    case .command(let command): command.isHidden
    case .group: false
    }
  }

  /// The lines to copy; those of a group are its commands'.
  var examples: [Example] {
    switch declaration {
    case .command(let command): command.examples
    case .group(let group): group.entries.flatMap(\.examples)
    }
  }

  /// The entries below it; none below a command.
  var entries: [CommandEntry<Context>] {
    switch declaration {
    case .command: []
    case .group(let group): group.entries
    }
  }
}
