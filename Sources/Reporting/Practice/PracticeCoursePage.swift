package import InstructionalRounds

extension Document {
  /// A person's course over their practice rounds, in words; counts where they are wanted.
  package init(_ course: PracticeCourse, withFigures: Bool) {
    self.init(
      [
        .title("What you practiced"),
        .paragraph("This is yours: nobody else sees it unless you show them."),
      ]
        + course.parts.flatMap { part in
          [.heading("\(part.title)"), .items(part.remarks)]
        } + (withFigures ? course.figureBlocks : [])
    )
  }
}

extension PracticeCourse.Part {
  /// The exercise with its day.
  fileprivate var title: String {
    "\(practiced.heading.title)\(day.map { ", \($0)" } ?? "")"
  }

  /// What there is to say in a few sentences.
  fileprivate var remarks: [Phrase] {
    switch practiced {
    case .round(let round, _): round.description.remarks + round.laterRemarks
    case .notes(let description, _): description.remarks
    case .sorting(let feedback, _): feedback.remarks
    case .rewriting(let feedback, _): feedback.remarks
    case .core(let feedback, _): feedback.remarks
    }
  }
}

extension DescriptionFeedback {
  /// What notes of a lesson say, in a few sentences.
  fileprivate var remarks: [Phrase] {
    let missed = moments.filter { !$0.wasCaught }.map(\.moment.what)
    let moments: Phrase =
      missed.isEmpty
      ? "You have a note on every moment in the key."
      : "You have no note on: \(missed.joined(separator: " "))"
    let tasks = tasks.map { seen in
      Phrase("The task of \(seen.task.span.start): \(seen.sight.asYouSawIt).")
    }
    return ["\(askedAbout.sentence(of: "notes"))", "\(watching)"] + tasks + [moments]
  }
}

extension PracticeRound {
  /// What the stages after description say, as far as they are over.
  fileprivate var laterRemarks: [Phrase] {
    let done = stagesDone
    let demand = done.contains(.analysis) ? judged.map { Phrase("\($0.demandSentences)") } : []
    let corners = work.filter { !$0.missing.isEmpty }.map { work in
      Phrase("\(work.label) says nothing about \(work.missing.map(\.phrase).inWords("and")).")
    }
    return demand + (done.contains(.evaluation) ? corners : [])
  }
}

extension SortingFeedback {
  /// What was sorted otherwise than in the key, in a few sentences.
  fileprivate var remarks: [Phrase] {
    let elsewhere = differing.map { "\($0.number)" }
    let first: Phrase =
      elsewhere.isEmpty
      ? "You sorted every statement as the key does."
      : "You sorted these differently from the key: \(elsewhere.inWords("and"))."
    let second: Phrase? = habit.map {
      "More than once you took \($0.from.plural) for \($0.to.plural). \($0.from.question)"
    }
    return [first] + [second].compactMap(\.self)
  }
}

extension RewritingFeedback {
  /// What happened to loaded notes, in a few sentences.
  fileprivate var remarks: [Phrase] {
    let invented = answers.filter { !$0.numbersNotOnFilm.isEmpty }.map { "\($0.number)" }
    return ["\(askedAbout.sentence(of: "answers"))"]
      + (invented.isEmpty
        ? [] : ["A number that the film does not have is in \(invented.inWords("and"))."])
  }
}

extension CoreFeedback {
  /// Which corners were left out, in a few sentences.
  fileprivate var remarks: [Phrase] {
    let answered = answers.filter { !$0.given.isEmpty }
    let left = Corner.allCases.compactMap { corner -> Phrase? in
      let numbers = answered.filter { $0.missing.contains(corner) }.map { "\($0.number)" }
      guard !numbers.isEmpty else { return nil }
      return "You did not mention \(corner.phrase) in \(numbers.inWords("and"))."
    }
    return left.isEmpty ? ["When one corner moved, you moved all three."] : left
  }
}

extension [FlagKind] {
  /// What was asked about somebody's words, as a sentence.
  fileprivate func sentence(of what: String) -> String {
    isEmpty
      ? "Nothing was asked about your \(what)."
      : "Your \(what) were asked about \(map(\.noun).inWords("and"))."
  }
}

extension TaskSeen.Sight {
  /// The way, said to who wrote the sentence.
  fileprivate var asYouSawIt: String {
    switch self {
    case .asGiven: "you saw it as it was given"
    case .asIntended: "you wrote what was intended"
    case .elsewhere: "you have no sentence on it"
    }
  }
}

extension FlagKind {
  /// What is asked about, as a noun.
  fileprivate var noun: String {
    switch self {
    case .judgment: "judgment"
    case .inference: "inference"
    case .vague: "vague words"
    case .prescription, .remedy: "advice"
    case .name: "names"
    case .absence: "what was not there"
    case .evaluation: "evaluation"
    case .grain: "what lacks detail"
    }
  }
}
