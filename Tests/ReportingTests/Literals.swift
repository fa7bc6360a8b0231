public import InstructionalRounds
import Reporting

extension Words: ExpressibleByStringLiteral {
  /// Words from a literal of a test.
  public init(stringLiteral text: String) {
    guard let words = try? Words(text) else { preconditionFailure("no words: \(text)") }
    self = words
  }
}

extension ParticipantCode: ExpressibleByStringLiteral {
  /// A code from a literal of a test.
  public init(stringLiteral text: String) {
    guard let code = ParticipantCode(text) else { preconditionFailure("no code: \(text)") }
    self = code
  }
}

extension ProtocolID: ExpressibleByStringLiteral {
  /// An identity from a literal of a test.
  public init(stringLiteral text: String) {
    guard let id = ProtocolID(text) else { preconditionFailure("no identity: \(text)") }
    self = id
  }
}

extension RoundID: ExpressibleByStringLiteral {
  /// An identity from a literal of a test.
  public init(stringLiteral text: String) {
    guard let id = RoundID(text) else { preconditionFailure("no identity: \(text)") }
    self = id
  }
}

extension VisitNumber: ExpressibleByIntegerLiteral {
  /// A number from a literal of a test.
  public init(integerLiteral value: Int) {
    guard let number = VisitNumber(value) else { preconditionFailure("no number: \(value)") }
    self = number
  }
}

extension Team: ExpressibleByStringLiteral {
  /// A name from a literal of a test.
  public init(stringLiteral text: String) {
    guard let team = Team(text) else { preconditionFailure("no team: \(text)") }
    self = team
  }
}

extension WriterID {
  /// A writer of a test.
  static func of(_ code: ParticipantCode, tag: String = "test") -> WriterID {
    guard let writer = WriterID(code: code, tag: tag) else { preconditionFailure("no tag") }
    return writer
  }
}

extension Moment {
  /// A minute of the morning of November 17, 2026, counted from nine o'clock, in Lisbon.
  static func minute(_ minute: Int) -> Moment {
    guard let day = Day("2026-11-17"),
      let moment = Moment(day: day, millisecondsOfDay: Int64(540 + minute) * 60_000, offset: 0)
    else { preconditionFailure("no moment") }
    return moment
  }
}

extension RemedySpeller {
  /// Says what is to be done by the name of its case.
  static let deeds = RemedySpeller(
    inFull: { "<\("\($0.deed)".prefix { $0 != "(" })>" },
    asking: { "<\("\($0.deed)".prefix { $0 != "(" }) ...>" }
  )
}
