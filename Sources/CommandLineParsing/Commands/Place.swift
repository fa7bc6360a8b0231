/// A point in the tree of commands: the program, a group or a command.
struct Place<Context>: Sendable {
  /// The words that lead here, the program's name first.
  private(set) var path: [String]
  /// What the last word names; nothing for the program itself.
  private(set) var entry: CommandEntry<Context>?
  /// What the next word can name.
  private(set) var entries: [CommandEntry<Context>]

  /// Stands at the top, before any word.
  init(_ program: Program<Context>) {
    path = [program.name]
    entries = program.entries
  }

  /// Follows one word down the tree.
  mutating func enter(_ word: String) throws(UsageError) {
    guard let next = entries.first(where: { $0.name == word }) else {
      throw .unknownCommand(word, known: entries.filter { !$0.isHidden }.map(\.name))
    }
    path.append(word)
    entry = next
    entries = next.entries
  }

  /// Follows words as far as they name something.
  mutating func enter(_ words: some Sequence<String>) throws(UsageError) {
    for word in words {
      if command != nil { throw .unexpectedWord(word) }
      try enter(word)
    }
  }

  /// The word that is meant where a line goes no further down.
  var usual: String? {
    switch entry?.declaration {
    case .group(let group): group.usual
    case .command, nil: nil
    }
  }

  /// The command, where the words lead to one.
  var command: Command<Context>? {
    switch entry?.declaration {
    case .command(let command): command
    case .group, nil: nil
    }
  }
}
