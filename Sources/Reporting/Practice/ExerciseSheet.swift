package import InstructionalRounds

extension Document {
  /// The paper of an exercise: what people are asked, and nothing of the key.
  package init(sheetOf exercise: Exercise) {
    let heading = exercise.heading
    let blocks: [Block] =
      switch exercise {
      case .lesson(let lesson): lesson.sheet
      case .sorting(let sorting): sorting.sheet
      case .rewriting(let rewriting): rewriting.sheet
      case .core(let core): core.sheet
      }
    self.init([.title("\(heading.title)"), .paragraph("\(heading.about)")] + blocks)
  }
}

extension ScriptedLesson {
  /// What to watch for, and how to write it down.
  fileprivate var sheet: [Block] {
    [
      .labeled([
        LabeledLine("Lesson", "\(subject), grade \(grade), \(counted(minutes, "minute"))"),
        LabeledLine("In the classroom", "\(room)"),
        LabeledLine("Problem of practice", "\(problem)"),
      ]),
      .items(focusQuestions.map { "\($0)" }),
      .heading("How to write it down"),
      .items([
        "One note per line: the time since the first line of the lesson, then what you saw or heard.",
        "\(command: "0:40 T: \"Which is more?\"") is about the teacher; S: is students, C: content, K: the task.",
        "One line begins with \(strong: "students were asked to") and says what that was.",
        "Afterward, if asked: \(command: "demand 2") judges the level of the task.",
      ]),
    ]
  }
}

extension SortingExercise {
  /// The statements with their numbers.
  fileprivate var sheet: [Block] {
    [
      .paragraph(
        """
        Is it a description, an inference, a judgment, or vague? Write the number and the first letter, one line \
        each: \(command: "1 d").
        """
      ),
      .list(.numbers, statements.map { [.paragraph("\($0.text)")] }),
    ]
  }
}

extension RewritingExercise {
  /// The loaded notes, each with its film.
  fileprivate var sheet: [Block] {
    [
      .paragraph(
        """
        Somebody wrote the first line; below it is what the camera recorded. Write a note that describes: \
        the number, then your note.
        """
      ),
      .list(
        .numbers,
        notes.map { note in
          [.paragraph("\(strong: note.loaded)"), .items(note.film.map { "\($0)" })]
        }
      ),
    ]
  }
}

extension CoreExercise {
  /// The changes with the corners that are asked for.
  fileprivate var sheet: [Block] {
    [
      .paragraph(
        """
        If you change one element of the instructional core, you have to change the other two. For each change, \
        write what will change: \(command: "1 teachers: ...; students: ...").
        """
      ),
      .list(
        .numbers,
        changes.map { change in
          let others = change.corner.others.map(\.rawValue).inWords("and")
          return [.paragraph("\(change.change) \(aside: "(asked: \(others))")")]
        }
      ),
    ]
  }
}
