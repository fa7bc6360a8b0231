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
    ("\u{80}", #""\u0080""#), ("\u{2029}", #""\u2029""#), ("\u{7F}", #""\u007f""#),
    ("\r\n", #""\r\n""#), ("é€🌀\u{A0}\u{2027}\u{202F}", "\"é€🌀\u{A0}\u{2027}\u{202F}\""),
    ("\u{202A}\u{202E}\u{2066}\u{2069}", #""\u202a\u202e\u2066\u2069""#),
    ("\u{2065}\u{206A}", "\"\u{2065}\u{206A}\""),
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

  @Test(arguments: [JSONWriter.Escaping.minimal, .insideHTML])
  func `every character of the first plane is read back as it was written`(
    escaping: JSONWriter.Escaping
  ) throws {
    let scalars = (0...0xFFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    var writer = JSONWriter(escaping: escaping)
    writer.array { array in
      for scalar in scalars { array.element(String(scalar)) }
    }
    let read = try JSONReader().read(writer.bytes).array
    #expect(read?.flatMap { Array(($0.string ?? "").unicodeScalars) } == scalars)
  }
}
