/// A protocol's own code for a note, such as `Q` for a question.
public struct Lens: Hashable, Sendable {
  /// What is typed for it.
  public var code: String
  /// What it means.
  public var meaning: String
  /// The element that a note with this code is evidence of, where there is one.
  public var element: CoreElement?

  /// A code with its meaning.
  public init(code: String, meaning: String, element: CoreElement? = nil) {
    self.code = code
    self.meaning = meaning
    self.element = element
  }
}

extension ObservationProtocol {
  /// Whether a note says no more than what one of its lenses means: the words are the protocol's own, so
  /// nobody is asked about them.
  public func isMark(_ note: Note) -> Bool {
    lenses.contains { note.lenses.contains($0.code) && note.words.text == $0.meaning }
  }
}
