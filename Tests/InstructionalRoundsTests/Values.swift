@testable import InstructionalRounds

extension ParticipantCode {
  /// A code from a literal of a test.
  static func test(_ text: String) -> ParticipantCode {
    guard let code = ParticipantCode(text) else { preconditionFailure("no code: \(text)") }
    return code
  }
}

extension WriterID {
  /// A writer of a test, all with one tag.
  static func test(_ code: String, tag: String = "test") -> WriterID {
    guard let writer = WriterID(code: .test(code), tag: tag) else {
      preconditionFailure("no tag: \(tag)")
    }
    return writer
  }
}

extension EntryID {
  /// An entry that nobody wrote.
  static let nowhere = EntryID(writer: .test("ZZ"), sequence: 1)
}

extension Identifier {
  /// What nobody recorded.
  static var nowhere: Identifier { Identifier(.nowhere) }
}

extension Words {
  /// Words from a literal of a test.
  static func test(_ text: String) -> Words { text.asWords }
}

extension Moment {
  /// A minute of the test's morning, November 22, 2026, 9:00 UTC and on.
  static func test(minute: Int64) -> Moment {
    let morning: Int64 = 1_795_338_000_000
    guard let moment = Moment(milliseconds: morning + minute * 60_000, offset: 0) else {
      preconditionFailure("no moment")
    }
    return moment
  }
}

extension RoundID {
  /// The round of a test.
  static let test: RoundID = {
    guard let round = RoundID("harbor-2026-11") else { preconditionFailure("no identity") }
    return round
  }()
}

extension VisitNumber {
  /// A number from a literal of a test.
  static func test(_ value: Int) -> VisitNumber {
    guard let number = VisitNumber(value) else { preconditionFailure("no number") }
    return number
  }
}

extension Charter {
  /// What the rounds of tests are about.
  static let test = Charter(
    title: .test("Harbor, November"),
    school: .test("Harbor School"),
    problem: ProblemOfPractice(words: .test("What are students asked to do?")),
    observationProtocol: .ofTheField
  )
}

extension Advanced {
  /// An advance as a wrong or right program may have recorded it.
  init(from: StageKind, to: StageKind, sight: Sight, answerBy: Day? = nil) {
    self.init(
      from: from,
      to: to,
      sight: sight,
      waived: [],
      answerBy: answerBy,
      versions: Versions(reading: SampleRound.vocabulary, by: .ofTheField)
    )
  }
}
