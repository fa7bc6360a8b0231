import BuiltInProtocols
import CommandLineParsing
import InstructionalRounds
import JSONText
import ProtocolLibrary
import Reporting

extension RoundsProgram {
  /// Everything about practicing.
  static let practice = CommandGroup<Session>(
    "practice",
    "Learn to see before you judge, alone or in a room.",
    discussion: """
      An exercise is a file: a scripted lesson with its key, statements to sort, loaded notes to \
      rewrite, or changes in the core. Nothing here ranks anyone. A practice round has a folder of \
      its own and never counts among the rounds of a network.
      """,
    [
      .command(listExercises), .command(startPractice), .command(resumePractice),
      .command(importPractice), .command(practiceFeedback), .command(sheetOfExercise),
      .command(playLesson), .command(practicePage), .command(collectPractice),
      .command(newExercise), .command(checkExercise),
    ]
  )

  /// The exercise that a command is about.
  static let exercise = Argument<ProtocolID>(
    "exercise",
    help: "Its name.",
    completion: .dynamic(.exercises)
  )

  private static let listExercises = Command<Session>(
    "list",
    "List the exercises and where each comes from.",
    examples: [Example("rounds practice list", "See what you can practice with.")],
    format
  ) { session, format in
    let files = session.search.files(.exercise).filter { !$0.isShadowed }
    let found = files.map { file in
      (file: file, value: try? session.search.exercise(file.name).value)
    }
    let rows = found.map { file, exercise -> [Reporting.Phrase] in
      [
        "\(command: file.name)", "\(exercise?.kind.rawValue ?? "has mistakes")",
        "\(exercise?.heading.title ?? "")", "\(exercise?.extent ?? "")",
        "\(aside: "\(file.place)")",
      ]
    }
    let columns = ["Exercise", "Kind", "Title", "Extent", "Where from"].map {
      Table.Column("\($0)")
    }
    try session.show(Document([.table(Table(columns, rows))]), as: format) {
      var writer = JSONWriter(layout: .indented)
      writer.object { object in
        object.member("format", 1)
        object.array("exercises") { array in
          for (file, exercise) in found {
            array.object { object in
              object.member("id", file.name)
              object.member("kind", exercise?.kind.rawValue)
              object.member("title", exercise?.heading.title)
              object.member("about", exercise?.heading.about)
              object.member("place", "\(file.place)")
            }
          }
        }
      }
      return writer.text
    }
  }

  private static let sheetOfExercise = Command<Session>(
    "sheet",
    "Print an exercise on paper, without its key.",
    examples: [
      Example("rounds practice sheet sorting-first", "Read statements to sort."),
      Example("rounds practice sheet at-the-market --format html -o paper.html", "Print it."),
    ],
    exercise,
    practiceFormat,
    outputFile
  ) { session, id, format, file in
    let exercise = try session.search.exercise(id.text).value
    let page = PracticePage(document: Document(sheetOf: exercise), json: exercise.sheetJSON())
    try session.show(page.forms, as: format, to: file)
  }

  private static let playLesson = Command<Session>(
    "play",
    "Play a scripted lesson in real time, on a projector.",
    discussion: "People who watch take notes on paper or in files of their own.",
    examples: [
      Example("rounds practice play at-the-market", "Play the shortest lesson."),
      Example("rounds practice play at-the-market --speed 60", "Play it in seconds."),
    ],
    exercise,
    lessonSpeed,
    Option<LessonTimeArgument>("--from", placeholder: "time", help: "Where to start, such as 2:30.")
  ) { session, id, speed, from in
    let lesson = try session.lesson(id)
    let speed = try session.checked(speed)
    session.play(lesson, from: from?.time ?? LessonTime(seconds: 0), speed: speed)
  }
}

extension Exercise {
  /// How long it is, in a few words.
  fileprivate var extent: String {
    switch self {
    case .lesson(let lesson): counted(lesson.minutes, "minute")
    case .sorting(let sorting): counted(sorting.statements.count, "statement")
    case .rewriting(let rewriting): counted(rewriting.notes.count, "note")
    case .core(let core): counted(core.changes.count, "change")
    }
  }
}

extension Session {
  /// The lesson of a name.
  func lesson(_ id: ProtocolID) throws -> ScriptedLesson {
    switch try search.exercise(id.text).value {
    case .lesson(let lesson): return lesson
    case .sorting: throw PracticeMistake.noLesson(id, .sorting)
    case .rewriting: throw PracticeMistake.noLesson(id, .rewriting)
    case .core: throw PracticeMistake.noLesson(id, .core)
    }
  }

  /// Prints the lines of a lesson, each when its time has come.
  fileprivate func play(_ lesson: ScriptedLesson, from start: LessonTime, speed: Int) {
    show(Document(sheetOf: .lesson(lesson)))
    var now = start.seconds
    for line in lesson.script where line.at >= start {
      world.pause((line.at.seconds - now) * 1_000 / speed)
      now = line.at.seconds
      let time = "\(line.at)  "
      let words = "\(line)".printable.wrapped(
        to: world.terminal.width,
        indent: 6,
        firstColumn: time.count
      )
      print(text: time + words + "\n")
    }
    print("\(lesson.end)  End of the lesson.")
  }
}
