/// A piece of an XML document.
///
/// There is no case for markup as text, and a name comes out of the program's source: whatever
/// is in a text or in the value of an attribute is read back as it was written.
package indirect enum XML: Sendable {
  /// An element with what is said of it and what it holds.
  case element(StaticString, [(name: StaticString, value: String)], [XML])
  /// Characters.
  case text(String)

  /// An element; an attribute without a value is left out.
  package init(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ parts: [XML] = []
  ) {
    let said = attributes.compactMap { name, value in
      value.map { (name: name, value: $0) }
    }
    self = .element(name, said, parts)
  }

  /// An element that holds characters alone.
  package init(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?> = [:],
    text: String
  ) {
    self.init(name, attributes, [.text(text)])
  }

  /// The piece as a document of its own, in UTF-8.
  package var document: [UInt8] {
    var writer = XMLWriter()
    writer.write(self)
    return writer.bytes
  }
}
