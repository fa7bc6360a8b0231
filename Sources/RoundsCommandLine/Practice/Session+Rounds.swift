import InstructionalRounds
import Reporting

extension Session {
  /// The page of one's practice round, in a folder of practice.
  func feedbackOnRound(withFigures: Bool) throws -> Document {
    let round = try currentRound()
    let lesson = try lesson(of: round)
    let practice = try practice(round, on: lesson, by: try writer(in: round.place).code)
    guard !practice.stagesDone.isEmpty else {
      throw PracticeMistake.stageGoesOn(round.place.round, practice.stage)
    }
    let figures = withFigures ? Document(figuresOf: practice.description).blocks : []
    suggestAfterFeedback(round)
    return Document(Document(practice, of: lesson).blocks + figures)
  }

  /// The page of all that one practised in a folder, the first round first.
  func course(withFigures: Bool) throws -> Document {
    var parts: [PracticeCourse.Part] = []
    for place in try places() {
      let own = try world.records.ownWriters(place)
      let wanted = try participantNamed()
      guard let code = own.last(where: { wanted == nil || $0.code == wanted })?.code else {
        continue
      }
      let round = try load(place)
      for damage in round.damage { say("! \(damage)") }
      let lesson = try lesson(of: round)
      let practice = try practice(round, on: lesson, by: code)
      guard !practice.description.notes.isEmpty else { continue }
      parts.append(PracticeCourse.Part(lesson: lesson, round: practice))
    }
    guard !parts.isEmpty else { throw PracticeMistake.noPractice(try networkFolder()) }
    return Document(PracticeCourse(parts), withFigures: withFigures)
  }

  /// Somebody's round beside the key.
  private func practice(
    _ round: CurrentRound,
    on lesson: ScriptedLesson,
    by author: ParticipantCode
  ) throws -> PracticeRound {
    guard let visit = round.practiceVisit else {
      throw PracticeMistake.noPracticeRound(round.place.round)
    }
    return PracticeRound(
      round.record,
      of: lesson,
      in: visit.id,
      by: author,
      reading: round.vocabulary
    )
  }

  /// Says, where a round is practice, that there is something to read on the stage that is over.
  func tellOfFeedback(on round: CurrentRound) {
    guard round.settings.isPractice else { return }
    say("Read first how that stage went: rounds practice feedback")
  }

  private func suggestAfterFeedback(_ round: CurrentRound) {
    guard round.record.stage != .closed else { return }
    suggestInPractice("rounds practice resume")
  }
}
