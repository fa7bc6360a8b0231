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
  /// The one of them that is meant where a line names none.
  package let usual: String?

  /// Puts commands, and groups of them, under one word.
  package init(
    _ name: String,
    _ abstract: String,
    discussion: String = "",
    usual: String? = nil,
    _ entries: [CommandEntry<Context>]
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.usual = usual
    self.entries = entries
  }
}
