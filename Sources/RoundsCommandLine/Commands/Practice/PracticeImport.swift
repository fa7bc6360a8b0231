import CommandLineParsing
import Importing
import InstructionalRounds
import Journaling

extension RoundsProgram {
  /// Takes notes of a lesson in that were written on paper, beside a projector or a film.
  static let importPractice = Command<Session>(
    "import",
    "Type up notes of a lesson taken on paper.",
    discussion: """
      One note per line; a time in front is the time in the lesson, such as 0:40, and a letter with a colon says \
      what the note is evidence of. The line that starts with "students were asked to" becomes the task. \
      For a film, times count from its start, even if several people bring notes.
      """,
    examples: [
      Example("rounds practice import notes.txt", "Import what you wrote on paper."),
      Example("rounds practice import -", "Type or paste it."),
    ],
    Argument<String>("file", help: "What you wrote; - reads standard input.", completion: .files),
    Option<VisitNumber>(
      "--visit",
      help: "The visit for the lesson; by default the first.",
      completion: .dynamic(.visits)
    )
  ) { session, path, named in
    let session = try session.inPractice()
    var recorder = try session.recorder()
    try recorder.round.checkStage(takes: NoteTaken.kind)
    let lesson = try session.lessonIfAny(of: recorder.round)
    let first = try recorder.round.practiceVisit?.number ?? VisitNumber(argument: "1")
    let number = named ?? first
    let labels = ElementLabels(prefixes: recorder.round.settings.elementPrefixes)
    let written = LessonNotes(
      try session.practiceText(path),
      labels: labels,
      vocabulary: recorder.round.vocabulary
    )
    guard !written.notes.isEmpty else { throw PracticeMistake.nothingHandedIn(path) }
    recorder = try recorder.begun(number)
    let visit = try recorder.round.visit(number, for: recorder.author)
    guard let began = visit.started else { preconditionFailure("a visit that was begun") }
    let result = try recorder.record(try recorder.recordings(of: written, in: visit, from: began))
    let after = recorder.after(result)
    // Nobody knows when a film ended, and somebody else may bring later notes of it.
    if let lesson, visit.ended == nil {
      let end = began.adding(milliseconds: Int64(lesson.end.seconds) * 1_000) ?? began
      recorder = after.after(try after.record(VisitEnded(visit: visit.id), at: end))
    } else {
      recorder = after
    }
    session.print(
      "\(written.notes.count.of("note")) imported\(written.tasks.isEmpty ? "" : ", and the task")."
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
      return try recording(fact.event, at: moment)
    }
    // A visit has one task; whoever saw it change says it all in one sentence.
    if let task = written.tasks.last {
      let fact = TaskStated(visit: visit.id, words: try Words(typed: task), cites: [])
      recordings.append(try recording(fact.event))
    }
    return recordings
  }
}
