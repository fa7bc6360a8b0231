/// A protocol's own code for a note, such as `Q` for a question.
public struct Lens: Hashable, Sendable {
  /// What is typed for it.
  public var code: String
  /// What it means.
  public var meaning: String
  /// The element that a note with this code is evidence of, where there is one.
  public var element: CoreElement?
  /// What a mark by the code is asked for, such as `seconds` or `hands`; nothing where it says all.
  public var asks: String?

  /// A code with its meaning.
  public init(code: String, meaning: String, element: CoreElement? = nil, asks: String? = nil) {
    self.code = code
    self.meaning = meaning
    self.element = element
    self.asks = asks
  }
}

extension Lens {
  /// The words of a mark by the code: the protocol's own, with the value where it has one.
  package func words(with value: Double?) -> String {
    guard let value else { return meaning }
    let text = "\(value)"
    let number = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    return "\(meaning): \(number)\(asks.map { " \($0)" } ?? "")"
  }

  /// Reads the value that is typed for a mark: a number with or without its unit; `nil` for other text.
  package func value(typed text: String) -> Double? {
    guard let asks else { return nil }
    let text = text.cut
    let number = text.hasSuffix(asks) ? String(text.dropLast(asks.count)).cut : text
    guard let value = Double(number), value.isFinite, (0...1_000_000).contains(value) else {
      return nil
    }
    return value
  }
}

extension ObservationProtocol {
  /// Whether a note says no more than what one of its lenses means: the words are the protocol's own, so
  /// nobody is asked about them.
  public func isMark(_ note: Note) -> Bool {
    lenses.contains {
      note.lenses.contains($0.code) && note.words.text == $0.words(with: note.value)
    }
  }
}
