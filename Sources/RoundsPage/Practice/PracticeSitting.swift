package import InstructionalRounds

/// One person at an exercise, on this device: what they answered so far, and what is on the screen.
package struct PracticeSitting: Sendable {
  /// The exercise.
  package let exercise: Exercise
  /// The way of observing that a lesson is practiced with; of another exercise nothing but its defaults counts.
  let settings: ObservationProtocol
  /// How answers and notes are read.
  let vocabulary: Vocabulary
  /// What tells this person's file from those of others.
  var tag: String
  /// The day on which the exercise was begun.
  var day: Day
  /// What is on the screen.
  package internal(set) var view: View
  /// The item that is asked, counted from 0.
  var place = 0
  /// What was answered, by the number of the item, counted from 1.
  package internal(set) var answers: [Int: String] = [:]
  /// How far the lesson is; `nil` before it is played for the first time.
  package internal(set) var playback: LessonPlayback?
  /// When the page was last told anything while the lesson played, by the browser's clock in milliseconds.
  var lastTold: Int64 = 0
  /// The notes of the lesson.
  package internal(set) var notes: [LessonLine] = []
  /// The note that is typed.
  var line = LessonLine()
  /// What students were asked to do, in this person's words.
  var task = ""
  /// The level of that task, as this person judges it.
  var level: String?
  /// What is said in one line.
  package internal(set) var remark = ""

  /// What is on the screen.
  package enum View: String, Hashable, Sendable {
    /// What to watch for, before a lesson is played.
    case ahead
    /// An item that is asked, or the lesson with its notes.
    case asking
    /// What the key says of the item.
    case key
    /// What students were asked to do, after a lesson.
    case task
    /// All of the feedback, and the ways out.
    case finished
  }

  /// Somebody who has not begun yet.
  package init(
    _ exercise: Exercise,
    under settings: ObservationProtocol,
    reading vocabulary: Vocabulary,
    tag: String,
    on day: Day
  ) {
    self.exercise = exercise
    self.settings = settings
    self.vocabulary = vocabulary
    self.tag = tag
    self.day = day
    view = exercise.kind == .lesson ? .ahead : .asking
  }
}

/// A note of a lesson, as it is typed and handed over.
package struct LessonLine: Hashable, Sendable {
  /// How far the lesson was at its first key; `nil` while nothing is typed.
  package var begun: LessonTime?
  /// What was typed.
  package var text = ""
  /// What a button says that it is evidence of.
  var element: CoreElement?
  /// The note that it takes the place of, counted from 0.
  var replacing: Int?

  init() {}
}

extension PracticeSitting {
  /// How many items there are; a lesson has none.
  var itemCount: Int {
    switch exercise {
    case .lesson: 0
    case .sorting(let sorting): sorting.statements.count
    case .rewriting(let rewriting): rewriting.notes.count
    case .core(let core): core.changes.count
    }
  }

  /// What is handed over: a sheet as `practice collect` reads it from paper that was typed up.
  var sheet: String {
    guard case .lesson(let lesson) = exercise else {
      return answers.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        .joined(separator: "\n")
    }
    var lines = notes.map { "\($0.begun ?? LessonTime(seconds: 0)) \($0.text)" }
    if !task.isEmpty { lines.append("students were asked to \(task)") }
    if let level, !lesson.tasks.isEmpty { lines.append("demand \(level)") }
    return lines.joined(separator: "\n")
  }

  /// The file that is handed over.
  package var fileText: String {
    KeptAnswers(exercise: exercise.heading.id, day: day, text: sheet).file
  }

  /// What it is called; its ending is one that share sheets take.
  package var fileName: String { "\(exercise.heading.id)-\(tag).txt" }

  /// The answers as they are read from the sheet.
  var answerSheet: AnswerSheet { AnswerSheet(sheet, items: itemCount) }
}

extension String {
  /// The text on one line.
  var onOneLine: String {
    split { $0.isNewline }.map { String($0).cut }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
