/// The number that a visit goes by on paper and on the screen: a label, not its identity.
public struct VisitNumber: Hashable, Sendable {
  /// The number, 1 to 999.
  public let value: Int

  /// A number from 1 to 999; `nil` outside it.
  public init?(_ value: Int) {
    guard (1...999).contains(value) else { return nil }
    self.value = value
  }
}

extension VisitNumber {
  /// The number that people give the first visit.
  static let first: VisitNumber = {
    guard let first = VisitNumber(1) else { preconditionFailure("a literal number") }
    return first
  }()
}

extension VisitNumber: Comparable, CustomStringConvertible {
  /// The smaller number comes first.
  public static func < (first: VisitNumber, second: VisitNumber) -> Bool {
    first.value < second.value
  }

  /// The digits.
  public var description: String { String(value) }
}
