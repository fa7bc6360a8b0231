import InstructionalRounds
import JournalFormat

/// Before notes are taken: an invitation is wanted, and then a code.
package struct Arrival: Sendable {
  /// The round that the invitation is to.
  package internal(set) var invitation: OpenedRound?
  /// The invitation as it came, to be kept.
  var text = ""
  /// Whether nobody can take notes here now, for the trouble that is said.
  var isShut = false
  /// What is the matter.
  package internal(set) var trouble = ""
}

extension Page {
  /// Takes what happens at the arrival.
  mutating func take(_ happening: Happening, at now: Moment, in arrival: inout Arrival) -> Answer {
    guard case .done(let deed, let given) = happening else { return Answer() }
    arrival.trouble = ""
    switch deed.name {
    case .invite:
      let text = given.files.first ?? given.texts["invitation"] ?? ""
      switch InvitationText(text).reading {
      case .empty: arrival.trouble = "Choose the invitation's file, or paste its text."
      case .unreadable(let line):
        arrival.trouble = """
          Line \(line) of this text is not a whole line of an invitation. Ask the facilitator for the \
          file that “rounds export --invitation” makes, and choose it here.
          """
      case .invited(let lines):
        guard let round = OpenedRound(lines, reading: vocabulary) else {
          arrival.trouble = """
            This is not an invitation: the opening of the round is missing, or its vocabulary is not \
            in this page. Ask the facilitator for a page made for the round.
            """
          break
        }
        arrival.invitation = round
        arrival.text = text
      }
    case .join:
      guard let round = arrival.invitation else { break }
      let typed = deed.subject.isEmpty ? given.texts["code"] ?? "" : deed.subject
      guard let code = ParticipantCode(typed.cut) else {
        arrival.trouble =
          "A code is one to five letters, such as your initials. It is never a name."
        break
      }
      return join(code, round, at: now, invitedBy: arrival.text)
    default: break
    }
    return arrival.screen(of: opening)
  }

  /// Makes a writer for somebody on this device.
  private mutating func join(
    _ code: ParticipantCode,
    _ round: OpenedRound,
    at now: Moment,
    invitedBy text: String
  ) -> Answer {
    let seated = opening.things["desk/\(round.id.text)/\(code)"].flatMap { WriterID($0) }
    guard let writer = seated ?? WriterID(code: code, tag: tag) else { return Answer() }
    var desk = Desk(round, writer: writer)
    // Who has a journal here already goes on with it.
    if seated == nil { desk.outbox = [Draft(.join, at: now)] }
    let kept = [
      ("round/\(round.id.text)", text), ("desk/\(round.id.text)", writer.description),
      (desk.seatName, writer.description), ("last", round.id.text),
    ]
    for (name, value) in kept { opening.things[name] = value }
    var answer = sitDown(desk)
    answer.wishes = kept.map { .keep(name: $0, value: $1) } + answer.wishes
    return answer
  }

  /// Four characters that no other device of the same code has, except for one time in a million.
  var tag: String {
    let letters = Array("0123456789abcdefghijklmnopqrstuvwxyz".unicodeScalars)
    var number = random()
    var tag = String.UnicodeScalarView()
    for _ in 0..<4 {
      tag.append(letters[Int(number % UInt64(letters.count))])
      number /= UInt64(letters.count)
    }
    return String(tag)
  }
}

extension Arrival {
  /// What is shown.
  func screen(of opening: Opening) -> Answer {
    var answer = Answer()
    answer.shown[.entry] = []
    answer.shown[.foot] = []
    answer.wishes = [.say(trouble)]
    if isShut {
      answer.title = "Notes for a round"
      answer.shown[.head] = [.element(.h1, [.words("Notes for a round")])]
      answer.shown[.main] = [.paragraph(trouble)]
      answer.wishes = []
    } else if let round = invitation {
      answer.title = round.title
      answer.shown[.head] = [.element(.h1, [.said(round.title)])] + about(round)
      answer.shown[.main] = codes(of: round)
    } else {
      answer.title = "Notes for a round"
      answer.shown[.head] = [.element(.h1, [.words("Notes for a round")])]
      answer.shown[.main] = invitations
    }
    return answer
  }

  private func about(_ round: OpenedRound) -> [Piece] {
    guard let charter = round.record.charter else { return [] }
    let questions = charter.problem.focusQuestions.map {
      Piece.element(.li, [.said($0.description)])
    }
    return [
      .element(.p, [.said(charter.problem.words.description)]),
      .element(.ul, questions),
    ]
  }

  /// Where a code is chosen.
  private func codes(of round: OpenedRound) -> [Piece] {
    let known = round.record.participants.values.filter { !$0.hasLeft }.map { $0.code }.sorted()
    let norms = round.settings.norms.map { Piece.element(.li, [.words($0)]) }
    return [
      .heading("Before you start"), .element(.ul, norms),
      .heading("Which code is yours?"),
      .row(known.map { .button($0.text, Action(.join, $0.text)) }),
      .element(
        .form,
        does: Action(.join),
        [
          .element(
            .label,
            [.text("for", "code")],
            [.words("Or a new code, such as your initials")]
          ),
          .element(
            .input,
            [
              .text("id", "code"), .text("name", "code"), .text("type", "text"),
              .text("autocomplete", "off"), .text("autocapitalize", "characters"),
            ]
          ),
          .row([.element(.button, [.text("type", "submit")], [.words("Join")])]),
        ]
      ),
      .paragraph(
        """
        Your notes stay on this device until you hand them over. Other pages opened from this device \
        could read them until then.
        """,
        "soft"
      ),
    ]
  }

  /// Where an invitation is opened.
  private var invitations: [Piece] {
    [
      .paragraph("To take notes you need an invitation to the round. Your facilitator has it."),
      .element(.label, [.text("for", "file")], [.words("Choose the invitation's file")]),
      .element(
        .input,
        [.text("id", "file"), .text("type", "file"), .text("accept", ".txt,.jsonl,text/plain")],
        does: Action(.invite)
      ),
      .element(
        .form,
        does: Action(.invite),
        [
          .element(.label, [.text("for", "invitation")], [.words("Or paste its text")]),
          .element(
            .textarea,
            [.text("id", "invitation"), .text("name", "invitation"), .text("rows", "5")]
          ),
          .row([.element(.button, [.text("type", "submit")], [.words("Open the round")])]),
        ]
      ),
    ]
  }
}
