import InstructionalRounds

extension Record where Root == ScriptedLesson {
  /// How a scripted lesson stands in a file.
  static let lesson = Record(
    blank: ScriptedLesson(heading: .blank, protocolID: .blank),
    keys: keys(of: .lesson, \.heading.id, \.heading.version, \.heading.title, \.heading.about) + [
      .required("subject", \.subject, .line),
      .required("grade", \.grade, .line),
      .optional("room", \.room, .line),
      .required("protocol", \.protocolID, .identity),
      .required("problem", \.problem, .line),
      .optional("focusQuestions", \.focusQuestions, Shape.line.list(of: 0...20)),
      .required("script", \.script, Shape.scriptLine.list(of: 2...2_000)),
      .required("tasks", \.tasks, Record<LessonTask>.task.shape.list(of: 1...20)),
      .required(
        "moments",
        \.moments,
        Record<KeyMoment>.moment.shape.list(of: 1...100, under: "id") { $0.id.text }
      ),
      .optional("notes", \.notes, Record<ExpertNote>.note.shape.list()),
      .optional("claims", \.claims, Record<UnfoundedClaim>.claim.shape.list()),
      .required("patterns", \.patterns, Record<KeyStatement>.statement.shape.list(of: 1...50)),
      .required(
        "predictions",
        \.predictions,
        Record<KeyStatement>.statement.shape.list(of: 1...50)
      ),
    ],
    checks: [.scriptInOrder, .tasksInside, .momentsInside, .notesInside]
      + [.restsOnMoments("patterns"), .restsOnMoments("predictions")]
  )
}

extension Record where Root == LessonTask {
  /// How a task stands in a file.
  fileprivate static let task = Record(
    blank: LessonTask(
      span: .blank,
      given: "",
      intended: "",
      scale: .blank,
      level: "",
      why: ""
    ),
    keys: [
      .required("at", \.span.start, .lessonTime),
      .required("until", \.span.end, .lessonTime),
      .required("given", \.given, .line),
      .required("intended", \.intended, .line),
      .required("scale", \.scale, .identity),
      .required("level", \.level, .text(.label)),
      .required("why", \.why, .line),
      .required("words", \.words, Shape.lowerCaseLine.list(of: 1...50) { $0 }),
      .optional("intendedWords", \.intendedWords, Shape.lowerCaseLine.list(of: 0...50) { $0 }),
    ],
    checks: [.endsAfterItsStart(\.span)]
  )
}

extension Record where Root == KeyMoment {
  /// How a moment stands in a file.
  fileprivate static let moment = Record(
    blank: KeyMoment(id: .blank, span: .blank, elements: [], what: "", why: "", words: []),
    keys: [
      .required("id", \.id, .identity),
      .required("at", \.span.start, .lessonTime),
      .required("until", \.span.end, .lessonTime),
      .required("elements", \.elements, .elements),
      .required("what", \.what, .line),
      .required("why", \.why, .line),
      .required("words", \.words, Shape.lowerCaseLine.list(of: 1...50) { $0 }),
    ],
    checks: [.endsAfterItsStart(\.span)]
  )
}

extension Record where Root == ExpertNote {
  /// How a note stands in a file.
  fileprivate static let note = Record(
    blank: ExpertNote(at: LessonTime(seconds: 0), elements: [], text: ""),
    keys: [
      .required("at", \.at, .lessonTime),
      .required("elements", \.elements, .elements),
      .required("text", \.text, .line),
    ]
  )
}

extension Record where Root == UnfoundedClaim {
  /// How a claim stands in a file.
  fileprivate static let claim = Record(
    blank: UnfoundedClaim(claim: "", why: ""),
    keys: [
      .required("claim", \.claim, .line),
      .required("why", \.why, .line),
    ]
  )
}

extension Record where Root == KeyStatement {
  /// How a pattern or a prediction stands in a file.
  fileprivate static let statement = Record(
    blank: KeyStatement(text: "", rests: []),
    keys: [
      .required("text", \.text, .line),
      .required("rests", \.rests, Shape.identity.list(of: 1...50) { $0.text }),
    ]
  )
}

extension Shape where Value == [CoreElement] {
  /// What something is evidence of.
  fileprivate static var elements: Shape {
    Shape<CoreElement>.word(of: CoreElement.allCases).list(of: 1...4) { $0.rawValue }
  }
}

extension LessonSpan {
  /// What a file is read into.
  fileprivate static let blank = LessonSpan(
    from: LessonTime(seconds: 0),
    until: LessonTime(seconds: 0)
  )
}
