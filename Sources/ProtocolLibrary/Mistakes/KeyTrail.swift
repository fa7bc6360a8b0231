/// The way to a value of a file, such as `stages[2].minutes`; items are counted from 1.
public struct KeyTrail: Hashable, Sendable {
  /// The keys and items from the whole file down.
  package private(set) var steps: [Step]

  /// The way to the whole file, or to what the steps lead to.
  package init(_ steps: [Step] = []) { self.steps = steps }

  /// One step down.
  package enum Step: Hashable, Sendable {
    /// To the value of a key.
    case key(String)
    /// To an item of a list, counted from 0.
    case item(Int)
  }

  /// The way on from here.
  static func + (trail: KeyTrail, more: [Step]) -> KeyTrail { KeyTrail(trail.steps + more) }
}

extension KeyTrail.Step: ExpressibleByStringLiteral {
  package init(stringLiteral key: String) { self = .key(key) }
}

extension KeyTrail: CustomStringConvertible {
  /// The way as an administrator reads it; nothing for the whole file.
  public var description: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += (text.isEmpty ? "" : ".") + key.shortened
      case .item(let index): text += "[\(index + 1)]"
      }
    }
  }
}
