import BuiltInProtocols
import CommandLineParsing
import InstructionalRounds
import Journaling

/// The opening of a practice round on a lesson, with its one visit planned.
struct PracticeOpening {
  /// The world and the choices of the line.
  let session: Session
  let lesson: ScriptedLesson
  /// The last stage that is practiced; all that the protocol has where none is named.
  let last: StageKind?
}

extension PracticeOpening {
  /// Opens the round for whoever types, who has every role in it.
  func record() throws -> Recorder {
    let charter = try charter()
    let code = try session.openingCode()
    let folder = try session.practiceFolder()
    let known = Set(try session.world.records.rounds(folder))
    let place = Records.Place(folder: folder, round: try freeName(besides: known))
    let roles: Set<Role> = [.facilitator, .observer, .host]
    let facts: [Event] = [
      .opened(RoundOpened(round: place.round, charter: charter)),
      .joined(ParticipantJoined(participant: code, roles: roles)),
      .visitPlanned(VisitPlanned(number: try number(), plan: try plan())),
    ]
    let writer = try session.world.records.join(code, place)
    let now = session.world.now()
    _ = try session.world.records.append(
      facts.map { Recording($0, happened: now) },
      writer,
      place,
      1
    )
    session.print("\(place.round) is open, a practice round in \(folder).")
    var session = session
    session.network = folder
    // Only where there are others has it to be said which round is meant.
    if !known.isEmpty { session.round = place.round }
    return try Recorder(
      session: session,
      round: session.load(place),
      writer: writer,
      author: nil
    )
  }

  /// What the round is about: the lesson's question, and the protocol up to the last stage.
  private func charter() throws -> Charter {
    var settings = try session.search.settings(lesson.protocolID).value
    guard settings.isPractice else {
      throw PracticeMistake.noPracticeProtocol(lesson.heading.id, lesson.protocolID)
    }
    if let last { settings.stages.removeAll { $0.stage > last } }
    return Charter(
      title: try Words(typed: lesson.heading.title),
      school: try Words(typed: "Practice"),
      problem: ProblemOfPractice(
        words: try Words(typed: lesson.problem),
        focusQuestions: try lesson.focusQuestions.map { try Words(typed: $0) }
      ),
      gradeBand: try Words(typed: lesson.grade),
      exercise: lesson.heading.id,
      observationProtocol: settings
    )
  }

  private func plan() throws -> VisitPlan {
    VisitPlan(subject: try Words(typed: lesson.subject), gradeBand: try Words(typed: lesson.grade))
  }

  private func number() throws -> VisitNumber { try VisitNumber(argument: "1") }

  /// The name of the exercise, with a number where it was practiced here before.
  private func freeName(besides known: Set<RoundID>) throws -> RoundID {
    let name = lesson.heading.id.text
    let names = [name] + (2..<known.count + 3).map { "\(name)-\($0)" }
    let free = names.first { name in !known.contains { $0.text == name } }
    return try RoundID(argument: free ?? name)
  }
}
