import JSONText

/// A value that a line can carry: how it is written, and how it is read, with nothing tolerated.
protocol LineValue: Sendable {
  /// What the value is in JSON.
  static var shape: FieldShape { get }
  /// The value as it is written.
  var field: FieldValue { get }
  /// Reads the value; `nil` if it is not one.
  init?(field: JSONValue)
  /// Reads the value where it is in a scanned line; `nil` if it is not one.
  init?(scanned member: ScannedMember, of line: ScannedLine)
}

extension LineValue {
  /// Reads the value as the reader of JSON has it, which is right for every type.
  init?(scanned member: ScannedMember, of line: ScannedLine) {
    guard let tree = line.tree(of: member) else { return nil }
    self.init(field: tree)
  }
}

/// What a value is in JSON.
indirect enum FieldShape: Hashable, Sendable {
  case text, integer, number, truth
  case list(FieldShape)
  case group
}

extension FieldShape: CustomStringConvertible {
  /// The shape as the specification names it.
  var description: String {
    switch self {
    case .text: "text"
    case .integer: "integer"
    case .number: "number"
    case .truth: "true or false"
    case .list(let shape): "list of \(shape)"
    case .group: "object"
    }
  }
}

extension Int64: LineValue {
  /// See ``LineValue/shape``.
  static var shape: FieldShape { .integer }
  /// See ``LineValue/field``.
  var field: FieldValue { .integer(self) }

  /// Reads a whole number that every reader of JSON holds exactly.
  init?(field: JSONValue) {
    guard let integer = field.number?.integer(as: Int64.self),
      integer.magnitude <= LineFormat.greatest
    else { return nil }
    self = integer
  }
}

extension Int: LineValue {
  /// See ``LineValue/shape``.
  static var shape: FieldShape { .integer }
  /// See ``LineValue/field``.
  var field: FieldValue { .integer(Int64(self)) }

  /// Reads a whole number that this machine can hold: in a browser that is half as many bits.
  init?(field: JSONValue) {
    guard let integer = Int64(field: field) else { return nil }
    self.init(exactly: integer)
  }
}

extension UInt64: LineValue {
  /// See ``LineValue/shape``.
  static var shape: FieldShape { .integer }
  // What has no room is far beyond the range, and refused when it is read back.
  /// See ``LineValue/field``.
  var field: FieldValue { .integer(Int64(clamping: self)) }

  /// Reads a whole number that is not negative.
  init?(field: JSONValue) {
    guard let integer = Int64(field: field), integer >= 0 else { return nil }
    self.init(integer)
  }
}

extension Double: LineValue {
  /// See ``LineValue/shape``.
  static var shape: FieldShape { .number }
  /// See ``LineValue/field``.
  var field: FieldValue { .number(self) }

  /// Reads a number.
  init?(field: JSONValue) {
    guard let number = field.double, number.isFinite else { return nil }
    self = number
  }
}

extension Bool: LineValue {
  /// See ``LineValue/shape``.
  static var shape: FieldShape { .truth }
  /// See ``LineValue/field``.
  var field: FieldValue { .truth(self) }

  /// Reads true or false.
  init?(field: JSONValue) {
    guard let truth = field.boolean else { return nil }
    self = truth
  }
}

extension Array: LineValue where Element: LineValue {
  /// See ``LineValue/shape``.
  static var shape: FieldShape { .list(Element.shape) }
  /// See ``LineValue/field``.
  var field: FieldValue { .list(map { $0.field }) }

  /// Reads a list; one wrong item makes all of it wrong.
  init?(field: JSONValue) {
    guard let items = field.array else { return nil }
    self = []
    reserveCapacity(items.count)
    for item in items {
      guard let value = Element(field: item) else { return nil }
      append(value)
    }
  }
}
