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
    if let folder = nearestNetwork, try holdsOnlyPractice(folder) == true { return folder }
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

  /// Whether all rounds of a folder are practice; `nil` where there are none.
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
  /// The lesson that a practice round is about: a round goes by its exercise, the second one with `-2`.
  func lesson(of round: CurrentRound) throws -> ScriptedLesson {
    let name = round.place.round.text
    guard round.settings.isPractice else {
      throw PracticeMistake.noPracticeRound(round.place.round)
    }
    let known = search.files(.exercise).map(\.name)
    let parts = name.split(separator: "-")
    let isAgain = !known.contains(name) && parts.last.flatMap { Int($0) } != nil
    let exercise = isAgain ? parts.dropLast().joined(separator: "-") : name
    guard let id = ProtocolID(exercise) else {
      throw PracticeMistake.noPracticeRound(round.place.round)
    }
    return try lesson(id)
  }
}

extension CurrentRound {
  /// The visit in which the lesson is played.
  var practiceVisit: Visit? { record.visits.values.min { $0.number < $1.number } }
}
