import InstructionalRounds

/// A line can mean several things, or nothing that the round knows.
enum Unclear: Error, Equatable {
  /// Several rounds are open.
  case severalRounds([RoundID])
  /// Nobody has joined the round on this device.
  case nobodyJoined(RoundID)
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
  /// A typed time has not come yet.
  case timeInFuture(String, Moment)
  /// A typed time is before the year 1 or after 9999.
  case timeOutOfRange(String)
  /// A variable of the environment holds something that cannot be read.
  case variable(String, String)
  /// A text cannot be recorded.
  case words(WordsError)
  /// A measure lacks its words, its baseline or its target.
  case halfMeasure
  /// What was chosen has no words left.
  case nothingToRedact
  /// Nothing was given that could change the thing.
  case nothingToChange(String)

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
    case .severalParticipants(let codes):
      "Several people have joined on this device: \(codes.inWords("and")). Who are you?"
    case .notOnThisDevice(let code): "\(code) has not joined the round on this device."
    case .nobodyNamed: "Somebody opens a round: say who you are by a code of your choosing."
    case .severalThings(let label, let candidates):
      "\(label) can be \(candidates.inWords("or"))."
    case .severalVisits(let number):
      "Several visits that were planned apart have the number \(number)."
    case .noOpenVisit: "No visit is going on."
    case .severalOpenVisits(let numbers):
      "Several visits are going on: \(numbers.inWords("and"))."
    case .otherKind(let label, let kind, let wanted):
      "\(label) is \(kind.phrase); this takes \(wanted.map(\.phrase).inWords("or"))."
    case .notInProtocol(let choice, let word, let known):
      "The round has no \(choice.rawValue) \(word).\(known.listed("There are"))"
    case .wrongHands(let count, let levels):
      "The show of hands has \(count) numbers; the scale has \(levels) levels, from no finger up."
    case .timeInFuture(let typed, let moment):
      "\(typed) is \(moment.clock) on \(moment.day), which has not come yet."
    case .timeOutOfRange(let typed): "\(typed) is too far away."
    case .variable(let name, let value): "\(name) is '\(value)', which cannot be read."
    case .words(let error): "The text cannot be recorded. \(error.reason)"
    case .halfMeasure: "A measure has three parts: what is measured, where it stands, its target."
    case .nothingToRedact: "There are no words left in it."
    case .nothingToChange(let label): "Nothing is given that would change \(label)."
    }
  }

  /// See ``Explained/remedies``.
  var remedies: [String] {
    switch self {
    case .severalRounds(let rounds): rounds.map { "rounds --round \($0) ..." }
    case .nobodyJoined: ["rounds join CODE"]
    case .severalParticipants(let codes): codes.map { "rounds --as \($0) ..." }
    case .notOnThisDevice(let code): ["rounds join \(code)"]
    case .nobodyNamed: ["rounds --as CODE open ..."]
    case .severalVisits(let number):
      ["rounds visit same \(number)   if they are one", "rounds --as CODE ...   if they are not"]
    case .noOpenVisit: ["rounds visit start NUMBER"]
    case .severalOpenVisits(let numbers): numbers.map { "rounds visit end \($0)" }
    case .halfMeasure:
      [
        "rounds adopt WORK --measure TEXT --baseline NUMBER --target NUMBER",
        "rounds adopt WORK --no-measure TEXT",
      ]
    case .severalThings, .otherKind, .notInProtocol, .wrongHands, .timeInFuture, .timeOutOfRange,
      .variable, .words, .nothingToRedact, .nothingToChange:
      []
    }
  }
}
