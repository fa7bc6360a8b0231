import BuiltInProtocols
import InstructionalRounds
import Journaling

extension Session {
  /// The folder in which a new practice round is made.
  ///
  /// Practice never lies among the rounds of a network: that of the line, or the nearest one that holds
  /// practice and nothing else, or else a folder `practice` beside where one is.
  func practiceFolder() throws -> String {
    if let folder = try practiceFolderThere() { return folder }
    let folder = world.path(namedNetwork ?? "practice")
    try world.records.found(folder, false)
    return folder
  }

  /// The session in the folder where practice rounds were made from here.
  func inPractice() throws -> Session {
    guard let folder = try practiceFolderThere() else {
      throw PracticeMistake.noPractice(world.path(namedNetwork ?? "practice"))
    }
    var session = self
    session.network = folder
    return session
  }

  private var namedNetwork: String? { network ?? world.variable("ROUNDS_NETWORK") }

  /// The folder of practice rounds, where there is one already.
  private func practiceFolderThere() throws -> String? {
    guard namedNetwork == nil else { return try practiceFolder(at: world.path(namedNetwork ?? "")) }
    if let folder = nearestNetwork {
      let isOnlyPractice = try holdsOnlyPractice(folder) ?? KeptAnswers.areThere(folder, in: world)
      if isOnlyPractice { return folder }
    }
    return try practiceFolder(at: world.path("practice"))
  }

  private func practiceFolder(at folder: String) throws -> String? {
    guard world.records.isNetwork(folder) else { return nil }
    guard try holdsOnlyPractice(folder) != false else { throw PracticeMistake.realRounds(folder) }
    return folder
  }

  private var nearestNetwork: String? {
    do throws(NotThere) { return try networkFolder() } catch { return nil }
  }

  /// Whether all rounds of a folder are practice; `nil` if there are none.
  private func holdsOnlyPractice(_ folder: String) throws -> Bool? {
    let rounds = try world.records.rounds(folder)
    guard !rounds.isEmpty else { return nil }
    return try rounds.allSatisfy { round in
      let place = Records.Place(folder: folder, round: round)
      return try load(place, .stages, finding: { _ in .none }).settings.isPractice
    }
  }
}

extension Session {
  /// The lesson that a practice round is about, which its opening says.
  func lesson(of round: CurrentRound) throws -> ScriptedLesson {
    guard round.settings.isPractice else {
      throw PracticeMistake.noPracticeRound(round.place.round)
    }
    if let exercise = round.record.charter?.exercise { return try lesson(exercise) }
    guard let lesson = try lessonByName(of: round) else {
      throw PracticeMistake.noExercise(round.place.round)
    }
    return lesson
  }

  /// The same; `nil` for a round on a film, which has no key.
  func lessonIfAny(of round: CurrentRound) throws -> ScriptedLesson? {
    do {
      return try lesson(of: round)
    } catch PracticeMistake.noExercise {
      return nil
    }
  }

  /// The lesson of a round that was opened before rounds said what they are about: it goes by its exercise, the
  /// second one with `-2`, and asks what that asks; `nil` for a round on anything else, such as a film.
  private func lessonByName(of round: CurrentRound) throws -> ScriptedLesson? {
    let name = (round.record.round ?? round.place.round).text
    let parts = name.split(separator: "-")
    let first = parts.dropLast().joined(separator: "-")
    let isAgain = parts.last.flatMap { Int($0) } != nil
    let names = isAgain ? [name, first] : [name]
    let known = search.files(.exercise).map(\.name)
    for name in names where known.contains(name) {
      guard let id = ProtocolID(name), case .lesson(let lesson) = try search.exercise(id.text).value
      else { continue }
      let asks = round.record.charter?.problem.words.text
      if asks == lesson.problem { return lesson }
    }
    return nil
  }
}

extension CurrentRound {
  /// The visit in which the lesson is played.
  var practiceVisit: Visit? { record.visits.values.min { $0.number < $1.number } }
}
