import InstructionalRounds
import Testing

/// What a trainee's notes of a lesson say beside its key.
@Suite struct DescriptionFeedbackTests {
  /// A small lesson of two moments and a task.
  private let lesson: ScriptedLesson = {
    guard let id = ProtocolID("small"), let why = ProtocolID("why"), let dok = ProtocolID("dok"),
      let tick = ProtocolID("tick")
    else { preconditionFailure("literal identities") }
    var lesson = ScriptedLesson(heading: ExerciseHeading(id: id, title: "Small"), protocolID: id)
    lesson.script = [
      ScriptLine(at: time(0), who: "T", manner: .says, text: "Circle the greater fraction."),
      ScriptLine(at: time(60), who: "S1", manner: .says, text: "But why is it greater?"),
      ScriptLine(at: time(70), who: "T", manner: .says, text: "Because the trick says so."),
      ScriptLine(at: time(300), who: "T", manner: .does, text: "Puts a tick on four sheets."),
      ScriptLine(at: time(400), who: "T", manner: .says, text: "Thank you."),
    ]
    lesson.moments = [
      KeyMoment(
        id: why,
        span: LessonSpan(from: time(60), until: time(75)),
        elements: [.student],
        what: "A student asks why.",
        why: "It is the question of the lesson.",
        words: ["why", "trick"]
      ),
      KeyMoment(
        id: tick,
        span: LessonSpan(from: time(300), until: time(305)),
        elements: [.teacher],
        what: "Ticks.",
        why: "They go to the circles.",
        words: ["tick", "four sheets"]
      ),
    ]
    lesson.tasks = [
      LessonTask(
        span: LessonSpan(from: time(0), until: time(300)),
        given: "students were asked to circle the greater fraction",
        intended: "students explain which is greater",
        scale: dok,
        level: "1",
        why: "One step.",
        words: ["circle", "greater"],
        intendedWords: ["explain", "reason"]
      )
    ]
    lesson.patterns = [KeyStatement(text: "Students ask why", rests: [why])]
    return lesson
  }()

  /// A vocabulary that asks about nothing.
  private static let vocabulary: Vocabulary = {
    guard let name = ProtocolID("silent") else { preconditionFailure("a literal identity") }
    return Vocabulary(WordLists(name: name))
  }()

  /// A time in the lesson.
  private static func time(_ seconds: Int) -> LessonTime { LessonTime(seconds: seconds) }

  /// Feedback on notes and a sentence for the task.
  private func feedback(
    _ notes: [(Int?, String)],
    task: String? = nil
  ) -> DescriptionFeedback {
    let notes = notes.enumerated().map { index, note in
      PracticeNote(label: "N\(index + 1)", at: note.0.map(Self.time), text: note.1)
    }
    return DescriptionFeedback(
      notes,
      tasks: [task].compactMap(\.self),
      beside: lesson,
      reading: Self.vocabulary
    )
  }

  /// Which moments were caught.
  private func caught(_ notes: (Int?, String)...) -> [Bool] {
    feedback(notes).moments.map(\.wasCaught)
  }

  @Test func `a note in the time of a moment with one of its words has caught it`() {
    #expect(caught((65, "S asks why")) == [true, false])
    #expect(caught((130, "T: it is a trick")) == [true, false])
    #expect(caught((52, "S: \"But why is it...\"")) == [true, false])
  }

  @Test func `the same words at another time are on no moment`() {
    #expect(caught((200, "S asks why")) == [false, false])
    #expect(caught((20, "why")) == [false, false])
  }

  @Test func `a note at the time of a moment about something else has not caught it`() {
    #expect(caught((65, "Four students sharpen pencils")) == [false, false])
  }

  @Test func `without a time a note needs two of the words, or five running`() {
    #expect(caught((nil, "S asks why")) == [false, false])
    #expect(caught((nil, "S asks why, T says trick")) == [true, false])
    #expect(caught((nil, "heard: because the trick says so")) == [true, false])
    #expect(caught((nil, "puts a tick on four sheets")) == [false, true])
  }

  @Test func `the notes of a moment are named`() {
    let feedback = feedback([(61, "why?"), (301, "tick"), (68, "trick")])
    #expect(feedback.moments.map(\.notes) == [["N1", "N3"], ["N2"]])
  }

  @Test(
    arguments: zip(
      [
        "students were asked to circle the greater one", "students explain which is greater",
        "students give reasons", "students worked on fractions",
      ],
      [TaskSeen.Sight.asGiven, .asIntended, .asIntended, .elsewhere]
    )
  )
  func `a task is seen as it was given, as it was meant, or not at all`(
    _ sentence: String,
    _ sight: TaskSeen.Sight
  ) {
    #expect(feedback([], task: sentence).tasks.map(\.sight) == [sight])
  }

  /// A scale of three levels.
  private static let scale: DemandScale = {
    guard let dok = ProtocolID("dok") else { preconditionFailure("a literal identity") }
    return DemandScale(
      id: dok,
      title: "Depth",
      levels: ["0", "1", "2"].map { DemandScale.Level(code: $0, meaning: "Level \($0)") }
    )
  }()

  /// Feedback on a judged level of the task, whose key has level 1.
  private func judging(_ demands: [Int: String]) -> DescriptionFeedback {
    DescriptionFeedback(
      [],
      tasks: ["students were asked to circle"],
      demands: demands,
      on: [Self.scale],
      beside: lesson,
      reading: Self.vocabulary
    )
  }

  @Test(
    arguments: zip(["1", "2", "0", "9"], [TaskSeen.Judgment.same, .higher, .lower, .unknown])
  )
  func `a judged level is as in the key, higher, lower, or on no scale`(
    _ level: String,
    _ judgment: TaskSeen.Judgment
  ) {
    #expect(judging([1: level]).tasks.map(\.judgment) == [judgment])
    #expect(judging([:]).tasks.map(\.judgment) == [nil])
  }

  @Test func `a level on another scale is compared with nothing`() throws {
    var seen = try #require(judging([:]).tasks.first)
    seen.judged = Demand(scale: try #require(ProtocolID("bloom")), level: "1")
    #expect(seen.judgment == .elsewhere)
  }

  @Test func `a task that nobody judged is no unit, and all levels of the scale are in play`()
    throws
  {
    let nobody = try #require(GroupObservation([judging([:]), judging([:])]))
    #expect(nobody.judged.isEmpty)
    let one = try #require(GroupObservation([judging([1: "2"]), judging([:])]))
    let codings = try #require(one.judged.first).codings
    #expect(codings.codeCount == 3)
    #expect(codings.units == [[2, nil]])
    #expect(AgreementFigures(codings, .ordinal).unitCount == 0)
    let both = try #require(GroupObservation([judging([1: "2"]), judging([1: "0"])]))
    let pair = try #require(both.judged.first).codings
    #expect(AgreementFigures(pair, .ordinal).unitCount == 1)
  }

  @Test func `no sentence for the task is told as none`() {
    #expect(feedback([]).tasks.map(\.sight) == [.elsewhere])
    #expect(feedback([]).sentences.isEmpty)
  }

  @Test func `a silence is told with the moments that were in it`() {
    let silences = feedback([(0, "a"), (50, "b"), (400, "c")]).silences
    #expect(silences.map(\.span.description) == ["0:50 to 6:40"])
    #expect(silences[0].moments.map(\.id.text) == ["why", "tick"])
    #expect(feedback([(nil, "a")]).silences.isEmpty)
  }

  @Test func `a pattern is held against the moments that its notes are on`() {
    let description = feedback([(61, "why?"), (200, "something else")])
    let statement = StatementFeedback(
      label: "P1",
      text: "Students ask",
      citing: ["N1", "N2"],
      beside: lesson.patterns,
      description: description,
      in: .analysis,
      reading: Self.vocabulary
    )
    #expect(statement.moments.map(\.id.text) == ["why"])
    #expect(statement.otherNotes == 1)
    #expect(statement.nearest?.text == "Students ask why")
  }
}
