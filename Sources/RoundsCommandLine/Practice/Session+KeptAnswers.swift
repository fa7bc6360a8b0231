import InstructionalRounds
import Reporting

extension Session {
  /// A file for answers on an exercise that are to come, in the folder of practice.
  func answerFile(on exercise: ProtocolID) throws -> AnswerFile {
    let practice = try practiceFolder()
    let folder = KeptAnswers.folder(in: practice)
    let day = world.now().day
    let name = "\(exercise)-\(day)"
    let taken = Set(world.files.names(folder) ?? [])
    let names = [name] + (2..<taken.count + 3).map { "\(name)-\($0)" }
    let free = names.map { $0 + KeptAnswers.fileExtension }.first { !taken.contains($0) }
    try world.files.makeFolder(folder)
    return AnswerFile(
      path: "\(folder)/\(free ?? name + KeptAnswers.fileExtension)",
      exercise: exercise,
      day: day,
      author: try practicer(in: practice)
    )
  }

  func keep(_ text: String, in file: AnswerFile) throws {
    let answers = KeptAnswers(
      exercise: file.exercise,
      day: file.day,
      author: file.author,
      text: text
    )
    try world.files.write(Array(answers.file.utf8), file.path)
  }

  /// Says where answers were kept, and how they are looked at later.
  func tell(about file: AnswerFile) {
    say("Your answers are in \(file.path), for you alone.")
    // It is found from where one is, unless the line said where.
    guard network != nil else { return suggest("rounds practice feedback --mine") }
    suggestInPractice("rounds practice feedback --mine", in: file.practice)
  }

  /// Who practices: who the line names, or the only one who has a round there on this device.
  private func practicer(in practice: String) throws -> ParticipantCode? {
    if let named = try participantNamed() { return named }
    let codes = try codes(in: practice)
    return codes.count == 1 ? codes.first : nil
  }

  /// Who has a practice round there on this device.
  func codes(in practice: String) throws -> Set<ParticipantCode> {
    Set(
      try world.records.rounds(practice).flatMap { round in
        try world.records.ownWriters(Records.Place(folder: practice, round: round)).map(\.code)
      }
    )
  }

  /// The answers that lie in the folder of practice, in the order of their names; what cannot be read is said.
  func keptAnswers() throws -> [KeptAnswers] {
    let folder = KeptAnswers.folder(in: try networkFolder())
    let names = world.files.names(folder) ?? []
    return names.filter { $0.hasSuffix(KeptAnswers.fileExtension) && !$0.hasPrefix(".") }.sorted()
      .compactMap { name in
        do {
          let text = try practiceText("\(folder)/\(name)")
          if let answers = KeptAnswers(file: text) { return answers }
          say(
            "! \(name.printable) is left out: its first lines do not name the exercise."
          )
        } catch {
          say("! \(name.printable) is left out: it is not readable text.")
        }
        return nil
      }
  }
}

/// A file in which answers are kept from the first on.
struct AnswerFile: Hashable, Sendable {
  /// Where it is.
  let path: String
  let exercise: ProtocolID
  /// The day on which it was begun.
  let day: Day
  /// Whose answers they are.
  let author: ParticipantCode?

  /// The folder of practice that it is in.
  var practice: String {
    path.split(separator: "/").dropLast(2).reduce(into: "") { $0 += "/" + $1 }
  }
}
