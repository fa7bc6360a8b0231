import InstructionalRounds
import JSONText
import TestSupport
import Testing

@testable import JournalFormat

@Suite struct DamagedLineTests {
  @Test func `a flipped bit never passes`() throws {
    let (_, line) = try LineTests.line(GapNamed.kind, seed: 4)
    var bytes = Array(line.bytes)
    for place in bytes.indices {
      for bit: UInt8 in 0..<8 {
        bytes[place] ^= 1 << bit
        #expect(throws: LineFault.self) { try JournalLine(bytes[...]) }
        bytes[place] ^= 1 << bit
      }
    }
  }

  @Test func `a part of a line is none`() throws {
    let (_, line) = try LineTests.line(NoteTaken.kind, seed: 5)
    for count in 0..<line.bytes.count {
      #expect(throws: LineFault.unframed) { try JournalLine(line.bytes.prefix(count)) }
    }
  }

  @Test func `words with nothing taken out have to be sealed`() throws {
    let bytes = craftedLine(#""kind":"note""#, tail: #""words":"a","salt":"0123456789abcdef""#)
    let text = String(decoding: bytes, as: UTF8.self)
    let changed = text.replacing(#""words":"a""#, with: #""words":"b""#)
    #expect(throws: LineFault.sealDiffers) { try JournalLine(Array(changed.utf8)[...]) }
  }

  @Test func `what follows the mark of a redaction is spaces`() throws {
    let line = try JournalLine(craftedLine(#""kind":"no","author":"KM""#)[...])
    var bytes = try JournalLine.redact(line.bytes)
    bytes[bytes.count - 2] = UInt8(ascii: "\t")
    #expect(throws: LineFault.sealDiffers) { try JournalLine(bytes[...]) }
  }

  @Test(
    arguments: [
      (#""kind":"left""#, LineFault.missing(key: "author")),
      (#""kind":"left","author":"KM""#, .missing(key: "participant")),
      (#""kind":"left","author":"KM","participant":7"#, .unreadable(key: "participant")),
      (#""kind":"left","author":"KM","participant":"km""#, .unreadable(key: "participant")),
      (#""kind":"admitted","author":"KM","entry":"KM-x7q2-0""#, .unreadable(key: "entry")),
      (#""kind":"kept","author":"KM","entry":"KM-x7q2-1""#, .missing(key: "reason")),
      (#""kind":"\u001b[2J","author":"KM""#, .unreadable(key: "kind")),
      (#""kind":"no","author":"KM","under":["KM-x7q2-1",2]"#, .unreadable(key: "under")),
      (advanced(seeing: #""seq":0"#), .unreadable(key: "saw")),
      (advanced(seeing: #""seq":3,"missing":[0,1]"#), .unreadable(key: "saw")),
      (advanced(seeing: #""seq":3,"missing":[2,1]"#), .unreadable(key: "saw")),
    ]
  )
  func `a wrong head is named by its key`(rest: String, fault: LineFault) {
    #expect(throws: fault) { try JournalLine(craftedLine(rest)[...]) }
  }

  /// The head of an advance that saw a journal up to an entry.
  private static func advanced(seeing end: String) -> String {
    #""kind":"advanced","author":"KM","from":"description","to":"analysis","#
      + #""saw":[{"writer":"KM-x7q2","sum":"0a7d5444e20ffe77",\#(end)}],"#
      + #""program":"1","protocolID":"a","protocolVersion":1,"vocabulary":"english 1""#
  }

  @Test func `a line that is too long is not even looked at`() {
    let bytes = [UInt8](repeating: 0x20, count: LineFormat.limit + 1)
    #expect(throws: LineFault.tooLong(bytes: bytes.count)) { try JournalLine(bytes[...]) }
  }
}

@Suite struct LaterVersionTests {
  @Test func `a kind of a later version is kept by its name and its bytes`() throws {
    let bytes = craftedLine(#""kind":"sung","author":"KM","melody":[[1],{"a":2}]"#)
    let line = try JournalLine(bytes[...])
    #expect(line.entry.event == .unknown(UnknownFact(name: "sung")))
    #expect(Array(line.bytes) == bytes)
    #expect(try line.redacted().entry == line.entry)
  }

  @Test func `a known kind of a later version is not guessed at`() throws {
    let head = #""v":3,"round":"roosevelt-2026","#
    let line = try JournalLine(craftedLine(#""kind":"left","author":"KM""#, head: head)[...])
    #expect(line.entry.event == .unknown(UnknownFact(name: "left")))
  }

  @Test func `keys that are not known are passed over`() throws {
    let rest = #""kind":"left","author":"KM","participant":"BD","mood":"fine""#
    let code = try #require(ParticipantCode("BD"))
    let line = try JournalLine(craftedLine(rest)[...])
    #expect(line.entry.event == .left(ParticipantLeft(participant: code)))
  }

  @Test func `what is not known cannot be written`() throws {
    let recording = Recording(.unknown(UnknownFact(name: "sung")), happened: .ofTheTests)
    var journals = Journals()
    let writer = try Generator(seed: 1).someWriter()
    #expect(throws: LineFault.unknownKind(name: "unknown")) {
      try journals.add(recording, by: writer, clock: 1)
    }
  }

  @Test(arguments: [Double.infinity, .nan])
  func `a number that JSON has not cannot be written`(value: Double) throws {
    var generator = Generator(seed: 1)
    var fact = try generator.progressed()
    fact.value = value
    var journals = Journals()
    let writer = try generator.someWriter()
    #expect(throws: LineFault.unreadable(key: "value")) {
      try journals.add(Recording(.progressed(fact), happened: .ofTheTests), by: writer, clock: 1)
    }
  }
}
