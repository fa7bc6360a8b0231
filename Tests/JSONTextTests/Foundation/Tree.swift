import Foundation
import JSONText

/// A value as two readers must agree on it: without order of keys, positions or spelling of numbers.
indirect enum Tree: Equatable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case double(Double)
  case string([Unicode.Scalar])
  case array([Tree])
  case object([String: Tree])

  /// What our reader read; a number that no `Double` can hold is taken for null.
  init(_ value: JSONValue) {
    self =
      switch value.content {
      case .null: .null
      case .boolean(let boolean): .boolean(boolean)
      case .number(let number):
        number.integer().map(Self.integer) ?? number.double.map(Self.double) ?? .null
      case .string(let string): .string(Array(string.unicodeScalars))
      case .array(let elements): .array(elements.map(Self.init))
      case .object(let object):
        .object(
          Dictionary(uniqueKeysWithValues: object.members.map { ($0.key, Self($0.value)) })
        )
      }
  }
}

extension Tree: Decodable {
  /// What Foundation reads.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let boolean = try? container.decode(Bool.self) {
      self = .boolean(boolean)
    } else if let integer = try? container.decode(Int64.self) {
      self = .integer(integer)
    } else if let double = try? container.decode(Double.self) {
      self = .double(double)
    } else if let string = try? container.decode(String.self) {
      self = .string(Array(string.unicodeScalars))
    } else if let array = try? container.decode([Tree].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: Tree].self))
    }
  }

  /// Reads a text with Foundation's decoder.
  static func foundation(_ bytes: [UInt8]) throws -> Tree {
    try JSONDecoder().decode(Tree.self, from: Data(bytes))
  }
}

extension Tree: Encodable {
  /// Gives Foundation's encoder the value to write.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .boolean(let boolean): try container.encode(boolean)
    case .integer(let integer): try container.encode(integer)
    case .double(let double): try container.encode(double)
    case .string(let scalars): try container.encode(String(scalars))
    case .array(let elements): try container.encode(elements)
    case .object(let members): try container.encode(members)
    }
  }
}
