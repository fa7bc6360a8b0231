import CommandLineParsing
import Importing
import InstructionalRounds
import Journaling

extension RoundsProgram {
  /// Takes notes of a lesson in that were written on paper, beside a projector or a film.
  static let importPractice = Command<Session>(
    "import",
    "Type up notes of a lesson that were taken on paper.",
    discussion: """
      One note a line; a time in front is that of the lesson, such as 0:40, and a letter with a colon says \
      what the note is evidence of. The line that begins with "students were asked to" becomes the task. \
      The visit has ended then.
      """,
    examples: [
      Example("rounds practice import notes.txt", "Take in what you wrote on paper."),
      Example("rounds practice import -", "Type or paste it."),
    ],
    Argument<String>("file", help: "What you wrote; - reads the input.", completion: .files)
  ) { session, path in
    let session = try session.inPractice()
    var recorder = try session.recorder()
    try recorder.round.checkStage(takes: .noteTaken)
    let lesson = try session.lesson(of: recorder.round)
    guard let planned = recorder.round.practiceVisit else {
      throw PracticeMistake.noPracticeRound(recorder.round.place.round)
    }
    let labels = ElementLabels(prefixes: recorder.round.settings.elementPrefixes)
    let written = LessonNotes(try session.practiceText(path), labels: labels)
    guard !written.notes.isEmpty else { throw PracticeMistake.nothingHandedIn(path) }
    recorder = try recorder.begun(planned.number)
    guard let visit = recorder.round.practiceVisit, let began = visit.started else {
      preconditionFailure("a visit that was begun")
    }
    let result = try recorder.record(try recorder.recordings(of: written, in: visit, from: began))
    let after = recorder.after(result)
    if visit.ended == nil {
      let end = began.adding(milliseconds: Int64(lesson.end.seconds) * 1_000) ?? began
      recorder = after.after(try after.record(VisitEnded(visit: visit.id), at: end))
    } else {
      recorder = after
    }
    session.print(
      "\(written.notes.count.of("note")) came in\(written.task == nil ? "" : ", and the task")."
    )
    session.ask(aboutNotesOf: result)
    session.suggestNextInPractice(recorder.round, for: recorder.author)
  }
}

extension Recorder {
  /// The facts that a sheet of paper is; a note without a time has that of the beginning.
  fileprivate func recordings(
    of written: LessonNotes,
    in visit: Visit,
    from began: Moment
  ) throws -> [Recording] {
    let first = nextNoteNumber(of: author)
    var recordings = try written.notes.enumerated().map { index, note in
      let fact = NoteTaken(
        visit: visit.id,
        number: first + index,
        words: try Words(typed: note.text),
        elements: note.elements
      )
      let moment = began.adding(milliseconds: Int64(note.at?.seconds ?? 0) * 1_000)
      return recording(fact.event, at: moment)
    }
    if let task = written.task {
      let fact = TaskStated(visit: visit.id, words: try Words(typed: task), cites: [])
      recordings.append(recording(fact.event))
    }
    return recordings
  }
}
