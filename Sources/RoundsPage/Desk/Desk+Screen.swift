import InstructionalRounds
import JournalFormat

/// What is shown while notes are taken.
extension Desk {
  func screen(of opening: Opening, at now: Moment) -> Answer {
    var answer = Answer()
    answer.title = round.title
    answer.shown[.head] = head
    answer.shown[.main] = main(of: opening)
    answer.shown[.entry] = view == .notes && visit != nil ? entry(of: opening) : []
    answer.shown[.foot] = foot
    answer.wishes = [.say(remark)]
    return answer
  }

  private var head: [Piece] {
    [
      .element(.h1, [.said(round.title)]),
      .row([
        .button("Notes", Action(.notes), isPressed: view == .notes),
        .button("Missing", Action(.missing), isPressed: view == .missing),
        .button("For the table", Action(.select), isPressed: view == .selecting),
        .button("Hand over", Action(.hand), isPressed: view == .handing),
      ]),
    ]
  }

  /// How much there is, and how much of it somebody else has.
  private var foot: [Piece] {
    let count = notes.count
    let waiting = outbox.isEmpty ? "" : ", \(outbox.count) waiting to be kept"
    let retry = isHeld ? [Piece.row([.button("Try again", Action(.retry), isMain: true)])] : []
    return [
      .paragraph(
        "\(code): \(count) \(count == 1 ? "note" : "notes") kept\(waiting), "
          + "\(handed.notes) handed over.",
        "soft"
      )
    ] + retry
  }

  private func main(of opening: Opening) -> [Piece] {
    switch view {
    case .notes: visit.flatMap { round.record.visits[$0] }.map { noteList(in: $0) } ?? visitList
    case .missing: missingList
    case .selecting: selectionList
    case .handing: handingOver(opening)
    case .reason(let reasoned): reason(for: reasoned)
    }
  }
}

extension Desk {
  /// The visits, to choose from.
  private var visitList: [Piece] {
    let visits = round.visits.map { visit in
      let subject = visit.plan.subject.map { ": \($0)" } ?? ""
      return Piece.element(
        .li,
        [.button("Visit \(visit.number)\(subject)", Action(.visit, visit.id.entry))]
      )
    }
    return [.heading("Which visit?"), .element(.ul, visits), planning]
  }

  private var planning: Piece {
    .element(
      .form,
      does: Action(.plan),
      [
        .element(.label, [.text("for", "number")], [.words("Another visit, by its number")]),
        .row([
          .element(
            .input,
            [
              .text("id", "number"), .text("name", "number"), .text("type", "text"),
              .text("inputmode", "numeric"), .text("autocomplete", "off"),
            ]
          ),
          .element(.button, [.text("type", "submit")], [.words("Add the visit")]),
        ]),
      ]
    )
  }

  /// The notes of a visit, the newest last; of many, the last fifty.
  private func noteList(in visit: Visit) -> [Piece] {
    let labels = Labels(round.record)
    let here = notes.filter { $0.visit == visit.id }
    let shown = here.suffix(50).map { note in
      Piece.element(
        .li,
        [.text("class", "note")],
        key: note.id.entry.description,
        row(note, labels)
      )
    }
    let earlier =
      here.count > 50
      ? [Piece.paragraph("\(here.count - 50) earlier notes are kept, too.", "soft")] : []
    let waiting = outbox.compactMap { draft -> Piece? in
      guard case .note(_, let text, _) = draft.intent else { return nil }
      return .element(
        .li,
        [.text("class", "note dim")],
        [.element(.span, [.text("class", "time")], [.words(draft.at.minutes)]), .said(text)]
      )
    }
    return [.row(visitButtons(visit))] + earlier + [.element(.ul, shown + waiting)]
  }

  private func visitButtons(_ visit: Visit) -> [Piece] {
    let name = Piece.element(.strong, [.words("Visit \(visit.number)")])
    let hours =
      visit.started == nil
      ? Piece.button("Begin", Action(.begin), isMain: true)
      : visit.ended == nil
        ? Piece.button("End", Action(.end)) : Piece.element(.span, [.words("ended")])
    return [name, hours, .button("Other visit", Action(.visit)), .button("Blank", Action(.blank))]
  }

  private func row(_ note: Note, _ labels: Labels) -> [Piece] {
    let evidence = round.settings.label(of: note.elements)
    return [
      .element(.span, [.text("class", "time")], [.words(note.at.minutes)]),
      .said(evidence + note.words.description),
      .button("Change", Action(.revise, note.id.entry), label: "Change \(labels[note.id])"),
    ]
  }
}

extension ObservationProtocol {
  /// What stands before a note that is evidence of elements, such as `T/S: `.
  func label(of elements: Set<CoreElement>) -> String {
    let letters = CoreElement.allCases.filter { elements.contains($0) }.map { letter(of: $0) }
    return letters.isEmpty ? "" : letters.joined(separator: "/") + ": "
  }

  /// The letter by which an element is typed.
  private func letter(of element: CoreElement) -> String {
    let own = elementPrefixes.filter { $0.value == element && $0.key.count == 1 }
    return own.keys.sorted().first ?? element.rawValue.prefix(1).uppercased()
  }
}

extension Desk {
  /// The line that is typed, with what it is evidence of.
  func entry(of opening: Opening) -> [Piece] {
    let said = elements(of: line)
    let elements = CoreElement.allCases.map { element in
      Piece.button(
        element.rawValue.capitalizedFirst,
        Action(.element, element.rawValue),
        isPressed: said.contains(element)
      )
    }
    let marks = round.settings.lenses.map { lens in
      let label = lens.asks.map { "\(lens.meaning): type the \($0) first" } ?? lens.meaning
      return Piece.button(lens.code, Action(.mark, lens.code), label: label)
    }
    let undo =
      lastMark == nil ? [] : [Piece.button("Undo mark", Action(.undo), isMain: true)]
    return [
      .element(
        .form,
        does: Action(.send),
        [
          .element(
            .label,
            [.text("for", "line")],
            [.words(line.revising == nil ? "What did you see or hear?" : "What should it say?")]
          ),
          .element(
            .textarea,
            [
              .text("id", "line"), .text("rows", "2"), .text("dir", "auto"),
              .text("autocomplete", "off"), .text("enterkeyhint", "send"),
              .text("value", line.text),
            ],
            key: "line",
            does: Action(.line)
          ),
          .row(
            [
              .element(
                .button,
                [.text("type", "submit"), .text("class", "main")],
                [.words(line.revising == nil ? "Keep" : "Replace")]
              )
            ] + (line.text.isEmpty ? [] : [.button("Discard", Action(.drop))])
              + (line.revising.map { [.button("Take back", Action(.withdraw, $0.entry))] } ?? [])
              + (line.begun.map {
                [.element(.span, [.text("class", "time")], [.words("started at \($0.minutes)")])]
              } ?? [])
          ),
          .row(elements, "row wide"),
        ]
      ),
      .row(marks + undo),
    ]
  }
}

extension Moment {
  /// The time on the wall, as `09:12`.
  var minutes: String {
    let minute = millisecondsOfDay / 60_000
    let digits = { (number: Int64) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(digits(minute / 60)):\(digits(minute % 60))"
  }
}

extension String {
  /// The text with its first letter as a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
