import BuiltInProtocols
import InstructionalRounds
import JSONText
import ProtocolLibrary
import Testing

/// The exercises that come with the program, and what is said about those of others.
@Suite struct ExerciseTests {
  /// A search that finds the built-in files and nothing else.
  private static let search = ProtocolSearch(places: [.builtIn], folders: Example.folders([:]))

  /// The built-in exercises, alphabetically.
  private static let builtIn: [Exercise] = search.files(.exercise).compactMap {
    try? search.exercise($0.name).value
  }

  /// The built-in lessons.
  private static let lessons: [ScriptedLesson] = builtIn.compactMap {
    if case .lesson(let lesson) = $0 { lesson } else { nil }
  }

  /// The built-in sets of statements to sort.
  private static let sortings: [SortingExercise] = builtIn.compactMap {
    if case .sorting(let sorting) = $0 { sorting } else { nil }
  }

  @Test func `every built-in exercise reads without a mistake`() throws {
    for file in Self.search.files(.exercise) {
      #expect(throws: Never.self) { try Self.search.exercise(file.name) }
    }
    #expect(Self.builtIn.count == 11)
  }

  @Test func `there are six lessons, three sets to sort, one to rewrite, and one on the core`() {
    let kinds = Dictionary(grouping: Self.builtIn, by: \.kind).mapValues(\.count)
    #expect(kinds == [.lesson: 6, .sorting: 3, .rewriting: 1, .core: 1])
    #expect(Self.sortings.map(\.statements.count) == [25, 25, 25])
    for case .rewriting(let rewriting) in Self.builtIn { #expect(rewriting.notes.count == 20) }
    for case .core(let core) in Self.builtIn { #expect(core.changes.count == 12) }
  }

  @Test(arguments: lessons)
  func `a lesson lasts six to fifteen minutes, and its key has every part`(
    _ lesson: ScriptedLesson
  ) {
    #expect((6 * 60...15 * 60).contains(lesson.end.seconds), "\(lesson.heading.id)")
    #expect(lesson.moments.count >= 5)
    #expect(lesson.notes.count >= 5)
    #expect(lesson.claims.count >= 3)
    #expect(Set(lesson.moments.flatMap(\.elements)) == Set(CoreElement.allCases))
  }

  @Test(arguments: lessons)
  func `the words of a moment and of a task stand in the lines of their time`(
    _ lesson: ScriptedLesson
  ) {
    let spans =
      lesson.moments.map { ($0.span, $0.words + [$0.what]) }
      + lesson.tasks.map { ($0.span, $0.words) }
    for (span, words) in spans {
      let lines = lesson.script.filter { $0.at >= span.start && $0.at <= span.end }
      #expect(!lines.isEmpty, "\(lesson.heading.id): nothing happens from \(span)")
      let said = lines.map { $0.text.lowercased() }.joined(separator: " ")
      #expect(words.contains { said.contains($0) }, "\(lesson.heading.id): \(words) from \(span)")
    }
  }

  @Test(arguments: lessons)
  func `the sentence of a key is told from that of the plan`(_ lesson: ScriptedLesson) throws {
    let vocabulary = try Self.search.vocabulary("english").value
    func sights(_ sentence: String) -> [TaskSeen.Sight] {
      DescriptionFeedback([], tasks: [sentence], beside: lesson, reading: vocabulary).tasks.map(
        \.sight
      )
    }
    for (index, task) in lesson.tasks.enumerated() {
      #expect(sights(task.given)[index] == .asGiven, "\(lesson.heading.id): \(task.given)")
      // In some lessons the plan is what students were given.
      guard !task.intendedWords.isEmpty else { continue }
      #expect(!sights(task.intended).contains(.asGiven), "\(lesson.heading.id): \(task.intended)")
    }
  }

  @Test(arguments: lessons)
  func `whoever writes a sentence for each task has seen each of them`(
    _ lesson: ScriptedLesson
  ) throws {
    let vocabulary = try Self.search.vocabulary("english").value
    let given = lesson.tasks.map(\.given)
    for sentences in [given, given.reversed()] {
      let feedback = DescriptionFeedback([], tasks: sentences, beside: lesson, reading: vocabulary)
      #expect(feedback.tasks.allSatisfy { $0.sight == .asGiven }, "\(lesson.heading.id)")
    }
  }

  @Test(arguments: lessons)
  func `somebody who takes the notes of the key has a note on most moments, and describes`(
    _ lesson: ScriptedLesson
  ) throws {
    let settings = try Self.search.settings(lesson.protocolID).value
    let notes = lesson.notes.enumerated().map { index, note in
      PracticeNote(label: "\(index)", at: note.at, elements: Set(note.elements), text: note.text)
    }
    let feedback = DescriptionFeedback(
      notes,
      tasks: [],
      beside: lesson,
      reading: try Self.search.vocabulary(settings.language.vocabulary).value,
      under: settings.language
    )
    let caught = feedback.moments.count(where: \.wasCaught)
    #expect(caught * 3 >= feedback.moments.count * 2, "\(lesson.heading.id): \(caught)")
    #expect(feedback.descriptions.count == lesson.notes.count, "\(lesson.heading.id)")
  }

  @Test(arguments: lessons)
  func `the demand of a task is a level of the lesson's own protocol`(
    _ lesson: ScriptedLesson
  ) throws {
    let settings = try Self.search.settings(lesson.protocolID).value
    #expect(settings.isPractice)
    for task in lesson.tasks {
      let scale = settings.demandScales.first { $0.id == task.scale }
      #expect(scale?.levels.contains { $0.code == task.level } == true)
    }
  }

  @Test func `every set to sort has some of each pile, and no statement stands in two`() {
    for sorting in Self.sortings {
      let piles = Dictionary(grouping: sorting.statements, by: \.label)
      #expect(SortedStatement.Label.allCases.allSatisfy { (piles[$0]?.count ?? 0) >= 4 })
    }
    let texts = Self.sortings.flatMap(\.statements).map(\.text)
    #expect(Set(texts).count == texts.count)
  }

  @Test(arguments: builtIn)
  func `what is written reads back as the same exercise`(_ exercise: Exercise) throws {
    let text = ExerciseFile.text(of: exercise)
    #expect(try ExerciseFile.read(Array(text.utf8)) == exercise)
    #expect(try JSONReader().read(text).object?["exercise"]?.string == exercise.kind.rawValue)
  }

  @Test(arguments: ExerciseMistake.all)
  func `a mistake in an exercise says where it is, what is there, and what is allowed`(
    _ example: ExerciseMistake
  ) {
    #expect(ExerciseMistake.mistakes(of: example.text).map(\.description) == example.messages)
  }

  @Test func `a level that is on no scale of the protocol is named with those that are`() throws {
    let settings = try Self.search.settings(#require(ProtocolID("practice-round"))).value
    let text = ExerciseMistake.lesson.replacing(#"level: "1""#, with: #"level: "9""#)
    #expect(ExerciseMistake.mistakes(of: text).isEmpty)
    let mistakes = ExerciseMistake.mistakes(of: text) { _ in .found(settings.demandScales) }
    #expect(mistakes.map(\.trail.description) == ["tasks[1].level"])
    #expect(mistakes.first?.description.contains("\"9\"") == true)
    let other = ExerciseMistake.lesson.replacing(#"scale: "dok""#, with: #"scale: "doc""#)
    let unknown = ExerciseMistake.mistakes(of: other) { _ in .found(settings.demandScales) }
    #expect(unknown.map(\.trail.description) == ["tasks[1].scale"])
  }

  @Test func `a protocol that is not there, or whose rounds are real ones, is named`() {
    let missing = ExerciseMistake.mistakes(of: ExerciseMistake.lesson) { _ in
      .missing(known: ["practice-rounds"])
    }
    #expect(
      missing.map(\.description) == [
        #"line 2, column 13: protocol: there is no protocol "practice-round". Did you mean "practice-rounds"? Known here: "practice-rounds"."#
      ]
    )
    let real = ExerciseMistake.mistakes(of: ExerciseMistake.lesson) { _ in .real }
    #expect(
      real.map(\.description) == [
        #"line 2, column 13: protocol: the protocol "practice-round" is for real rounds. Name one that says "practice: true", or add that to a copy of this one."#
      ]
    )
  }

  @Test func `no mistake hides another one, of whatever kind`() throws {
    let settings = try Self.search.settings(#require(ProtocolID("practice-round"))).value
    let mistakes = ExerciseMistake.mistakes(of: ExerciseMistake.broken) { _ in
      .found(settings.demandScales)
    }
    #expect(
      mistakes.map(\.trail.description) == [
        "exercise", "title", "script[2].at", "script[3]", "tasks[1].level", "tasks[1].why",
        "moments[1]", "moments[2]", "moments[2].until", "moments[3]", "moments[3]",
        "patterns[1].rests[1]", "predictions[1].text", "predictions[1].rests[2]",
      ]
    )
    let core = ExerciseMistake.mistakes(
      of: """
        { exercise: "core", id: "c", version: 1, title: "C", changes: [
          { change: "New books", corner: "content", students: "", why: "So." },
        ] }
        """
    )
    #expect(core.map(\.trail.description) == ["changes[1]", "changes[1].students"])
  }

  @Test func `the keys of a file tell whether it is a protocol, a vocabulary or an exercise`()
    throws
  {
    // A part of vocabularies is not a file that anybody names.
    for file in EmbeddedFile.builtIn
    where !file.path.drop(while: { $0 != "/" }).dropFirst().contains("/") {
      switch try AnyFile.read(Array(file.text.utf8)) {
      case .observationProtocol: #expect(!file.path.contains("/"))
      case .vocabulary: #expect(file.path.hasPrefix("vocabularies/"))
      case .exercise: #expect(file.path.hasPrefix("practice/"))
      }
    }
    #expect(throws: FileError.self) { try AnyFile.read(Array("{ script: [] }".utf8)) }
    #expect(throws: FileError.self) { try AnyFile.read(Array("{".utf8)) }
  }

  @Test func `the smallest lesson has no mistake, and is called what its file is called`() {
    #expect(ExerciseMistake.mistakes(of: ExerciseMistake.lesson).isEmpty)
    #expect(throws: FileError.self) {
      try ExerciseFile.read(Array(ExerciseMistake.lesson.utf8), fileName: "yours")
    }
  }

  @Test func `a time of a lesson reads as it is written`() {
    for text in ["0:00", "0:05", "12:30", "100:59"] {
      #expect(LessonTime(text)?.description == text)
    }
    for text in ["", "5", "0:5", "0:60", ":05", "1000:00", "-1:00", "0:٠٥", "1:00:00"] {
      #expect(LessonTime(text) == nil, "\(text)")
    }
  }
}
