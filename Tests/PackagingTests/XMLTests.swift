import TestSupport
import Testing

@testable import Packaging

struct XMLTests {
  private func text(_ xml: XML) -> String {
    String(decoding: xml.document, as: UTF8.self).split(separator: "\n", maxSplits: 1)
      .dropFirst().joined()
  }

  @Test func `an element has its attributes, what it holds, and an end`() {
    let xml = XML("a", ["b": "1", "c": nil], [XML("d"), .text("e"), XML("f", text: "g")])
    #expect(text(xml) == #"<a b="1"><d/>e<f>g</f></a>"#)
  }

  @Test func `no text makes markup, and no reader changes one`() {
    let xml = XML("a", ["b": "\"<&\t\n\r'"], text: "]]><b>&amp;\t\n\r")
    #expect(
      text(xml) == "<a b=\"&quot;&lt;&amp;&#9;&#10;&#13;'\">]]&gt;&lt;b&gt;&amp;amp;\t\n&#13;</a>"
    )
  }

  @Test func `what XML cannot hold is shown by a replacement`() {
    let xml = XML("a", text: "\u{0}\u{1B}\u{FFFE}\u{FFFF}\u{85}\u{1F469}")
    #expect(text(xml) == "<a>\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{85}\u{1F469}</a>")
  }

  @Test func `whatever is written is read back as it was`() throws {
    var random = SplitMix64(seed: 23)
    for _ in 0..<Search.size {
      let scalars = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
        Unicode.Scalar(
          UInt32.random(in: Bool.random(using: &random) ? 0...0x7F : 0...0x1_0FFFF, using: &random)
        )
      }
      var (given, kept) = (String.UnicodeScalarView(), String.UnicodeScalarView())
      for scalar in scalars {
        given.append(scalar)
        let isHeld =
          [0x9, 0xA, 0xD].contains(scalar.value)
          || scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        kept.append(isHeld ? scalar : "\u{FFFD}")
      }
      let xml = XML("a", ["b": String(given)], text: String(given))
      let read = try #require(XMLTree.read(xml.document))
      #expect(Array(read.text.unicodeScalars) == Array(kept))
      #expect(Array((read.attributes["b"] ?? "").unicodeScalars) == Array(kept))
    }
  }
}
