import InstructionalRounds

/// A lesson on the screen: what to watch for, the lesson itself, and the question after it.
extension PracticeSitting {
  func ahead(of lesson: ScriptedLesson) -> [Piece] {
    [
      .paragraph(lesson.heading.about),
      .paragraph(
        "\(lesson.subject), grade \(lesson.grade), \(counted(lesson.minutes, "minute")). \(lesson.room)."
      ),
      .heading("What to watch for"),
      .paragraph(lesson.problem),
      .element(.ul, lesson.focusQuestions.map { .element(.li, [.said($0)]) }),
      .paragraph(
        """
        Type what you see and hear while the lesson plays. A note has the time of its first key. You \
        can pause at any time.
        """
      ),
      .row([.button("Play the lesson", Action(.play), isMain: true)]),
    ]
  }

  /// The lesson as it plays, and the notes on it.
  func scene(of lesson: ScriptedLesson, at now: Moment) -> [Piece] {
    let shown = playback?.shown(at: now.milliseconds).suffix(PracticeSitting.linesShown) ?? []
    let lines = shown.map { line in
      Piece.element(
        .li,
        key: "\(line.at)-\(line.who)",
        [
          .element(.span, [.text("class", "time")], [.words("\(line.at) ")]),
          .said("\(line)"),
        ]
      )
    }
    let isOver = playback?.isOver(at: now.milliseconds) ?? false
    let isPaused = playback?.isPaused ?? true
    let time = Piece.element(
      .strong,
      [.words("\(min(time(at: now), lesson.end)) of \(lesson.end)")]
    )
    let pause = Piece.button(isPaused ? "Go on" : "Pause", Action(.pause), isMain: isPaused)
    let finish = Piece.button("I'm done", Action(.finish), isMain: isOver)
    let own = notes.enumerated().suffix(50).map { place, note in
      Piece.element(
        .li,
        [.text("class", "note")],
        key: "note-\(place)",
        [
          .element(.span, [.text("class", "time")], [.words(note.begun?.description ?? "")]),
          .said(note.text),
          .button("Change", Action(.revise, "\(place)"), label: "Change note \(place + 1)"),
        ]
      )
    }
    return [
      .row(isOver ? [time, finish] : [time, pause, finish]),
      .element(
        .div,
        [.text("role", "log"), .text("aria-label", "The lesson")],
        [.element(.ul, lines)] + (isOver ? [.paragraph("That was the lesson.")] : [])
      ),
      .heading("Your notes"),
      .element(.ul, own),
    ]
  }

  /// The line that is typed, with what it is evidence of.
  var entry: [Piece] {
    let elements = CoreElement.allCases.map { element in
      Piece.button(
        element.rawValue.capitalizedFirst,
        Action(.element, element.rawValue),
        isPressed: line.element == element
      )
    }
    let isNew = line.replacing == nil
    let label = isNew ? "What did you see or hear?" : "What should it say?"
    let field = Piece.element(
      .textarea,
      [
        .text("id", "line"), .text("rows", "2"), .text("dir", "auto"),
        .text("autocomplete", "off"), .text("enterkeyhint", "send"), .text("value", line.text),
      ],
      key: "line",
      does: Action(.line)
    )
    let keep = Piece.element(
      .button,
      [.text("type", "submit"), .text("class", "main")],
      [.words(isNew ? "Keep" : "Replace")]
    )
    let other: [Piece] = isNew ? [] : [.button("Remove", Action(.drop))]
    return [
      .element(
        .form,
        does: Action(.send),
        [
          .element(.label, [.text("for", "line")], [.words(label)]), field,
          .row([keep] + other), .row(elements, "row wide"),
        ]
      )
    ]
  }

  /// What students were asked to do, and the level of it where the lesson's key has one.
  func taskForm(_ lesson: ScriptedLesson) -> [Piece] {
    let scale = lesson.tasks.first.flatMap { task in
      settings.demandScales.first { $0.id == task.scale }
    }
    let levels = (scale?.levels ?? []).map { choice in
      Piece.element(
        .li,
        [
          .button(
            "\(choice.code): \(choice.meaning)",
            Action(.level, choice.code),
            isPressed: level == choice.code
          )
        ]
      )
    }
    let demand: [Piece] =
      levels.isEmpty
      ? [] : [.paragraph("How demanding is that task?"), .element(.ul, levels)]
    return demand + [
      .element(
        .form,
        does: Action(.task),
        [
          .element(.label, [.text("for", "task")], [.words("Students were asked to …")]),
          .element(
            .textarea,
            [
              .text("id", "task"), .text("name", "task"), .text("rows", "3"), .text("dir", "auto"),
              .text("value", task),
            ],
            key: "task",
            does: Action(.task)
          ),
          .row([
            .element(
              .button,
              [.text("type", "submit"), .text("class", "main")],
              [.words("See the feedback")]
            )
          ]),
        ]
      )
    ]
  }
}
