package import InstructionalRounds

extension Document {
  /// A person's course over their practice rounds, in words; counts where they are wanted.
  package init(_ course: PracticeCourse, withFigures: Bool) {
    self.init(
      [
        .title("What you practised"),
        .paragraph("This is yours: nobody else is shown it, unless you do that."),
      ]
        + course.parts.flatMap { part in
          [.heading("\(part.title)"), .items(part.remarks)]
        } + (withFigures ? course.figures : [])
    )
  }
}

extension PracticeCourse.Part {
  /// The lesson with its day.
  fileprivate var title: String {
    "\(lesson.heading.title)\(round.day.map { ", \($0)" } ?? "")"
  }

  /// What there is to say in a few sentences.
  fileprivate var remarks: [Phrase] {
    let description = round.description
    let asked = askedAbout.map(\.noun)
    let language: Phrase =
      asked.isEmpty
      ? "Nothing was asked about your notes."
      : "Your notes were asked about \(asked.inWords("and"))."
    let missed = description.moments.filter { !$0.wasCaught }.map(\.moment.what)
    let moments: Phrase =
      missed.isEmpty
      ? "You have a note on every moment of the key."
      : "You have no note on: \(missed.joined(separator: " "))"
    let tasks = description.tasks.map { seen in
      Phrase("The task of \(seen.task.span.start): \(seen.sight.asYouSawIt).")
    }
    return [language, "\(description.watching)"] + tasks + [moments]
  }
}

extension PracticeCourse {
  /// Counts, a row a round, with how they are made up.
  fileprivate var figures: [Block] {
    let columns = ["Lesson", "Notes", "that describe", "Moments with a note"].map {
      Table.Column("\($0)")
    }
    let rows = parts.map { part -> [Phrase] in
      let description = part.round.description
      let caught = description.moments.count(where: \.wasCaught)
      return [
        "\(part.lesson.heading.title)", "\(description.notes.count)",
        "\(description.descriptions.count)", "\(caught) of \(description.moments.count)",
      ]
    }
    return [
      .heading("Figures"), .table(Table(columns, rows)),
      .paragraph(
        """
        Lessons differ, and so do their keys: a lesson that is hard gives other counts than an easy one. None \
        of them is a grade.
        """
      ),
    ]
  }
}

extension TaskSeen.Sight {
  /// The way, said to who wrote the sentence.
  fileprivate var asYouSawIt: String {
    switch self {
    case .asGiven: "you saw it as it was given"
    case .asIntended: "you wrote what was meant"
    case .elsewhere: "you have no sentence on it"
    }
  }
}

extension FlagKind {
  /// What is asked about, as a noun.
  fileprivate var noun: String {
    switch self {
    case .judgement: "judgement"
    case .inference: "inference"
    case .vague: "vague words"
    case .prescription, .remedy: "advice"
    case .name: "names"
    case .absence: "what was not there"
    case .evaluation: "evaluation"
    }
  }
}
