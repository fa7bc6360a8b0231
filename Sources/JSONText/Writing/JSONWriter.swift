/// Writes JSON in the order of the calls.
///
/// What a writer offers is always a whole value, or a whole member with its key, so there is no
/// order of calls that makes ill-formed JSON: brackets are closed when their closure ends, also by
/// an error, and commas go by themselves. Left to the caller is that the keys of an object differ.
///
/// Every document ends with a line feed, so that compact documents, one after the other, make a file
/// of JSON Lines.
///
/// ```swift
/// var writer = JSONWriter(layout: .indented)
/// writer.object { round in
///   round.member("format", 1)
///   round.array("visits") { visits in
///     visits.object { $0.member("number", 1) }
///   }
/// }
/// ```
public struct JSONWriter: Sendable {
  /// What has been written.
  private var output: JSONOutput

  /// Makes a writer with nothing written.
  public init(layout: Layout = .compact, escaping: Escaping = .minimal) {
    output = JSONOutput(layout: layout, escaping: escaping)
  }
}

extension JSONWriter {
  /// What has been written, in UTF-8.
  public var bytes: [UInt8] { output.bytes }

  /// What has been written.
  public var text: String { String(decoding: output.bytes, as: UTF8.self) }

  /// Writes an object as one document.
  public mutating func object<Failure>(
    _ body: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) {
    defer { output.endDocument() }
    try output.object(body)
  }

  /// Writes an array as one document.
  public mutating func array<Failure>(
    _ body: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) {
    defer { output.endDocument() }
    try output.array(body)
  }

  /// Writes a value that was read as one document.
  public mutating func value(_ value: JSONValue) {
    output.value(value)
    output.endDocument()
  }
}
