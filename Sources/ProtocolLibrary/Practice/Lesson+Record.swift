import InstructionalRounds

extension Record where Root == ScriptedLesson {
  /// How a scripted lesson is written in a file.
  static let lesson = Record(
    blank: ScriptedLesson(heading: .blank, protocolID: .blank),
    keys: keys(of: .lesson) { $1(&$0.heading) } + [
      .required("subject", { $1(&$0.subject) }, .line),
      .required("grade", { $1(&$0.grade) }, .line),
      .optional("room", { $1(&$0.room) }, .line),
      .required("protocol", { $1(&$0.protocolID) }, .identity),
      .required("problem", { $1(&$0.problem) }, .line),
      .optional("focusQuestions", { $1(&$0.focusQuestions) }, Shape.line.list(of: 0...20)),
      .required("script", { $1(&$0.script) }, Shape.scriptLine.list(of: 2...2_000)),
      .required("tasks", { $1(&$0.tasks) }, Record<LessonTask>.task.shape.list(of: 1...20)),
      .required(
        "moments",
        { $1(&$0.moments) },
        Record<KeyMoment>.moment.shape.list(of: 1...100, under: "id") { $0.id.text }
      ),
      .optional("notes", { $1(&$0.notes) }, Record<ExpertNote>.note.shape.list()),
      .optional("claims", { $1(&$0.claims) }, Record<UnfoundedClaim>.claim.shape.list()),
      .required(
        "patterns",
        { $1(&$0.patterns) },
        Record<KeyStatement>.statement.shape.list(of: 1...50)
      ),
      .required(
        "predictions",
        { $1(&$0.predictions) },
        Record<KeyStatement>.statement.shape.list(of: 1...50)
      ),
    ],
    checks: [.scriptInOrder, .tasksInside, .momentsInside, .notesInside]
      + [.restsOnMoments("patterns"), .restsOnMoments("predictions")]
  )
}

extension Record where Root == LessonTask {
  /// How a task is written in a file.
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
      .required("at", { $1(&$0.span.start) }, .lessonTime),
      .required("until", { $1(&$0.span.end) }, .lessonTime),
      .required("given", { $1(&$0.given) }, .line),
      .required("intended", { $1(&$0.intended) }, .line),
      .required("scale", { $1(&$0.scale) }, .identity),
      .required("level", { $1(&$0.level) }, .text(.label)),
      .required("why", { $1(&$0.why) }, .line),
      .required("words", { $1(&$0.words) }, Shape.lowerCaseLine.list(of: 1...50) { $0 }),
      .optional(
        "intendedWords",
        { $1(&$0.intendedWords) },
        Shape.lowerCaseLine.list(of: 0...50) { $0 }
      ),
    ],
    checks: [.endsAfterItsStart { $0.span }]
  )
}

extension Record where Root == KeyMoment {
  /// How a moment is written in a file.
  fileprivate static let moment = Record(
    blank: KeyMoment(id: .blank, span: .blank, elements: [], what: "", why: "", words: []),
    keys: [
      .required("id", { $1(&$0.id) }, .identity),
      .required("at", { $1(&$0.span.start) }, .lessonTime),
      .required("until", { $1(&$0.span.end) }, .lessonTime),
      .required("elements", { $1(&$0.elements) }, .elements),
      .required("what", { $1(&$0.what) }, .line),
      .required("why", { $1(&$0.why) }, .line),
      .required("words", { $1(&$0.words) }, Shape.lowerCaseLine.list(of: 1...50) { $0 }),
    ],
    checks: [.endsAfterItsStart { $0.span }]
  )
}

extension Record where Root == ExpertNote {
  /// How a note is written in a file.
  fileprivate static let note = Record(
    blank: ExpertNote(at: LessonTime(seconds: 0), elements: [], text: ""),
    keys: [
      .required("at", { $1(&$0.at) }, .lessonTime),
      .required("elements", { $1(&$0.elements) }, .elements),
      .required("text", { $1(&$0.text) }, .line),
    ]
  )
}

extension Record where Root == UnfoundedClaim {
  /// How a claim is written in a file.
  fileprivate static let claim = Record(
    blank: UnfoundedClaim(claim: "", why: ""),
    keys: [
      .required("claim", { $1(&$0.claim) }, .line),
      .required("why", { $1(&$0.why) }, .line),
    ]
  )
}

extension Record where Root == KeyStatement {
  /// How a pattern or a prediction is written in a file.
  fileprivate static let statement = Record(
    blank: KeyStatement(text: "", rests: []),
    keys: [
      .required("text", { $1(&$0.text) }, .line),
      .required("rests", { $1(&$0.rests) }, Shape.identity.list(of: 1...50) { $0.text }),
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
