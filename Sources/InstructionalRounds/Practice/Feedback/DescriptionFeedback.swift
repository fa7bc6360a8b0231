/// What a trainee's notes of a lesson say beside its key, in the stage of description.
///
/// It holds no figure that could be taken for a grade: the key is one reading of the lesson.
public struct DescriptionFeedback: Hashable, Sendable {
  /// The notes with what is asked about each.
  public let notes: [ReadNote]
  /// The moments of the key, in the order of the lesson.
  public let moments: [MomentSeen]
  /// The tasks of the key.
  public let tasks: [TaskSeen]
  /// The trainee's sentences for the tasks; one lesson may have several.
  public let sentences: [String]
  /// How many notes are evidence of each element; a note may be of several.
  public let elementCounts: [CoreElement: Int]
  /// When the trainee took no note.
  public let silences: [Silence]
  /// Whether the notes are the script of the lesson, pasted: most of its lines stand in them word for word.
  public let isTranscript: Bool

  /// A note with what the language checker makes of it.
  public struct ReadNote: Hashable, Sendable {
    /// The note.
    public let note: PracticeNote
    /// Whether it describes, and the question where it does not.
    public let line: CheckedLine
  }

  /// Lays notes and a sentence for the task beside the key of a lesson.
  public init(
    _ notes: [PracticeNote],
    tasks sentences: [String],
    demands: [Int: String] = [:],
    on scales: [DemandScale] = [],
    beside lesson: ScriptedLesson,
    reading vocabulary: Vocabulary,
    under settings: LanguageSettings = LanguageSettings()
  ) {
    self.notes = notes.enumerated().map { index, note in
      ReadNote(note: note, line: vocabulary.check(note.text, line: index + 1, under: settings))
    }
    moments = lesson.moments.map { moment in
      let meaning = MomentMeaning(moment, in: lesson)
      let told = notes.filter { meaning.isTold(by: $0) }
      return MomentSeen(moment: moment, notes: told.map { $0.label })
    }
    tasks = TaskSeen.all(of: lesson.tasks, in: sentences, judged: demands, on: scales)
    self.sentences = sentences
    elementCounts = notes.reduce(into: [:]) { counts, note in
      for element in note.elements { counts[element, default: 0] += 1 }
    }
    let missed = moments.filter { !$0.wasCaught }.map { $0.moment }
    silences = Silence.all(between: notes, missing: missed, in: lesson)
    isTranscript = lesson.isCopied(in: notes)
  }
}

extension DescriptionFeedback {
  /// The notes that a camera or a transcript could confirm.
  public var descriptions: [ReadNote] { notes.filter { $0.line.verdict == .descriptive } }
  /// The notes that something is asked about.
  public var questioned: [ReadNote] { notes.filter { !$0.line.questions.isEmpty } }
  /// Whether what a teacher does was noted more often than what students do.
  public var watchedTheTeacherMore: Bool {
    elementCounts[.teacher, default: 0] > elementCounts[.student, default: 0]
  }
}

extension DescriptionFeedback {
  /// Lays notes as somebody typed them beside the key, under the settings that the lesson is practiced with.
  package init(
    typed text: String,
    under settings: ObservationProtocol,
    beside lesson: ScriptedLesson,
    reading vocabulary: Vocabulary
  ) {
    let notes = LessonNotes(
      text,
      labels: ElementLabels(prefixes: settings.elementPrefixes),
      vocabulary: vocabulary
    )
    self.init(
      notes.notes,
      tasks: notes.tasks,
      demands: notes.demands,
      on: settings.demandScales,
      beside: lesson,
      reading: vocabulary,
      under: settings.language
    )
  }
}

extension ScriptedLesson {
  /// Whether most of its lines stand in notes, word for word; nobody writes that fast.
  fileprivate func isCopied(in notes: [PracticeNote]) -> Bool {
    let lines = script.map { SpokenWords($0.text) }.filter { $0.words.count >= Self.wordsOfALine }
    guard lines.count >= Self.linesOfATranscript else { return false }
    let noted = notes.map { SpokenWords($0.text) }
    let copied = lines.count { line in
      noted.contains { $0.longestCommonRun(with: line) * 5 >= line.words.count * 4 }
    }
    return copied * 2 > lines.count
  }

  /// Shorter lines are often noted word for word.
  private static let wordsOfALine = 5
  /// In fewer lines a handful of good quotations would be most of them.
  private static let linesOfATranscript = 10
}
