package import InstructionalRounds

/// How what is to be done is put for whoever reads a page: as a command, say.
///
/// A page that is read where nothing can be typed has none, and leaves it out.
package struct RemedySpeller: Sendable {
  /// Everything at once, with places for what is left to say.
  package let inFull: @Sendable (Remedy) -> String
  /// The beginning, where the rest is asked for.
  package let asking: @Sendable (Remedy) -> String

  /// Takes both ways of putting it.
  package init(
    inFull: @escaping @Sendable (Remedy) -> String,
    asking: @escaping @Sendable (Remedy) -> String
  ) {
    self.inFull = inFull
    self.asking = asking
  }
}

extension Shortfall {
  /// What mends it, a line each.
  func remedies(_ speller: RemedySpeller?) -> Phrase {
    guard let speller else { return "" }
    return remedies.reduce("") { "\($0)\n\(command: speller.inFull($1))" }
  }
}
