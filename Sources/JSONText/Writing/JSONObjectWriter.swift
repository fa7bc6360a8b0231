/// The inside of an object that is being written.
public struct JSONObjectWriter: Sendable {
  /// What has been written, lent by what holds the object.
  var output: JSONOutput
}

extension JSONObjectWriter {
  /// All that the writer has written, down to the last member.
  ///
  /// It is meant for a checksum that is itself a member. Let go of it before the next call, or that
  /// call must copy everything.
  public var bytesSoFar: [UInt8] { output.bytes }

  /// Writes a text, or null for nil.
  public mutating func member(_ key: String, _ text: String?) {
    output.key(key)
    output.string(text)
  }

  /// Writes a whole number, or null for nil.
  public mutating func member(_ key: String, _ integer: (some FixedWidthInteger)?) {
    output.key(key)
    output.integer(integer)
  }

  /// Writes the shortest number that reads back the same, or null for nil and what is not finite.
  public mutating func member(_ key: String, _ double: Double?) {
    output.key(key)
    output.double(double)
  }

  /// Writes true or false, or null for nil.
  public mutating func member(_ key: String, _ boolean: Bool?) {
    output.key(key)
    output.boolean(boolean)
  }

  /// Writes a value that was read, or null for nil.
  public mutating func member(_ key: String, _ value: JSONValue?) {
    output.key(key)
    output.value(value)
  }

  /// Writes null.
  public mutating func null(_ key: String) {
    output.key(key)
    output.null()
  }

  /// Writes an object.
  public mutating func object<Failure>(
    _ key: String,
    _ body: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) {
    output.key(key)
    try output.object(body)
  }

  /// Writes an array.
  public mutating func array<Failure>(
    _ key: String,
    _ body: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) {
    output.key(key)
    try output.array(body)
  }
}
