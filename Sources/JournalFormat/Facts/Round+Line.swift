import InstructionalRounds
import ProtocolLibrary

extension RoundOpened: LineFact {
  /// See ``LineFact/write(to:)``.
  ///
  /// The protocol's text is in the head although people wrote it: it says how this network observes,
  /// not what was seen or by whom, and without it a redacted round could not be folded.
  func write(to line: inout FactWriter) {
    let settings = charter.observationProtocol
    line.put(Head.firstDay, charter.begins)
    line.put(Head.lastDay, charter.ends)
    line.put(Head.follows, charter.follows)
    line.put(Head.exercise, charter.exercise)
    line.put(Head.protocolID, settings.id.text)
    line.put(Head.protocolVersion, settings.version)
    line.put(Head.protocolDigest, Checksum(digestOf: settings))
    line.put(Head.protocolText, ProtocolText(of: settings))
    line.tell(.title, charter.title)
    line.tell(.school, charter.school)
    line.tell(.problem, charter.problem.words)
    line.tell(.focusQuestions, charter.problem.focusQuestions, count: Head.focusQuestionCount)
    line.tell(.theoryOfAction, charter.problem.theoryOfAction)
    line.tell(charter.problem.answers)
    line.tell(.gradeBand, charter.gradeBand)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    let problem = ProblemOfPractice(
      words: try line.words(.problem),
      focusQuestions: try line.wordsIfTold(.focusQuestions, count: Head.focusQuestionCount) ?? [],
      theoryOfAction: try line.wordsIfTold(.theoryOfAction),
      answers: try line.answers()
    )
    let charter = Charter(
      title: try line.words(.title),
      school: try line.words(.school),
      problem: problem,
      gradeBand: try line.wordsIfTold(.gradeBand),
      begins: try line.find(Head.firstDay),
      ends: try line.find(Head.lastDay),
      follows: try line.find(Head.follows),
      exercise: try line.find(Head.exercise),
      observationProtocol: try line.settings(Head.protocolText)
    )
    self.init(round: line.round, charter: charter)
  }
}

extension RoundEdited: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.firstDay, begins)
    line.put(Head.lastDay, ends)
    line.tell(.title, title)
    line.tell(.school, school)
    line.tell(.problem, problem)
    line.tell(.focusQuestions, focusQuestions, count: Head.focusQuestionCount)
    line.tell(.theoryOfAction, theoryOfAction)
    line.tell(answers)
    line.tell(.gradeBand, gradeBand)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init()
    title = try line.wordsIfTold(.title)
    school = try line.wordsIfTold(.school)
    problem = try line.wordsIfTold(.problem)
    focusQuestions = try line.wordsIfTold(.focusQuestions, count: Head.focusQuestionCount)
    theoryOfAction = try line.wordsIfTold(.theoryOfAction)
    answers = try line.answers()
    gradeBand = try line.wordsIfTold(.gradeBand)
    begins = try line.find(Head.firstDay)
    ends = try line.find(Head.lastDay)
  }
}

extension FactWriter {
  /// Puts the answers about a problem of practice into the tail.
  fileprivate mutating func tell(_ answers: [ProblemAnswer: Words]) {
    for answer in ProblemAnswer.allCases { tell(answer.key, answers[answer]) }
  }
}

extension FactReader {
  /// The answers about a problem of practice that the line has.
  fileprivate func answers() throws(LineFault) -> [ProblemAnswer: Words] {
    var answers: [ProblemAnswer: Words] = [:]
    for answer in ProblemAnswer.allCases { answers[answer] = try wordsIfTold(answer.key) }
    return answers
  }
}

extension ProblemAnswer {
  fileprivate var key: WordsKey {
    switch self {
    case .control: .control
    case .strategy: .strategy
    case .leverage: .leverage
    }
  }
}

extension Checksum {
  /// The digest by which people tell two versions of a protocol apart.
  fileprivate init(digestOf settings: ObservationProtocol) {
    self.init(ContentDigest(of: ProtocolFile.text(of: settings)).value)
  }
}
