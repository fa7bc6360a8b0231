import InstructionalRounds

/// What the errors of the catalog are made of.
enum Sample {
  static let round = made(RoundID("harbor-autumn"))
  static let other = made(RoundID("harbor-spring"))
  static let km = made(ParticipantCode("KM"))
  static let bd = made(ParticipantCode("BD"))
  static let one = made(VisitNumber(1))
  static let two = made(VisitNumber(2))
  static let school = made(try? Words("Elm School"))
  static let counsel = made(try? Words("the district's counsel"))
  static let moment = made(Moment("2026-11-20T14:05:00+01:00"))

  /// What the gates want of a round without notes.
  static let report = made(Gate.ending(.description).first).fails.report(ending: .description)

  private static func made<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a literal") }
    return value
  }
}
