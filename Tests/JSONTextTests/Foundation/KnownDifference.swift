import Foundation
import JSONText

/// How Foundation's reader is known to differ from ours; anything else is a mistake in ours.
enum KnownDifference: Equatable {
  /// A key twice: we refuse it, Foundation takes one of the values.
  case duplicateKey

  /// A number beyond `Double`: we keep it as it is written, Foundation refuses the text.
  case hugeNumber

  /// A NUL among the first four bytes: Foundation takes the text for UTF-16 or UTF-32.
  case otherEncoding
}

extension KnownDifference {
  /// What, if anything, explains that only one of the two reads a text.
  init?(_ bytes: [UInt8], ours: Result<JSONValue, JSONError>) {
    if bytes.prefix(4).contains(0) {
      self = .otherEncoding
    } else if case .failure(.duplicateKey) = ours {
      self = .duplicateKey
    } else if case .success(let value) = ours, value.holdsHugeNumber {
      self = .hugeNumber
    } else {
      return nil
    }
  }
}

extension JSONValue {
  /// Whether a number in it is beyond the range of `Double`.
  fileprivate var holdsHugeNumber: Bool {
    switch content {
    case .number(let number): number.double == nil
    case .array(let elements): elements.contains(where: \.holdsHugeNumber)
    case .object(let object): object.members.contains { $0.value.holdsHugeNumber }
    case .null, .boolean, .string: false
    }
  }
}

extension Tree {
  /// The value with every number as a `Double`.
  ///
  /// Foundation gives an integer also for a number that is only rounded to one, such as
  /// `207281405408114177.3` and `1e-999`; ours is exact.
  var rounded: Tree {
    switch self {
    case .integer(let integer): .double(Double(integer))
    case .array(let elements): .array(elements.map(\.rounded))
    case .object(let members): .object(members.mapValues(\.rounded))
    case .null, .boolean, .double, .string: self
    }
  }
}
