import InstructionalRounds
import JSONText
import TestSupport
import Testing

@testable import Journaling

/// Lines whose sums hold and that no program of ours would write.
@Suite struct StrangeLineTests {
  private static let left = #""kind":"left","author":"KM","participant":"KM""#

  /// What is wrong with a line; `nil` when it is read.
  private func fault(_ rest: String, head: String? = nil, tail: String? = nil) -> LineFault? {
    let usual = #""v":1,"round":"roosevelt-2026","#
    let salt = #""salt":"0123456789abcdef""#
    let bytes = craftedLine(rest, head: head ?? usual, tail: tail ?? salt)
    do throws(LineFault) {
      _ = try JournalLine(bytes[...])
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "../../etc", "/etc", "a/b", "..", ".", "", "a b", "A", "a\\u0000", "é", "\\u202ea",
  ])
  func `a name that would leave the folder is no round`(name: String) {
    let head = #""v":1,"round":"\#(name)","#
    #expect(fault(Self.left, head: head) == .unreadable(key: "round"))
  }

  @Test(arguments: [
    "../x-0000", "KM/-0000", "km-0000", "KM-00000", "KM-000", "KM-..//", "-0000", "KM",
  ])
  func `a name that would leave the folder is no writer`(name: String) {
    let head = #""v":1,"round":"roosevelt-2026","writer":"\#(name)","seq":2,"#
    // The crafted line has a writer of its own, so that this one comes twice.
    #expect(fault(Self.left, head: head)?.isNotJSON == true)
    let bytes = craftedLine(#""kind":"note","author":"KM","visit":"\#(name)-1","number":1"#)
    #expect(throws: LineFault.self) { try JournalLine(bytes[...]) }
    #expect(WriterID(name) == nil)
  }

  @Test(
    arguments: [
      "\\u001b[2J", "\\u009b", "\\u202e", "\\u2066", "\\u0000", "\\u007f", "\\u0085", "a\\rb",
    ]
  )
  func `nothing that steers a terminal is read, wherever it stands`(text: String) {
    #expect(fault(#""kind":"\#(text)","author":"KM""#) == .unreadable(key: "kind"))
    #expect(fault(#""kind":"left","author":"\#(text)","participant":"KM""#) != nil)
    let visit = #""kind":"note","author":"KM","visit":"KM-x7q2-1","number":1,"#
    #expect(fault(visit + #""elements":[],"lenses":["\#(text)"],"tail":["words"]"#) != nil)
    let words = #""words":"\#(text)","salt":"0123456789abcdef""#
    let rest = visit + #""elements":[],"lenses":[],"tail":["words"]"#
    #expect(fault(rest, tail: words) != nil)
    #expect(fault(rest, tail: #""words":"plain","salt":"0123456789abcdef""#) == nil)
  }

  @Test(
    arguments: [
      "0", "-1", "1.5", "9007199254740992", "9223372036854775808", "\"1\"", "null", "[1]",
      "{}", "true", "-0", "1e400", "123456789012345678901234567890",
    ]
  )
  func `a number out of range is no version`(number: String) {
    let head = #""v":\#(number),"round":"roosevelt-2026","#
    #expect(fault(Self.left, head: head) == .unreadable(key: "v"))
  }

  @Test(arguments: ["2", "999", "9007199254740991"])
  func `a version to come is kept by its name`(number: String) {
    #expect(fault(Self.left, head: #""v":\#(number),"round":"roosevelt-2026","#) == nil)
  }

  @Test(arguments: ["1", "999"])
  func `words that are not known yet are no damage`(version: String) {
    let head = #""v":\#(version),"round":"roosevelt-2026","#
    let salt = #""salt":"0123456789abcdef""#
    for words in [#""dreams":"a text","#, #""dreams":["a","list"],"#] {
      #expect(fault(Self.left + #","tail":["dreams"]"#, head: head, tail: words + salt) == nil)
    }
  }

  @Test func `a key that comes twice is no line`() {
    #expect(fault(Self.left + #","participant":"BD""#)?.isNotJSON == true)
    #expect(fault(Self.left, tail: #""salt":"0123456789abcdef","salt":"x""#)?.isNotJSON == true)
  }

  @Test(arguments: [5, 1_000, 300_000])
  func `deep nesting is not gone into`(depth: Int) {
    for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
      let inner = open == "[" ? "" : "1"
      let value =
        String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
      #expect(fault(#""kind":"sung","author":"KM","melody":\#(value)"#)?.isNotJSON == true)
    }
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0],
    ]
      as [[UInt8]]
  )
  func `what is no text is no line`(bytes: [UInt8]) throws {
    let tail = Array(#""words":""#.utf8) + bytes + Array(#"","salt":"0123456789abcdef""#.utf8)
    let head = #""kind":"note","author":"KM","visit":"KM-x7q2-1","number":1,"elements":[],"#
    let line = craftedLine(head + #""lenses":[],"tail":["words"]"#, bytes: tail)
    do throws(LineFault) {
      _ = try JournalLine(line[...])
      Issue.record("read as text")
    } catch {
      #expect(error.isNotJSON, "\(error)")
    }
  }

  @Test func `a sum that was made up is damage`() throws {
    let line = craftedLine(Self.left)
    for place in line.indices where (0x30...0x39).contains(line[place]) {
      var forged = line
      forged[place] = forged[place] == 0x39 ? 0x30 : forged[place] + 1
      #expect(throws: LineFault.self) { try JournalLine(forged[...]) }
    }
  }
}

extension LineFault {
  /// Whether the sums hold, and what they are over is no JSON.
  fileprivate var isNotJSON: Bool {
    if case .notJSON = self { true } else { false }
  }
}
