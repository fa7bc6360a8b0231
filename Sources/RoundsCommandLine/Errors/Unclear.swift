import InstructionalRounds
import Reporting

/// A line can mean several things, or nothing that the round knows.
enum Unclear: Error, Equatable {
  /// Several rounds are open.
  case severalRounds([RoundID])
  /// Nobody has joined the round on this device.
  case nobodyJoined(RoundID)
  /// Nobody on this device has written anything in the round.
  case nobodyWrites(RoundID)
  /// Several people have joined the round on this device.
  case severalParticipants([ParticipantCode])
  /// The participant has not joined on this device.
  case notOnThisDevice(ParticipantCode)
  /// A round is opened by somebody.
  case nobodyNamed
  /// Several things have this label.
  case severalThings(String, candidates: [String])
  /// Several visits have this number.
  case severalVisits(VisitNumber)
  /// No visit has begun and not ended.
  case noOpenVisit
  /// Several visits have begun and not ended.
  case severalOpenVisits([VisitNumber])
  /// The label is of another kind of thing than the command takes.
  case otherKind(String, is: Thing.Kind, wanted: [Thing.Kind])
  /// The protocol does not have what was chosen.
  case notInProtocol(Choice, String, known: [String])
  /// The show of hands has another number of levels than its scale.
  case wrongHands(count: Int, levels: Int)
  /// A typed time has not come yet; what was typed, with other times in its place.
  case timeInFuture(String, Moment, now: Moment, again: [TypedLine])
  /// A visit is planned to end before it begins; what was typed, with its hours put right.
  case endsBeforeItBegins(Moment, Moment, again: [TypedLine])
  /// A typed time is before the year 1 or after 9999.
  case timeOutOfRange(String)
  /// A variable of the environment holds something that cannot be read.
  case variable(String, String)
  /// Nothing says where this device's own memory is to be.
  case noHome
  /// A text cannot be recorded.
  case words(WordsError)
  /// A measure lacks its words, its baseline or its target.
  case halfMeasure
  /// What was chosen has no words left.
  case nothingToRedact
  /// Nothing was given that could change the thing.
  case nothingToChange(String)
  /// A value was given without the one code that asks for it, or with words of one's own.
  case markWithoutCode(asking: [String])
  /// The command needs a screen, and the output is none.
  case noScreen
  /// A table is laid out without rows or without columns.
  case tableWithoutLabels
  /// A row, a column or a cell that a table does not have, or not one alone.
  case noSuchPlace(String, known: [String])

  /// What a protocol lets choose among.
  enum Choice: String, CaseIterable, Hashable, Sendable {
    case lens, horizon, scale, level
    case focusQuestion = "focus question"
  }
}

extension Unclear: Explained {
  /// See ``Explained/message``.
  var message: String {
    switch self {
    case .severalRounds(let rounds): "Several rounds are open: \(rounds.inWords("and"))."
    case .nobodyJoined(let round): "Nobody has joined the round \(round) on this device."
    case .nobodyWrites(let round):
      "Nobody on this device has a journal in \(round). Choose a code:"
    case .severalParticipants(let codes):
      "Several people have joined on this device: \(codes.inWords("and")). Who are you?"
    case .notOnThisDevice(let code): "\(code) has not joined the round on this device."
    case .nobodyNamed: "Opening a round needs a facilitator. Choose a code:"
    case .severalThings(let label, let candidates):
      "\(label) can be \(candidates.inWords("or"))."
    case .severalVisits(let number):
      "Several visits, planned separately, have the number \(number)."
    case .noOpenVisit: "No visit is in progress."
    case .severalOpenVisits(let numbers):
      "Several visits are in progress: \(numbers.inWords("and"))."
    case .otherKind(let label, let kind, let wanted):
      "\(label) is \(kind.phrase); this takes \(wanted.map(\.phrase).inWords("or"))."
    case .notInProtocol(let choice, let word, let known):
      "The round has no \(choice.rawValue) \(word).\(known.listed("It has"))"
    case .wrongHands(let count, let levels):
      "\(count.of("number")) cannot be a show of hands on a scale with \(levels) levels. Give \(levels), starting with how many showed no fingers."
    case .timeInFuture(let typed, let moment, let now, _):
      if moment.day == now.day {
        "\(typed) is in the future: it is \(now.minute) now. Nothing was recorded."
      } else {
        "\(typed) means \(moment.day) at \(moment.minute), which is in the future. Nothing was recorded."
      }
    case .timeOutOfRange(let typed): "\(typed) is too far away. Nothing was recorded."
    case .endsBeforeItBegins(let begins, let ends, _):
      "The visit would end at \(ends.minute), which is not after its start at \(begins.minute). Nothing was recorded."
    case .variable(let name, let value): "\(name) is '\(value)', which cannot be read."
    case .noHome:
      "HOME is not set, so this device does not know where to keep its memory of your record."
    case .words(let error): "The text cannot be recorded. \(error.reason)"
    case .halfMeasure: "A measure has three parts: what is measured, its baseline, and its target."
    case .nothingToRedact: "It has no words left."
    case .nothingToChange(let label): "Nothing given changes \(label)."
    case .markWithoutCode(let codes):
      "A value goes with one code that asks for it, and without words of your own.\(codes.listed("Codes that do:"))"
    case .noScreen: "There is no screen here to show pages on."
    case .tableWithoutLabels: "A table needs at least one row and one column."
    case .noSuchPlace(let text, let known):
      known.count > 12
        ? "The table has no such place, or several: \(text)."
        : "The table has no such place, or several: \(text). It has \(known.inWords("and"))."
    }
  }

  /// See ``Explained/remedies``.
  var remedies: [Advice] {
    switch self {
    case .severalRounds(let rounds): rounds.map { "rounds --round \($0) ..." }
    case .nobodyJoined: ["rounds join CODE"]
    case .severalParticipants(let codes): codes.map { "rounds --as \($0) ..." }
    case .notOnThisDevice(let code): ["rounds join \(code)"]
    case .nobodyNamed: ["rounds --as CODE open ..."]
    case .nobodyWrites: ["rounds --as CODE ..."]
    case .severalVisits(let number):
      [
        .line("rounds visit same \(number)", "if they are the same"),
        .line("rounds --as CODE ...", "if they are not"),
      ]
    case .noOpenVisit: ["rounds visit start NUMBER"]
    case .severalOpenVisits(let numbers): numbers.map { "rounds visit end \($0)" }
    case .noHome: [.sentence("Set HOME, or XDG_STATE_HOME, to a folder of yours.")]
    case .halfMeasure:
      [
        "rounds adopt WORK --measure TEXT --baseline NUMBER --target NUMBER",
        "rounds adopt WORK --no-measure TEXT",
      ]
    case .noScreen: ["rounds show VISIT", "rounds summary --for group"]
    case .tableWithoutLabels: ["rounds table TITLE --row LABEL --column LABEL"]
    case .noSuchPlace: ["rounds tables"]
    case .markWithoutCode(let codes):
      codes.first.map { ["rounds note VISIT --lens \($0) --value NUMBER"] } ?? []
    case .timeInFuture(_, _, _, let lines):
      lines.isEmpty
        ? [.sentence("Correct the time, or leave it out to use the current time.")]
        : lines.map(Advice.line)
    case .variable(let name, _): [.sentence("Correct it, or unset \(name).")]
    case .timeOutOfRange:
      [.sentence("Write a time like 2:05pm, 14:05, -3m or 2026-11-22T14:05:00-06:00.")]
    case .endsBeforeItBegins(_, _, let lines):
      lines.isEmpty ? [.sentence("Give an end that is after the start.")] : lines.map(Advice.line)
    case .severalThings, .otherKind, .notInProtocol, .wrongHands, .words,
      .nothingToRedact, .nothingToChange:
      []
    }
  }
}
