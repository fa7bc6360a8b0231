import InstructionalRounds
import Reporting

extension Session {
  /// Asks about words that were recorded just now; nothing waits for the answer.
  func ask(
    about words: Words,
    in stage: StageKind = .description,
    of round: CurrentRound
  ) {
    guard let text = words.text else { return }
    let reading = round.vocabulary.reading(of: text, under: round.settings.language, in: stage)
    let flags = reading.flags.filter { !round.record.isNobody($0) }
    for flag in flags { say("? \(round.vocabulary.question(for: flag))") }
    tellOfNobody(flags)
  }

  /// Asks about a note that comes to the table: also about what could tell which child it was.
  func ask(aboutSelected note: Note, of round: CurrentRound) {
    guard !round.settings.isMark(note), let text = note.words.text else { return }
    ask(about: note.words, of: round)
    let reading = round.vocabulary.reading(of: text, under: round.settings.language)
    for flag in reading.telling { say("? \(round.vocabulary.question(for: flag))") }
  }

  /// Asks about what could tell which child it was, in all that is about to leave the group.
  func askWhichChild(in round: CurrentRound) {
    let questions = round.standingWords.flatMap { label, words -> [String] in
      guard let text = words.text else { return [] }
      let reading = round.vocabulary.reading(of: text, under: round.settings.language)
      return reading.telling.map { "\(label): \(round.vocabulary.question(for: $0))" }
    }
    for question in questions.prefix(Session.mostQuestions) { say("? \(question)") }
    let more = questions.count - Session.mostQuestions
    if more > 0 { say("? and \(counted(more, "more place")) like these") }
  }

  /// Asks about the notes of an import: the first of them at once, the others where they are listed.
  func ask(aboutNotesOf result: Recorder.Result) {
    let new = Set(result.entries.map(\.id))
    let questions = OpenQuestion.all(result.round.record, reading: result.round.vocabulary)
      .filter { new.contains($0.note.entry) }
    for question in questions.prefix(Session.mostQuestions) {
      say("? \(question.label): \(question.question)")
    }
    tellOfNobody(questions.prefix(Session.mostQuestions).map(\.flag))
    let more = questions.count - Session.mostQuestions
    if more > 0 { say("? \(counted(more, "question")) more: rounds notes --open") }
  }

  /// Asks about names in what was recorded just now, unless its own verb asks about all of its words.
  func askAboutNames(in result: Recorder.Result) {
    let entries = result.entries.filter { !Session.askingVerbs.contains($0.event.kind) }
    guard !entries.isEmpty else { return }
    let names = OpenName.all(
      in: entries,
      of: result.round.record,
      reading: result.round.vocabulary
    )
    for name in names { say("? \(name.question)") }
    tellOfNobody(names.map(\.flag))
  }

  /// The record as a shared page may show it; says which names were left out of it, and what to do.
  func withoutNames(_ round: CurrentRound) -> RoundRecord {
    askWhichChild(in: round)
    let names = OpenName.all(
      in: round.history.entries,
      of: round.record,
      reading: round.vocabulary
    )
    guard !names.isEmpty else { return round.record }
    let places = names.prefix(Session.mostQuestions).map { "\"\($0.flag.text)\" (\($0.label))" }
    let more = names.count - places.count
    let rest = more > 0 ? " and \(counted(more, "other"))" : ""
    say("! Names are hidden here: \(places.joined(separator: ", "))\(rest).")
    tellOfNobody(names.map(\.flag))
    return round.record.hidingNames(in: round.history, reading: round.vocabulary)
  }

  /// Says what to type where a word only looks like the name of somebody of the room.
  private func tellOfNobody(_ flags: some Sequence<Flag>) {
    guard let name = flags.first(where: { $0.kind == .name }) else { return }
    let word = name.text.asShellWord
    say("  If it is not someone in the room: rounds keep --no-person \(word) --reason TEXT")
  }

  /// How many questions are asked at once after an import.
  private static let mostQuestions = 10

  /// The facts whose verbs ask about their words themselves, names among them.
  private static let askingVerbs: Set<FactKind> = [
    NoteTaken.kind, NoteRevised.kind, TaskStated.kind, StatementMade.kind, StatementAmended.kind,
    PredictionAmended.kind, ProposalAmended.kind, Regrouped.kind,
  ]
}

extension CurrentRound {
  /// The words of the round that can be read by others, each with what people call it.
  fileprivate var standingWords: [(label: String, words: Words)] {
    let notes = record.notes.values.filter { $0.counts }.sorted { $0.id < $1.id }
      .map { (labels[$0.id], $0.words) }
    let tasks = record.visits.values.sorted { $0.number < $1.number }.compactMap { visit in
      record.task(of: visit.id).map { ("the task of visit \(visit.number)", $0.words) }
    }
    let statements = record.statements.values.filter { $0.withdrawal == nil }
      .sorted { $0.id < $1.id }.map { (labels[$0.id], $0.claim.words) }
    let predictions = record.predictions.values.filter { $0.withdrawal == nil }
      .sorted { $0.id < $1.id }.map { (labels[$0.id], $0.words) }
    let work = record.work.values.filter { $0.withdrawal == nil }
      .sorted { $0.id < $1.id }.map { (labels[$0.id], $0.words) }
    return notes + tasks + statements + predictions + work
  }
}
