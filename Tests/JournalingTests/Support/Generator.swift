import InstructionalRounds
import Journaling
import TestSupport

/// Makes random values of the field: plain ones, and the ones that break things.
struct Generator {
  /// Where the randomness comes from.
  var random: SplitMix64

  /// The values of a seed.
  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// Heads or tails.
  mutating func truth() -> Bool { Bool.random(using: &random) }

  /// A value, or nothing.
  mutating func maybe<Value>(_ make: (inout Generator) throws -> Value) rethrows -> Value? {
    truth() ? try make(&self) : nil
  }

  /// A few values, or none.
  mutating func some<Value>(_ make: (inout Generator) throws -> Value) rethrows -> [Value] {
    var values: [Value] = []
    for _ in 0..<number(0...3) { values.append(try make(&self)) }
    return values
  }

  /// One of all values of a type.
  mutating func any<Value: CaseIterable>(_ type: Value.Type) -> Value
  where Value.AllCases == [Value] {
    let all = Value.allCases
    return all[number(0...(all.count - 1))]
  }

  /// What is not there although the test says that it is.
  struct Missing: Error {}

  /// One of a list.
  mutating func one<Value>(of values: [Value]) throws -> Value {
    guard let value = values.randomElement(using: &random) else { throw Missing() }
    return value
  }
}

extension Generator {
  /// Words in several scripts, with everything that JSON has to escape.
  mutating func words() throws -> Words {
    let pieces = [
      "the teacher asked", "\"why?\"", "back\\slash", "two\nlines", "a\ttab", "Zoë", "e\u{301}",
      "学生が読む", "👩‍🏫", "\u{2028}", "\u{FEFF}x", #"","seal":""#, "{}", "</script>", "\u{10FFFF}",
      "null", "🇸🇪",
    ]
    var text = try one(of: pieces)
    for _ in 0..<number(0...4) { text += try " " + one(of: pieces) }
    return try Words("." + text + ".")
  }

  /// A code of a protocol.
  mutating func code() throws -> String { try one(of: ["Q", "wait time", "é", "a\"b", "", "2"]) }

  /// A writer out of a few.
  mutating func writer() throws -> WriterID {
    guard let writer = WriterID(try one(of: ["KM-x7q2", "FA-0000", "ABCDE-zzzz"])) else {
      throw Missing()
    }
    return writer
  }

  /// An entry that may or may not exist.
  mutating func entry() throws -> EntryID {
    let sequence = try one(of: [1, 2, 12, 9_007_199_254_740_991])
    return EntryID(writer: try writer(), sequence: UInt64(sequence))
  }

  /// The identity of anything.
  mutating func id<Entity>() throws -> Identifier<Entity> { Identifier(try entry()) }

  /// A point in time between the years 1 and 9999.
  mutating func moment() throws -> Moment {
    let milliseconds = Int64(number(-62_135_500_000_000...253_402_200_000_000))
    let offset = try one(of: [0, 60, -300, 345, 1_080, -1_080])
    guard let moment = Moment(milliseconds: milliseconds, offset: offset) else { throw Missing() }
    return moment
  }

  /// A day between the years 1 and 9999.
  mutating func day() throws -> Day {
    guard let day = Day(number: number(-719_162...2_932_896)) else { throw Missing() }
    return day
  }

  /// The code of a participant.
  mutating func participant() throws -> ParticipantCode { try writer().code }

  /// A part of the group.
  mutating func team() throws -> Team {
    guard let team = Team(try one(of: ["red", "Équipe 2", "a \"b\""])) else { throw Missing() }
    return team
  }

  /// A citation, of a wording that was revised or not.
  mutating func citation() throws -> Citation {
    let subject = try entry()
    return Citation(subject: subject, revision: truth() ? subject : try entry())
  }

  /// A number that a measure may have.
  mutating func measured() throws -> Double {
    try one(of: [0, -0.0, 0.1, -2.5, 1e300, .leastNonzeroMagnitude, 42, 1e16, .pi])
  }

  /// What a scale or a protocol goes by.
  mutating func protocolID() throws -> ProtocolID {
    guard let id = ProtocolID(try one(of: ["dok", "fist-to-five", "x1"])) else { throw Missing() }
    return id
  }

  /// Elements of the core.
  mutating func elements() -> Set<CoreElement> { Set(some { $0.any(CoreElement.self) }) }

  /// A way of observing that differs from the field's defaults.
  mutating func settings() throws -> ObservationProtocol {
    var settings = ObservationProtocol(id: try protocolID(), version: number(1...9))
    settings.title = "Rounds in \"our\" schools"
    settings.norms = ["Describe what you see — not what you think of it."]
    settings.smallestGroup = number(2...9)
    return settings
  }

  /// Anything to record, of a kind.
  mutating func recording(_ kind: FactKind) throws -> Recording {
    Recording(
      try event(kind),
      author: try maybe { try $0.participant() },
      happened: try moment(),
      under: try some { try $0.entry() }
    )
  }
}

extension Generator {
  /// What a protocol goes by.
  func anyProtocolID() throws -> ProtocolID {
    guard let id = ProtocolID("x1") else { throw Missing() }
    return id
  }

  /// A writer who is in no test's network.
  func someWriter() throws -> WriterID {
    guard let writer = WriterID("ZZ-0000") else { throw Missing() }
    return writer
  }
}
