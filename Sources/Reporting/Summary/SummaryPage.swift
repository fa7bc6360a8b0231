package import InstructionalRounds

extension Document {
  /// The summary of a round for an audience: first what four minutes can take, then all the rest.
  package init(
    _ summary: RoundSummary,
    on medium: Medium = .text,
    spelling speller: RemedySpeller? = nil
  ) {
    self.init(SummaryPage(summary, on: medium, spelling: speller).blocks)
  }
}

/// The summary of a round as blocks, a section a property.
struct SummaryPage {
  /// What the audience may see.
  let summary: RoundSummary
  /// What it is read on.
  let medium: Medium
  /// How what is missing is mended, where that can be typed.
  let speller: RemedySpeller?

  /// A page for its audience.
  init(_ summary: RoundSummary, on medium: Medium, spelling speller: RemedySpeller? = nil) {
    self.summary = summary
    self.medium = medium
    self.speller = speller
  }

  /// The page from top to bottom.
  var blocks: [Block] {
    let brief = [
      opening, asked, problem, patterns, otherStatements, prediction, nextWork, lastTime,
    ]
    let rest = [
      missing, evidence, groups, late, tasks, setting, workInFull, gaps, waivers, openedAgain,
      consensus, visits, principles, reading, custody,
    ]
    return [.brief(brief.flatMap(\.self))] + rest.flatMap(\.self)
  }
}

extension SummaryPage {
  /// What the page is called, and how it is to be read.
  private var opening: [Block] {
    let charter = summary.charter
    let title: Phrase =
      charter.map { "\($0.heading)" } ?? "A round whose first entry has not arrived yet"
    let visits = counted(summary.visitCount, "visit")
    let words: Phrase =
      switch summary.audience {
      case .staff, .host:
        """
        This page shows what was seen across \(visits), in the words of those who saw it. It is \
        about the work students are asked to do and rates nobody: it does not say which \
        classroom or which observer a quotation comes from.
        """
      case .group: "For the group that did the round, which saw \(visits)."
      }
    return [.title(title), .paragraph(words)] + standing
  }

  /// That the round goes on, or that part of its record is not here.
  private var standing: [Block] {
    var sentences: [String] = []
    if summary.stage != .closed {
      sentences.append("This round is not closed yet: \(summary.stage.phrase).")
      sentences.append("This page may still change.")
    }
    if summary.awaited > 0 {
      let verb = summary.awaited == 1 ? "has" : "have"
      let entries = summary.awaited == 1 ? "1 entry" : "\(summary.awaited) entries"
      sentences.append("\(entries) of the record \(verb) not arrived yet.")
    }
    return sentences.isEmpty ? [] : [.paragraph("\(strong: sentences.joined(separator: " "))")]
  }

  /// What the host asked.
  private var problem: [Block] {
    guard let problem = summary.charter?.problem else { return [] }
    var blocks: [Block] = [.heading("The problem of practice"), .paragraph("\(problem.words)")]
    if !problem.focusQuestions.isEmpty {
      blocks.append(.paragraph("Focus questions:"))
      blocks.append(.items(problem.focusQuestions.map { "\($0)" }))
    }
    let lines = [
      ("Theory of action", problem.theoryOfAction),
      ("What the school can change", problem.answers[.control]),
      ("Part of which plan", problem.answers[.strategy]),
      ("What else would change for students", problem.answers[.leverage]),
    ].compactMap { label, words in words.map { LabeledLine("\(label)", "\($0)") } }
    return blocks + (lines.isEmpty ? [] : [.labeled(lines)])
  }

  /// The patterns alone, without their evidence.
  private var patterns: [Block] {
    let patterns = summary.statements.filter { $0.kind == .pattern }
    guard !patterns.isEmpty else {
      return [.heading("Patterns"), .paragraph("No pattern has been named yet.")]
    }
    return [.heading("Patterns"), .items(patterns.map { sentence($0, at: .brief) })]
  }

  /// What differed and what stood alone, without the evidence.
  private var otherStatements: [Block] {
    let others = summary.statements.filter { $0.kind != .pattern }
    let held = counted(summary.heldBack, "contrast or anomaly", "contrasts or anomalies")
    let each = summary.heldBack == 1 ? "it rests" : "each rests"
    let heldBack: [Block] =
      summary.heldBack == 0
      ? [] : [.paragraph("Held back, because \(each) on a single visit: \(held).")]
    guard !(others.isEmpty && heldBack.isEmpty) else { return [] }
    return [.heading("Contrasts and anomalies")]
      + (others.isEmpty ? [] : [.items(others.map { sentence($0, at: .brief) })]) + heldBack
  }

  /// The answers to the student's question.
  private var prediction: [Block] {
    guard !summary.predictions.isEmpty else { return [] }
    let question =
      summary.charter?.observationProtocol.prediction.question ?? PredictionMinimums().question
    let answers = summary.predictions.map { prediction -> Phrase in
      let basis = prediction.restsOn.isEmpty ? "" : restingOn(prediction.restsOn)
      return "\(prediction.words)\(basis)\(mark(prediction.standing))"
    }
    return [.heading("Prediction"), .paragraph("\(question)"), .items(answers)]
  }

  /// What a prediction rests on, each with a link to its evidence.
  private func restingOn(_ names: [String]) -> Phrase {
    let last = names.count - 1
    let links = names.enumerated().map { place, name -> Phrase in
      let before = place == 0 ? "" : place == last ? " and " : ", "
      return "\(aside: before)\(name, .aside, link: Anchor("evidence", name))"
    }
    return links.reduce(" \(aside: "(rests on ")", +) + "\(aside: ")")"
  }

  /// Where on the page a statement or a work is told.
  enum Telling {
    /// Where it is read first.
    case brief
    /// Where all of it is told.
    case full
  }

  /// A statement with its name and how widespread it was; one telling leads to the other.
  func sentence(_ statement: SummaryStatement, at telling: Telling) -> Phrase {
    let visits = statement.visitCount.map {
      "evidence from \($0) of \(counted(summary.visitCount, "visit"))"
    }
    let spread = [statement.prevalence?.rawValue, visits].compactMap(\.self)
    let prevalence = spread.isEmpty ? "" : " (\(spread.joined(separator: "; ")))"
    let team = statement.team.map { ", team \($0)" } ?? ""
    let name = "\(statement.name)\(team)"
    let linked = self.linked(name, telling, "statement", "evidence", statement.name)
    return "\(linked)\(strong: "\(prevalence):") \(statement.words)" + mark(statement.standing)
  }

  /// A name that leads from one telling to the other.
  func linked(
    _ name: String,
    _ telling: Telling,
    _ brief: StaticString,
    _ full: StaticString,
    _ thing: String
  ) -> Phrase {
    let (first, second) = (Anchor(brief, thing), Anchor(full, thing))
    return switch telling {
    case .brief: "\(name, .strong, link: second, place: first)"
    case .full: "\(name, .strong, link: first, place: second)"
    }
  }

  /// What is to be said of something that does not simply count.
  func mark(_ standing: Standing) -> Phrase {
    standing.remark.map { " \(strong: "[\($0)]")" } ?? ""
  }
}
