/// A picture made of a few kinds of marks; it knows nothing of what it shows, nor of pages.
///
/// Everything that differs in color differs in shape, dashes or depth as well, so that it can be
/// read on paper, and by people who see no colors.
package struct Drawing: Hashable, Sendable {
  /// What the picture is called; read aloud in its place.
  package var title: String
  /// What is to be seen in it, in sentences; read aloud on request.
  package var description: String
  /// How wide it is, in units of which a letter is about eleven high.
  package var width: Double
  /// How high it is.
  package var height: Double
  /// The marks, those behind first.
  package var marks: [Mark]

  /// How wide a picture is so that its letters can be read on a phone.
  package static let usualWidth = 400.0

  /// An empty picture.
  package init(
    title: String,
    description: String,
    width: Double = usualWidth,
    height: Double,
    marks: [Mark] = []
  ) {
    self.title = title
    self.description = description
    self.width = width
    self.height = height
    self.marks = marks
  }
}
