import BuiltInProtocols
import InstructionalRounds
import Reporting

extension Session {
  /// The page of one's practice round, in a folder of practice.
  func feedbackOnRound(withFigures: Bool) throws -> PracticePage {
    let round = try currentRound()
    let lesson = try lesson(of: round)
    let practice = try practice(round, on: lesson, by: try writer(in: round.place).code)
    guard !practice.stagesDone.isEmpty else {
      throw PracticeMistake.stageGoesOn(round.place.round, practice.stage)
    }
    let figures = withFigures ? Document(figuresOf: practice.description).blocks : []
    suggestAfterFeedback(round)
    return PracticePage(
      document: Document(Document(practice, of: lesson).blocks + figures),
      json: practice.json(of: lesson, withFigures: withFigures)
    )
  }

  /// The page of all that one practiced in a folder, the first day first.
  func course(withFigures: Bool) throws -> PracticePage {
    let folder = try networkFolder()
    let kept = try keptAnswers()
    let codes = try codes(in: folder).union(kept.compactMap(\.author))
    let wanted = try participantNamed()
    // A course is one person's own: nobody is shown somebody else's beside it.
    guard wanted != nil || codes.count < 2 else {
      throw Unclear.severalParticipants(codes.sorted())
    }
    let answers = try kept.filter { $0.author == nil || wanted == nil || $0.author == wanted }
      .compactMap(part)
    let parts = try places().compactMap { try part(of: $0, by: wanted) } + answers
    guard !parts.isEmpty else { throw PracticeMistake.noPractice(folder) }
    let course = PracticeCourse(parts)
    return PracticePage(
      document: Document(course, withFigures: withFigures),
      json: course.json(withFigures: withFigures)
    )
  }

  /// Somebody's own round as a part of their course; `nil` where they are not in it or noted nothing.
  private func part(
    of place: Records.Place,
    by wanted: ParticipantCode?
  ) throws -> PracticeCourse.Part? {
    let own = try world.records.ownWriters(place)
    guard let code = own.last(where: { wanted == nil || $0.code == wanted })?.code else {
      return nil
    }
    let round = try load(place)
    for damage in round.damage { say("! \(damage)") }
    do {
      let lesson = try lesson(of: round)
      let practice = try practice(round, on: lesson, by: code)
      guard !practice.description.notes.isEmpty else { return nil }
      return PracticeCourse.Part(day: practice.day, .round(practice, of: lesson))
    } catch let mistake as PracticeMistake {
      say("! \(mistake.message) It is left out.")
    } catch let error as SearchError {
      say("! \(place.round) is left out. \(error)")
    }
    return nil
  }

  /// Kept answers as a part of a course; `nil` where their exercise is gone.
  private func part(of kept: KeptAnswers) throws -> PracticeCourse.Part? {
    let exercise: Exercise
    do throws(SearchError) {
      exercise = try search.exercise(kept.exercise.text).value
    } catch {
      say("! Answers of \(kept.day) are left out. \(error)")
      return nil
    }
    return PracticeCourse.Part(day: kept.day, try practiced(kept.text, on: exercise))
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
    say("First read how that stage went: rounds practice feedback")
  }

  private func suggestAfterFeedback(_ round: CurrentRound) {
    guard round.record.stage != .closed else { return }
    suggestInPractice("rounds practice resume")
  }
}
