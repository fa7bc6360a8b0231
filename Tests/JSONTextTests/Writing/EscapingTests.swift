import JSONText
import Testing

/// How characters of a text are written.
struct EscapingTests {
  /// Writes one text without the brackets around it.
  private func write(_ text: String, _ escaping: JSONWriter.Escaping = .minimal) -> String {
    var writer = JSONWriter(escaping: escaping)
    writer.array { $0.element(text) }
    return String(writer.text.dropFirst().dropLast(2))
  }

  @Test(arguments: [
    ("", #""""#), ("plain", #""plain""#), ("\"\\/", #""\"\\/""#),
    ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#), ("\0\u{1}\u{1F}", #""\u0000\u0001\u001f""#),
    ("\u{7F}\u{80}\u{9F}", #""\u007f\u0080\u009f""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\r\n", #""\r\n""#), ("é€🌀\u{A0}\u{2027}\u{202A}", "\"é€🌀\u{A0}\u{2027}\u{202A}\""),
    ("</script>", #""</script>""#), ("e\u{301}\n", "\"e\u{301}\\n\""),
  ])
  func `only what must be is escaped`(text: String, json: String) {
    #expect(write(text) == json)
  }

  @Test func `inside HTML no text ends its element`() {
    #expect(write("</script><!--", .insideHTML) == #""\u003c/script>\u003c!--""#)
  }

  @Test func `a key is escaped like a text`() {
    var writer = JSONWriter(escaping: .insideHTML)
    writer.object { $0.null("<\"\n") }
    #expect(writer.text == "{\"\\u003c\\\"\\n\":null}\n")
  }

  @Test func `every character of the first plane is read back as it was written`() throws {
    let scalars = (0...0xFFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    for escaping in [JSONWriter.Escaping.minimal, .insideHTML] {
      var writer = JSONWriter(escaping: escaping)
      writer.array { $0.element(String(scalars)) }
      let read = try JSONReader().read(writer.bytes).array?.first?.string
      #expect(read.map { Array($0.unicodeScalars) } == scalars)
    }
  }
}
