/// All that can be typed after the name of a program.
///
/// `Context` is what the actions work in: the clock, the files, the terminal.
package struct Program<Context>: Sendable {
  package let name: String
  package let abstract: String
  package let version: String
  package let examples: [Example]
  package let sections: [CommandSection<Context>]
  package let shared: SharedOptions<Context>
  /// Finds the words that may stand where a dynamic value is typed.
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
    shared: SharedOptions<Context> = .none,
    candidates: @escaping Lookup = { _, _, _ in [] }
  ) {
    self.name = name
    self.abstract = abstract
    self.version = version
    self.examples = examples
    self.shared = shared
    self.candidates = candidates
    self.sections =
      sections + [
        CommandSection(
          "Help",
          [
            .command(.help(of: name)), .command(.completions(of: name)),
            .command(.candidates(of: name)),
          ]
        )
      ]
  }

  /// What the first word can name.
  package var entries: [CommandEntry<Context>] { sections.flatMap(\.entries) }
}
