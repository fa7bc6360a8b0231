import InstructionalRounds
import ProtocolLibrary

/// An exercise with a mistake in it, and the message in full.
struct ExerciseMistake: Sendable {
  /// What is in the file.
  let text: String
  /// The messages.
  let messages: [String]

  /// A lesson in which one piece of text is replaced by another.
  init(_ piece: String, _ other: String, _ messages: String...) {
    text = Self.lesson.replacing(piece, with: other)
    self.messages = messages
  }

  /// A whole text.
  init(text: String, _ messages: String...) {
    self.text = text
    self.messages = messages
  }

  /// The smallest lesson.
  static let lesson = """
    { exercise: "lesson", id: "mine", version: 1, title: "Mine", subject: "Art", grade: "3",
      protocol: "practice-round", problem: "What do students draw?",
      script: [
        { at: "0:00", who: "T", says: "Draw." },
        { at: "1:00", who: "Ss", does: "draw" },
      ],
      tasks: [{ at: "0:00", until: "1:00", given: "students were asked to draw", intended: "see",
        scale: "dok", level: "1", why: "One step.", words: ["draw"] }],
      moments: [{ id: "start", at: "0:00", until: "0:30", elements: ["task"], what: "Draw.",
        why: "It is the task.", words: ["draw"] }],
      patterns: [{ text: "Tasks ask for a drawing", rests: ["start"] }],
      predictions: [{ text: "I could draw", rests: ["start"] }],
    }
    """

  /// The mistakes of an exercise; none when it is right.
  static func mistakes(
    of text: String,
    seeking sought: (@Sendable (ProtocolID) -> ProtocolSought)? = nil
  ) -> [FileMistake] {
    do throws(FileError) {
      _ = try ExerciseFile.read(Array(text.utf8), seeking: sought)
      return []
    } catch {
      return error.mistakes
    }
  }
}

extension ExerciseMistake {
  /// One for each thing that can be wrong with an exercise and with nothing else.
  static let all: [ExerciseMistake] = [
    ExerciseMistake(
      #"exercise: "lesson", "#,
      "",
      #"line 1, column 1: "exercise" is missing. Add it; it has no default."#
    ),
    ExerciseMistake(
      #"exercise: "lesson""#,
      #"exercise: "lessons""#,
      #"line 1, column 13: exercise: "lessons" is not one of the choices. Did you mean "lesson"? Allowed: "lesson", "sorting", "rewriting", "core"."#
    ),
    ExerciseMistake(
      #"at: "1:00", who"#,
      #"at: "1.00", who"#,
      #"line 5, column 11: script[2].at: "1.00" is not a time in a lesson. Write minutes and seconds since the first line, like "0:05" or "12:30"."#
    ),
    ExerciseMistake(
      #"{ at: "0:00", who: "T", says: "Draw." },"#,
      #"{ at: "1:20", who: "T", says: "Draw." },"#,
      #"line 5, column 11: script[2].at: 1:00 comes before 1:20. Move it to its place in order of time, or correct the time."#
    ),
    ExerciseMistake(
      #"until: "0:30""#,
      #"until: "1:30""#,
      #"line 9, column 47: moments[1].until: 1:30 is after the last line, which comes at 1:00. Correct the time, or add the line that it is about."#
    ),
    ExerciseMistake(
      #"at: "0:00", until: "0:30""#,
      #"at: "0:40", until: "0:30""#,
      #"line 9, column 47: moments[1].until: 0:30 comes before 0:40. Move it to its place in order of time, or correct the time."#
    ),
    ExerciseMistake(
      #"drawing", rests: ["start"]"#,
      #"drawing", rests: ["strat"]"#,
      #"line 11, column 57: patterns[1].rests[1]: there is no moment "strat". Did you mean "start"? Known here: "start"."#
    ),
    ExerciseMistake(
      #"draw", rests: ["start"]"#,
      #"draw", rests: []"#,
      #"line 12, column 48: predictions[1].rests: the list is too short, it has no items. Allowed: 1 to 50 items."#
    ),
    ExerciseMistake(
      #"does: "draw""#,
      #"does: "draw", says: "Hm.""#,
      #"line 5, column 5: script[2]: "says" and "does" are next to each other. Write one of "says", "does" and "shows"."#
    ),
    ExerciseMistake(
      #", does: "draw""#,
      "",
      #"line 5, column 5: script[2]: "says", "does" and "shows" are all missing. Write one of "says", "does" and "shows"."#
    ),
    ExerciseMistake(
      #"level: "1", why: "One step.", "#,
      #"level: "1", "#,
      #"line 7, column 11: tasks[1]: "why" is missing. Add it; it has no default."#
    ),
    ExerciseMistake(
      text: """
        { exercise: "sorting", id: "s", version: 1, title: "S", statements: [
          { text: "Ss wrote", label: "description", reason: "It was seen." },
          { text: "It was good", label: "judgemen", reason: "" },
        ] }
        """,
      #"line 3, column 33: statements[2].label: "judgemen" is not one of the choices. Did you mean "judgement"? Allowed: "description", "inference", "judgement", "vague"."#,
      "line 3, column 53: statements[2].reason: the text is empty. Add some words, or remove the key if it is optional."
    ),
    ExerciseMistake(
      text: """
        { exercise: "core", id: "c", version: 1, title: "C", changes: [
          { change: "New books", corner: "content", content: "x", students: "read", why: "So." },
        ] }
        """,
      #"line 2, column 3: changes[1]: "teachers" is missing. Add it; it has no default."#,
      #"line 2, column 54: changes[1].content: "content" is not known here. Known here: "teachers", "students"."#
    ),
  ]
}
