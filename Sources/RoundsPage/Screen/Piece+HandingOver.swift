/// The ways out of the page, which are the same whatever is handed over.
extension Piece {
  /// The ways out that this browser has, side by side.
  static func waysOut(_ opening: Opening) -> Piece {
    var ways: [Piece] = []
    if opening.canShare { ways.append(.button("Share", Action(.share), isMain: true)) }
    if opening.canSave {
      ways.append(.button("Save as a file", Action(.save), isMain: !opening.canShare))
    }
    return .row(ways + [.button("Copy as text", Action(.copy))])
  }

  /// What is handed over, to be copied by hand where nothing else works.
  static func asText(_ text: String, label: String) -> Piece {
    let field = Piece.element(
      .textarea,
      [
        .text("id", "journal"), .text("rows", "6"), .text("value", text),
        .text("aria-label", label), .text("spellcheck", "false"),
      ]
    )
    return .element(.details, [.element(.summary, [.words("Show it as text")]), field])
  }
}
