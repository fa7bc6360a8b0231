import InstructionalRounds
import Reporting

/// What is shown of an exercise.
extension PracticeSitting {
  func screen(of opening: Opening, at now: Moment) -> Answer {
    var answer = Answer()
    answer.title = exercise.heading.title
    answer.shown[.head] = [.element(.h1, [.said(exercise.heading.title)])]
    answer.shown[.main] = main(of: opening, at: now)
    answer.shown[.entry] = isWatching ? entry : []
    answer.shown[.foot] = foot
    answer.wishes = [.say(remark), .keep(name: keptName, value: kept(at: now))]
    answer.wakes = isWatching ? playback?.wakes(at: now.milliseconds) : nil
    return answer
  }

  /// Whether a lesson is on the screen, with the line for notes.
  var isWatching: Bool { exercise.kind == .lesson && view == .asking }

  func main(of opening: Opening, at now: Moment) -> [Piece] {
    if view == .finished { return feedback + handingOver(opening) }
    switch exercise {
    case .lesson(let lesson):
      switch view {
      case .ahead: return ahead(of: lesson)
      case .task: return taskForm(lesson)
      case .asking, .key, .finished: return scene(of: lesson, at: now)
      }
    case .sorting(let sorting): return numbered(view == .key ? key : item(of: sorting))
    case .rewriting(let rewriting):
      return numbered(film(of: rewriting) + (view == .key ? key : item(of: rewriting)))
    case .core(let core): return numbered(view == .key ? key : item(of: core))
    }
  }

  private var foot: [Piece] {
    guard view != .ahead, !sheet.isEmpty, view != .finished else { return [] }
    return [
      .paragraph("What you write stays on this device until you hand it over.", "soft")
    ]
  }
}

/// Items that are asked one by one.
extension PracticeSitting {
  private func numbered(_ pieces: [Piece]) -> [Piece] {
    let about: [Piece] =
      place == 0 && view == .asking && !exercise.heading.about.isEmpty
      ? [.paragraph(exercise.heading.about)] : []
    let way: [Piece] =
      place > 0 ? [.row([.button("Back", Action(.before))])] : []
    return about + [.paragraph("\(place + 1) of \(itemCount)", "soft")] + pieces + way
  }

  private func item(of sorting: SortingExercise) -> [Piece] {
    let piles = SortedStatement.Label.allCases.map { label in
      Piece.button(label.name.capitalizedFirst, Action(.answer, label.rawValue))
    }
    return [
      .element(.blockquote, [.said(sorting.statements[place].text)]),
      .paragraph("Is it a description, an inference, a judgment, or vague?"),
      .row(piles, "row wide"),
    ]
  }

  private func film(of rewriting: RewritingExercise) -> [Piece] {
    [
      .element(.blockquote, [.said(rewriting.notes[place].loaded)]),
      .paragraph("What the camera had:"),
      .element(.ul, rewriting.notes[place].film.map { .element(.li, [.said($0)]) }),
    ]
  }

  private func item(of rewriting: RewritingExercise) -> [Piece] {
    form([
      .element(.label, [.text("for", "answer")], [.words("Write a note that describes")]),
      .element(
        .textarea,
        [
          .text("id", "answer"), .text("name", "answer"), .text("rows", "3"), .text("dir", "auto"),
          .text("value", answers[place + 1] ?? ""),
        ],
        key: "answer-\(place)"
      ),
    ])
  }

  private func item(of core: CoreExercise) -> [Piece] {
    let change = core.changes[place]
    let given = CoreFeedback(core, answerSheet).answers[place].given
    let fields = change.corner.others.flatMap { corner -> [Piece] in
      [
        .element(
          .label,
          [.text("for", corner.rawValue)],
          [.words("What changes with \(corner.phrase)?")]
        ),
        .element(
          .textarea,
          [
            .text("id", corner.rawValue), .text("name", corner.rawValue), .text("rows", "2"),
            .text("dir", "auto"), .text("value", given[corner] ?? ""),
          ],
          key: "\(corner.rawValue)-\(place)"
        ),
      ]
    }
    return [.element(.blockquote, [.said(change.change)])] + form(fields)
  }

  private func form(_ fields: [Piece]) -> [Piece] {
    let check = Piece.element(
      .button,
      [.text("type", "submit"), .text("class", "main")],
      [.words("Check")]
    )
    let skip = Piece.button("Skip", Action(.next))
    return [.element(.form, does: Action(.answer), fields + [.row([check, skip])])]
  }

  /// What the key says of the item, from the field's own feedback.
  private var key: [Piece] {
    let blocks: [Block]
    switch exercise {
    case .lesson: blocks = []
    case .sorting(let sorting):
      blocks = Document.blocks(of: SortingFeedback(sorting, answerSheet).answers[place])
    case .rewriting(let rewriting):
      let feedback = RewritingFeedback(rewriting, answerSheet, reading: vocabulary)
      blocks = Document.blocks(of: feedback.answers[place])
    case .core(let core):
      blocks = Document.blocks(of: CoreFeedback(core, answerSheet).answers[place])
    }
    let isLast = place + 1 == itemCount
    let next = Piece.button(
      isLast ? "See all of it" : "Next",
      Action(.next),
      isMain: true,
      id: "next"
    )
    // A statement is sorted once; other answers may be written better at once.
    let again: [Piece] = exercise.kind == .sorting ? [] : [.button("Change it", Action(.answer))]
    return Piece.pieces(of: blocks) + [.row([next] + again)]
  }
}

/// What comes at the end.
extension PracticeSitting {
  /// All that was answered, beside the key.
  private var feedback: [Piece] {
    let document =
      switch exercise {
      case .lesson(let lesson):
        Document(
          DescriptionFeedback(typed: sheet, under: settings, beside: lesson, reading: vocabulary),
          of: lesson
        )
      case .sorting(let sorting): Document(SortingFeedback(sorting, answerSheet), of: sorting)
      case .rewriting(let rewriting):
        Document(RewritingFeedback(rewriting, answerSheet, reading: vocabulary), of: rewriting)
      case .core(let core): Document(CoreFeedback(core, answerSheet), of: core)
      }
    return Piece.pieces(of: document)
  }

  private func handingOver(_ opening: Opening) -> [Piece] {
    guard !sheet.isEmpty else { return [.row([.button("Start over", Action(.startOver))])] }
    return [
      .heading("Hand over your answers"),
      .paragraph(
        """
        Send the file to whoever leads the practice, or copy the text. Your name isn't in it, and no \
        one is ranked.
        """
      ),
      .waysOut(opening),
      .asText(fileText, label: "Your answers as text"),
      .heading("Again"),
      .paragraph("Starting over erases what you wrote here."),
      .row([.button("Start over", Action(.startOver))]),
    ]
  }
}
