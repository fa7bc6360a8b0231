package import InstructionalRounds
package import JSONText

extension Exercise {
  /// An object about the exercise: what it says of itself, and then what is written into it.
  package func json(
    _ layout: JSONWriter.Layout = .indented,
    _ write: (inout JSONObjectWriter) -> Void
  ) -> String {
    var writer = JSONWriter(layout: layout)
    writer.object { object in
      object.member("format", 1)
      self.write(to: &object)
      write(&object)
    }
    return writer.text
  }

  /// Writes what the exercise says of itself.
  func write(to object: inout JSONObjectWriter) {
    object.object("exercise") { object in
      object.member("id", heading.id.text)
      object.member("version", heading.version)
      object.member("kind", kind.rawValue)
      object.member("title", heading.title)
    }
  }

  /// The paper of the exercise as one JSON object, without a word of the key.
  package func sheetJSON(_ layout: JSONWriter.Layout = .indented) -> String {
    json(layout) { object in
      object.member("about", heading.about)
      switch self {
      case .lesson(let lesson):
        object.member("subject", lesson.subject)
        object.member("grade", lesson.grade)
        object.member("room", lesson.room)
        object.member("seconds", lesson.end.seconds)
        object.member("problem", lesson.problem)
        object.array("focusQuestions", lesson.focusQuestions)
      case .sorting(let exercise):
        object.items(exercise.statements) { $0.member("text", $1.text) }
      case .rewriting(let exercise):
        object.items(exercise.notes) { object, note in
          object.member("text", note.loaded)
          object.array("film", note.film)
        }
      case .core(let exercise):
        object.items(exercise.changes) { object, change in
          object.member("text", change.change)
          object.array("asked", change.corner.others.map(\.rawValue))
        }
      }
    }
  }
}

extension JSONObjectWriter {
  /// Writes what is asked, item by item, each with its number.
  fileprivate mutating func items<Item>(
    _ items: [Item],
    _ write: (inout JSONObjectWriter, Item) -> Void
  ) {
    array("items") { array in
      for (index, item) in items.enumerated() {
        array.object { object in
          object.member("number", index + 1)
          write(&object, item)
        }
      }
    }
  }

  /// Writes a time of a lesson.
  mutating func seconds(_ key: String, _ time: LessonTime?) { member(key, time?.seconds) }

  /// Writes from when to when something of a lesson is.
  mutating func span(_ span: LessonSpan) {
    seconds("fromSeconds", span.start)
    seconds("untilSeconds", span.end)
  }

  /// Writes what is asked about a line.
  mutating func questions(_ line: CheckedLine) { array("questions", line.questions.map(\.ask)) }

  /// Writes figures of agreement.
  mutating func figures(_ figures: [NamedFigures]) {
    array("figures") { array in for named in figures { array.object(named.write) } }
  }
}
