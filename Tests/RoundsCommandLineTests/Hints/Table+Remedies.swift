import InstructionalRounds
import Testing

@testable import RoundsCommandLine

extension Table {
  /// A round in which a gate finds something, with everybody at one laptop.
  static func failing(_ gate: Gate) throws -> Table {
    let stage = try #require(gate.ends.first)
    let table = Table()
    table.lay(gate.fails.history(at: stage), of: try #require(RoundID("sample")))
    return table
  }

  /// The round on the table, as the facilitator reads it.
  func round() throws -> CurrentRound {
    var session = Session(world)
    session.participant = ParticipantCode("FA")
    return try session.currentRound()
  }

  /// How the facilitator, who said who types, reads remedies on the table.
  func spelling() throws -> RemedySpelling {
    var session = Session(world)
    session.participant = ParticipantCode("FA")
    return session.spelling(in: try session.currentRound(), for: session.participant)
  }

  /// Types a line as a hint has it, with words for the capitals.
  func follow(_ line: TypedLine, _ notes: [String]) -> Answer {
    var line = line
    line.remark = nil
    return run(String(Self.filled(line.description, notes).dropFirst("rounds ".count)))
  }

  /// A line with words for its capitals and dots, and notes for those that are to be chosen.
  static func filled(_ line: String, _ notes: [String]) -> String {
    var rest = notes[...]
    var filled = line.replacingEach("NOTE") { rest.popFirst() ?? "NOTE" }
    let words = [
      ("students were asked to ...", "students were asked to copy"),
      (" ...'", " ask to copy'"), ("what was seen or heard", "3 of 24 hands go up"),
      ("TEXT", "'tasks ask to copy'"), ("PATTERN", "FA-P1"), ("CORNER", "content"),
      ("WORD", "most"), ("ELEMENT", "student"), ("N,N,N,N,N,N", "0,0,0,1,2,3"),
      ("NUMBER", "3"), ("DAY", "2027-01-29"), ("PATH", "/mail/BD.jsonl"), ("ROLE", "lead"),
      ("CODE", "HQ"),
      ("LESSON", "lines"), ("WORK", "FA-W1"),
    ]
    for (place, word) in words { filled = filled.replacingEach(place) { word } }
    return filled
  }
}

extension String {
  /// The text with something else in each place of a word.
  fileprivate func replacingEach(_ word: String, with other: () -> String) -> String {
    let parts = split(separator: word, omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts.first ?? "")) { $0 + other() + $1 }
  }
}
