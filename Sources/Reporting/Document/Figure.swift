/// A picture with what there is to say of it.
package struct Figure: Hashable, Sendable {
  /// The picture; its title and description are all that some readers get of it.
  package var drawing: Drawing
  /// What the picture is, and what it is not.
  package var caption: Phrase
  /// The same figures as numbers, beneath the picture; where there is no picture they stand alone.
  package var table: Table?

  /// Puts a picture over its words.
  package init(_ drawing: Drawing, caption: Phrase, table: Table? = nil) {
    self.drawing = drawing
    self.caption = caption
    self.table = table
  }

  /// The figure as blocks, where nothing can be drawn.
  package var inWords: [Block] { [.paragraph(caption)] + (table.map { [.table($0)] } ?? []) }
}
