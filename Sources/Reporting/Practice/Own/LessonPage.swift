package import InstructionalRounds

extension Document {
  /// What somebody's notes of a lesson say beside its key, in words.
  package init(_ feedback: DescriptionFeedback, of lesson: ScriptedLesson) {
    let page = LessonPage(feedback: feedback, lesson: lesson)
    self.init([.title("\(lesson.heading.title): your notes")] + page.sections)
  }
}

/// Somebody's notes of a lesson beside the key, a section a property; words only.
struct LessonPage {
  /// What the notes say.
  let feedback: DescriptionFeedback
  /// The lesson with its key.
  let lesson: ScriptedLesson
  /// Whether it is a part of a longer page.
  var isPart = false

  /// All of it, in the order in which it is best read.
  var sections: [Block] { language + task + moments + watching + claims }

  private func heading(_ words: Phrase) -> Block { isPart ? .subheading(words) : .heading(words) }

  /// Which notes describe, and the question for each that does not.
  private var language: [Block] {
    let asked = feedback.questioned
    let describing = feedback.descriptions.map { $0.note.label }
    let sentence: Phrase =
      feedback.notes.isEmpty
      ? "You have no notes."
      : describing.isEmpty
        ? "A camera could not confirm any of your notes as written."
        : describing.count == feedback.notes.count
          ? "A camera or a transcript could confirm every one of your notes."
          : "A camera or a transcript could confirm \(describing.inWords("and"))."
    return [heading("Description, or something else?"), .paragraph(sentence)] + transcript
      + (asked.isEmpty
        ? []
        : [
          .list(
            .bullets,
            asked.map { read in
              [.paragraph("\(strong: read.note.label): \(read.note.text)")]
                + read.line.questions.map { .paragraph("\($0.ask)") }
            }
          )
        ])
  }

  /// What is said about notes that are the script itself.
  private var transcript: [Block] {
    guard feedback.isTranscript else { return [] }
    return [
      .paragraph(
        """
        These notes read like a transcript of the lesson: most of its lines are here word for word. It is a \
        complete record, but a classroom won't give you one, and it doesn't show what caught your eye. Play \
        the lesson again and choose: ten notes of your own, most of them about what students say and do.
        """
      )
    ]
  }

  /// The task as given, as meant, or not seen.
  private var task: [Block] {
    let sentences: [Block] =
      feedback.sentences.isEmpty
      ? [.paragraph("You wrote no line that starts with \"students were asked to\".")]
      : feedback.sentences.map { .quotation("\($0)") }
    return [heading("The task")] + sentences
      + feedback.tasks.flatMap { seen -> [Block] in
        [.paragraph("\(seen.sight.sentence) As given: \(seen.task.given). \(seen.task.why)")]
          + (seen.judged == nil ? [] : [.paragraph("\(seen.demandSentences)")])
      }
  }

  /// The moments that were caught and those that were missed.
  private var moments: [Block] {
    let caught = feedback.moments.filter { $0.wasCaught }
    let missed = feedback.moments.filter { !$0.wasCaught }
    let caughtBlocks: [Block] =
      caught.isEmpty
      ? []
      : [
        heading("Moments you caught"),
        .items(caught.map { "\($0.moment.what) \(aside: "(\($0.notes.inWords("and")))")" }),
      ]
    let missedBlocks: [Block] =
      missed.isEmpty
      ? []
      : [
        heading("Moments you have no note on"),
        .list(.bullets, missed.map { Self.blocks(of: $0.moment) }),
      ]
    return caughtBlocks + missedBlocks
  }

  /// Whom somebody watched, and when nothing was written.
  private var watching: [Block] {
    let silences = feedback.silences.map { silence -> Phrase in
      let times = silence.moments.map { "\($0.span.start)" }
      let noun = times.count == 1 ? "the moment" : "the moments"
      return "\(silence.span)\(times.isEmpty ? "" : ", with \(noun) of \(times.inWords("and"))")"
    }
    return [heading("Whom you watched"), .paragraph("\(feedback.watching)")]
      + (silences.isEmpty
        ? [] : [.paragraph("You wrote nothing during these minutes:"), .items(silences)])
  }

  /// What cannot be said from the lesson.
  private var claims: [Block] {
    guard !lesson.claims.isEmpty else { return [] }
    return [
      heading("What cannot be said from this lesson"),
      .list(
        .bullets,
        lesson.claims.map { [.paragraph("\(strong: $0.claim)"), .paragraph("\($0.why)")] }
      ),
    ]
  }

  /// A moment with why it matters.
  static func blocks(of moment: KeyMoment) -> [Block] {
    [
      .paragraph("\(moment.span): \(strong: moment.what)"), .paragraph("\(aside: moment.why)"),
    ]
  }
}

extension DescriptionFeedback {
  /// Whom somebody watched, in a sentence and a question.
  var watching: String {
    let (teacher, students) = (elementCounts[.teacher] ?? 0, elementCounts[.student] ?? 0)
    let none = CoreElement.allCases.filter { elementCounts[$0, default: 0] == 0 }.map {
      $0.rawValue
    }
    let balance =
      elementCounts.isEmpty
      ? "Your notes do not say what they are evidence of: start a line with T:, S:, C: or K:."
      : teacher > students
        ? "You wrote more about the teacher than about students. What were they doing meanwhile?"
        : students > teacher
          ? "You wrote more about students than about the teacher."
          : "You wrote as much about students as about the teacher."
    guard !elementCounts.isEmpty, !none.isEmpty else { return balance }
    return "\(balance) Nothing is marked as evidence of \(none.inWords("or"))."
  }
}

extension TaskSeen.Sight {
  /// The way as a sentence to who wrote it.
  fileprivate var sentence: String {
    switch self {
    case .asGiven: "You saw the task as students were given it."
    case .asIntended: "You wrote what was intended, not what students were given."
    case .elsewhere: "Your sentence does not describe this one."
    }
  }
}
