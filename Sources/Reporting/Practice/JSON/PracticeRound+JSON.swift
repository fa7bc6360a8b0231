package import InstructionalRounds
package import JSONText

extension PracticeRound {
  /// The round beside the key as one JSON object, with a member for each stage that is over.
  package func json(
    of lesson: ScriptedLesson,
    withFigures: Bool,
    _ layout: JSONWriter.Layout = .indented
  ) -> String {
    Exercise.lesson(lesson).json(layout) { write(to: &$0, withFigures: withFigures) }
  }

  /// Writes the stages that are over.
  func write(to object: inout JSONObjectWriter, withFigures: Bool) {
    object.member("day", day.map { "\($0)" })
    object.member("stage", stage.rawValue)
    for stage in stagesDone {
      switch stage {
      case .description:
        object.object("description") { description.write(&$0, withFigures: withFigures) }
      case .analysis:
        object.statements("statements", statements)
        object.member("demand", demand?.level)
        object.array("judged") { array in for seen in judged { array.object(seen.write) } }
      case .prediction: object.statements("predictions", predictions)
      case .evaluation:
        object.array("work") { array in for work in work { array.object(work.write) } }
      case .closed: break
      }
    }
  }
}

extension JSONObjectWriter {
  /// Writes statements with what they rest on.
  fileprivate mutating func statements(_ key: String, _ statements: [StatementFeedback]) {
    array(key) { array in
      for statement in statements {
        array.object { object in
          object.member("label", statement.label)
          object.member("text", statement.text)
          object.array("moments", statement.moments.map(\.id.text))
          object.member("otherNoteCount", statement.otherNotes)
          object.member("nearest", statement.nearest?.text)
          object.questions(statement.line)
        }
      }
    }
  }
}

extension WorkFeedback {
  /// Writes a next level of work with the corners that it moves and those that it leaves.
  fileprivate func write(_ object: inout JSONObjectWriter) {
    object.member("label", label)
    object.member("text", text)
    object.member("raises", corner?.rawValue)
    object.array("changes", Corner.allCases.filter { changes[$0] != nil }.map(\.rawValue))
    object.array("missing", missing.map(\.rawValue))
    object.member("inTheTasks", inTheTasks?.text)
  }
}

extension PracticeCourse {
  /// The course as one JSON object, the first day first.
  package func json(
    withFigures: Bool,
    _ layout: JSONWriter.Layout = .indented
  ) -> String {
    var writer = JSONWriter(layout: layout)
    writer.object { object in
      object.member("format", 1)
      object.array("parts") { array in
        for part in parts { array.object { part.write(&$0, withFigures: withFigures) } }
      }
    }
    return writer.text
  }
}

extension PracticeCourse.Part {
  /// Writes what was done, as the feedback on it alone has it.
  fileprivate func write(_ object: inout JSONObjectWriter, withFigures: Bool) {
    switch practiced {
    case .round(let round, let lesson):
      Exercise.lesson(lesson).write(to: &object)
      round.write(to: &object, withFigures: withFigures)
      return
    case .notes(let description, let lesson):
      Exercise.lesson(lesson).write(to: &object)
      description.write(&object, withFigures: withFigures)
    case .sorting(let feedback, let exercise):
      Exercise.sorting(exercise).write(to: &object)
      feedback.write(&object, withFigures: withFigures)
    case .rewriting(let feedback, let exercise):
      Exercise.rewriting(exercise).write(to: &object)
      feedback.write(&object)
    case .core(let feedback, let exercise):
      Exercise.core(exercise).write(to: &object)
      feedback.write(&object)
    }
    object.member("day", day.map { "\($0)" })
  }
}
