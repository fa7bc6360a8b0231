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
