/// The bytes written so far and what is needed to go on: the part that all writers share.
///
/// One output is handed from the writer of an object to those of its members and back, never held by
/// two at a time, so that its bytes are never copied.
struct JSONOutput {
  /// What has been written, in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// How values are spread over lines.
  let layout: JSONWriter.Layout

  /// Which characters are written as escapes.
  let escaping: JSONWriter.Escaping

  /// How many objects and arrays are open.
  private var depth = 0

  /// Whether nothing stands yet in the innermost object or array that is open.
  private var isEmpty = true

  /// An output with nothing written.
  init(layout: JSONWriter.Layout, escaping: JSONWriter.Escaping) {
    self.layout = layout
    self.escaping = escaping
  }
}

extension JSONOutput {
  /// Adds bytes as they are.
  mutating func append(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

  /// Adds one byte as it is.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func endDocument() { append(.lineFeed) }

  /// Opens an object or array.
  mutating func open(_ bracket: UInt8) {
    append(bracket)
    depth += 1
    isEmpty = true
  }

  /// Writes what is between the items of an object or array, or before the first.
  mutating func beginItem() {
    if !isEmpty { append(.comma) }
    isEmpty = false
    breakLine()
  }

  /// Closes an object or array.
  mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isEmpty { breakLine() }
    isEmpty = false
    append(bracket)
  }

  /// Begins a member with its key.
  mutating func key(_ key: String) {
    beginItem()
    string(key)
    append(.colon)
    if layout == .indented { append(.space) }
  }

  /// Begins a line, if the layout has several.
  private mutating func breakLine() {
    guard layout == .indented else { return }
    append(.lineFeed)
    append(repeatElement(.space, count: 2 * depth))
  }
}
