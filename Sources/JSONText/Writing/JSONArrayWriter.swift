/// The inside of an array that is being written.
public struct JSONArrayWriter: Sendable {
  /// What has been written, lent by what holds the array.
  var output: JSONOutput
}

extension JSONArrayWriter {
  /// Writes a text, or null for nil.
  public mutating func element(_ text: String?) {
    output.beginItem()
    output.string(text)
  }

  /// Writes a whole number, or null for nil.
  public mutating func element(_ integer: (some FixedWidthInteger)?) {
    output.beginItem()
    output.integer(integer)
  }

  /// Writes the shortest number that reads back the same, or null for nil and what is not finite.
  public mutating func element(_ double: Double?) {
    output.beginItem()
    output.double(double)
  }

  /// Writes true or false, or null for nil.
  public mutating func element(_ boolean: Bool?) {
    output.beginItem()
    output.boolean(boolean)
  }

  /// Writes a value that was read, or null for nil.
  public mutating func element(_ value: JSONValue?) {
    output.beginItem()
    output.value(value)
  }

  /// Writes null.
  public mutating func null() {
    output.beginItem()
    output.null()
  }

  /// Writes an object.
  public mutating func object<Failure>(
    _ body: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) {
    output.beginItem()
    try output.object(body)
  }

  /// Writes an array.
  public mutating func array<Failure>(
    _ body: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) {
    output.beginItem()
    try output.array(body)
  }
}
