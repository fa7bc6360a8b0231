import InstructionalRounds
import JournalFormat

/// What is beside the taking of notes: what is missing, what comes to the table, the handing over.
extension Desk {
  /// What the gate at the end of description still wants of this observer.
  var missing: [Shortfall] {
    GateReport(round.record, ending: .description, reading: round.vocabulary).shortfalls.filter {
      isMine($0)
    }
  }

  /// Whether a shortfall can be mended here: the observer's own, or one of a visit that they saw.
  private func isMine(_ shortfall: Shortfall) -> Bool {
    guard shortfall.remedies.contains(where: { !buttons(for: $0).isEmpty }) else { return false }
    return switch shortfall.subject {
    case .participant(let other): other == code
    case .note(let note): round.record.notes[note]?.author == code
    case .visit(let visit): notes.contains { $0.visit == visit }
    case .round, .task, .statement, .prediction, .work: false
    }
  }

  var missingList: [Piece] {
    let missing = missing
    guard !missing.isEmpty else {
      return [
        .heading("Nothing is missing from you"),
        .paragraph(
          "You can hand your notes over. Others may still have something to add."
        ),
        .row([.button("Hand over", Action(.hand), isMain: true)]),
      ]
    }
    let items = missing.map { shortfall in
      Piece.element(
        .li,
        [.paragraph(shortfall.what.capitalizedFirst.sentence)]
          + shortfall.remedies.map { .row(buttons(for: $0)) }
      )
    }
    return [.heading("Still missing from you"), .element(.ul, items)]
  }

  /// What a remedy is on the page; nothing where it belongs to the group or to somebody else.
  private func buttons(for remedy: Remedy) -> [Piece] {
    guard remedy.doer == nil || remedy.doer == code else { return [] }
    switch remedy.deed {
    case .takeNote(let number, let element):
      let words = element.map { "Add a note about the \($0.rawValue)" } ?? "Add a note"
      return visits(numbered: number).map { .button(words, Action(.visit, $0.id.entry, element)) }
    case .tag(let among, let element):
      return among.filter { isOwn($0) }.prefix(4).map { note in
        let words = round.record.notes[NoteID(note.entry)]?.words.description ?? note.name
        let shown = words.count > 60 ? words.prefix(59) + "…" : words[...]
        return .button(
          "“\(shown)” shows the \(element.rawValue)",
          Action(.tag, note.entry, element)
        )
      }
    case .nameGap(let number, let element):
      return visits(numbered: number).map {
        .button("It could not be seen, because …", Action(.gap, $0.id.entry, element))
      }
    case .select: return [.button("Choose notes", Action(.select))]
    case .reword(let note, _):
      return isOwn(note) ? [.button("Reword it", Action(.revise, note.entry))] : []
    case .keep(let note):
      return isOwn(note) ? [.button("Keep it as it is, because …", Action(.keep, note.entry))] : []
    default: return []
    }
  }

  private func isOwn(_ thing: Remedy.Named) -> Bool {
    round.record.notes[NoteID(thing.entry)]?.author == code
  }

  private func visits(numbered number: VisitNumber) -> [Visit] {
    round.visits.filter { $0.number == number }
  }

  /// Where a reason is given.
  func reason(for reasoned: Reasoned) -> [Piece] {
    let (about, action, label, example): (String, Action, String, String)
    switch reasoned {
    case .keep(let id):
      about = round.record.notes[id]?.words.description ?? ""
      action = Action(.keep, id.entry)
      (label, example) = ("Why should the wording stay?", "read from the board")
    case .gap(let id, let element):
      let number = round.record.visits[id].map { "Visit \($0.number)" } ?? ""
      about = "\(number): no evidence of the \(element.rawValue)"
      action = Action(.gap, id.entry, element)
      (label, example) = ("Why could it not be seen?", "a fire drill")
    }
    return [
      .element(.blockquote, [.said(about)]),
      .element(
        .form,
        does: action,
        [
          .element(.label, [.text("for", "reason")], [.words(label)]),
          .element(
            .input,
            [
              .text("id", "reason"), .text("name", "reason"), .text("type", "text"),
              .text("placeholder", "for example: \(example)"), .text("autocomplete", "off"),
            ]
          ),
          .row([
            .element(.button, [.text("type", "submit"), .text("class", "main")], [.words("Save")]),
            .button("Cancel", Action(.missing)),
          ]),
        ]
      ),
    ]
  }

  /// Where notes are chosen for the table.
  var selectionList: [Piece] {
    let settings = round.settings.description
    let labels = Labels(round.record)
    let chosen = chosen
    let items = notes.map { note in
      Piece.element(
        .li,
        [.text("class", "note")],
        key: note.id.entry.description,
        [
          .button(
            chosen.contains(note.id) ? "Chosen" : "Choose",
            Action(.choose, note.id.entry),
            isPressed: chosen.contains(note.id),
            label: "Choose \(labels[note.id])"
          ),
          .said(note.words.description),
        ]
      )
    }
    let wanted = min(settings.selectionMinimum, notes.count)
    return [
      .heading("What do you bring to the table?"),
      .paragraph("\(chosen.count) chosen. Bring \(wanted) to \(settings.selectionAdvice)."),
      .element(.ul, items),
    ]
  }

  /// The ways out, side by side, and what comes after.
  func handingOver(_ opening: Opening) -> [Piece] {
    var pieces: [Piece] = [
      .heading("Hand over your notes"),
      .paragraph(
        """
        Send the file to your facilitator, or copy the text into a mail. Hand over as often as you \
        like: nothing counts twice.
        """
      ),
      .waysOut(opening),
    ]
    if isAllHandedOver {
      pieces += [
        .heading("Clear this device"),
        .paragraph("Everything has arrived, so you can erase it here. You cannot undo this."),
        .row([.button("Erase my notes from this device", Action(.erase))]),
      ]
    } else if hasJustHanded {
      pieces += [
        .paragraph("Has your facilitator told you that it arrived?"),
        .row([.button("Yes, it arrived", Action(.arrived), isMain: true)]),
      ]
    }
    pieces.append(.asText(fileText, label: "Your notes as text"))
    pieces += [
      .heading("Sharing this device"),
      .row([.button("Someone else takes notes here", Action(.leave))]),
    ]
    return pieces
  }
}

extension String {
  /// The text as a sentence.
  fileprivate var sentence: String {
    guard let last, !".?!".contains(last) else { return self }
    return self + "."
  }
}
