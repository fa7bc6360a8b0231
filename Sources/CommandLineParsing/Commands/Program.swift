/// All that can be typed after the name of a program.
///
/// `Context` is what the actions work in: the clock, the files, the terminal.
package struct Program<Context>: Sendable {
  /// The name of the executable.
  package let name: String
  /// What it is for, in one sentence.
  package let abstract: String
  /// What `--version` shows after the name.
  package let version: String
  /// Lines to begin with, for those who ask for help without a command.
  package let examples: [Example]
  /// The commands as help lists them.
  package let sections: [CommandSection<Context>]
  /// The texts that `help` shows beside the commands.
  package let topics: [HelpTopic]
  /// The options of every command.
  package let shared: SharedOptions<Context>
  /// Finds the words that may be where a dynamic value is typed.
  let candidates: Lookup

  /// Looks up the words of a kind; those that do not begin with what was typed are left out later.
  package typealias Lookup =
    @Sendable (Context, _ kind: CandidateKind, _ typed: String) throws -> [Candidate]

  /// Declares a program; `help` and `completions` are added to its commands.
  package init(
    _ name: String,
    _ abstract: String,
    version: String,
    examples: [Example] = [],
    sections: [CommandSection<Context>],
    topics: [HelpTopic] = [],
    shared: SharedOptions<Context> = .none,
    candidates: @escaping Lookup = { _, _, _ in [] }
  ) {
    self.name = name
    self.abstract = abstract
    self.version = version
    self.examples = examples
    self.topics = topics
    self.shared = shared
    self.candidates = candidates
    self.sections =
      sections + [
        CommandSection(
          "Help",
          [
            .command("help", .help(of: name)), .command("completions", .completions(of: name)),
            .command("candidates", .candidates(of: name)),
          ]
        )
      ]
  }

  /// What the first word can name.
  package var entries: [CommandEntry<Context>] { sections.flatMap(\.entries) }
}
