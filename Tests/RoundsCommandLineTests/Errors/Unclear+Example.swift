import InstructionalRounds

@testable import RoundsCommandLine

extension Unclear {
  /// The cases without what they carry, each once.
  enum Case: CaseIterable {
    case severalRounds, nobodyJoined, severalParticipants, notOnThisDevice, nobodyNamed,
      severalThings, severalVisits, noOpenVisit, severalOpenVisits, otherKind, notInProtocol,
      wrongHands, timeInFuture, timeOutOfRange, endsBeforeItBegins, variable, noHome, words,
      halfMeasure, nothingToRedact, nothingToChange, markWithoutCode, noScreen,
      tableWithoutLabels, noSuchPlace,
      nobodyWrites
  }

  /// The case; without a default, so that a new one does not compile until it has an example.
  var ofCase: Case {
    switch self {
    case .severalRounds: .severalRounds
    case .nobodyJoined: .nobodyJoined
    case .nobodyWrites: .nobodyWrites
    case .severalParticipants: .severalParticipants
    case .notOnThisDevice: .notOnThisDevice
    case .nobodyNamed: .nobodyNamed
    case .severalThings: .severalThings
    case .severalVisits: .severalVisits
    case .noOpenVisit: .noOpenVisit
    case .severalOpenVisits: .severalOpenVisits
    case .otherKind: .otherKind
    case .notInProtocol: .notInProtocol
    case .wrongHands: .wrongHands
    case .timeInFuture: .timeInFuture
    case .timeOutOfRange: .timeOutOfRange
    case .endsBeforeItBegins: .endsBeforeItBegins
    case .variable: .variable
    case .noHome: .noHome
    case .words: .words
    case .halfMeasure: .halfMeasure
    case .nothingToRedact: .nothingToRedact
    case .nothingToChange: .nothingToChange
    case .markWithoutCode: .markWithoutCode
    case .noScreen: .noScreen
    case .tableWithoutLabels: .tableWithoutLabels
    case .noSuchPlace: .noSuchPlace
    }
  }

  /// An example of a case.
  static func example(of wanted: Case) -> Unclear {
    switch wanted {
    case .severalRounds: .severalRounds([Sample.round, Sample.other])
    case .nobodyJoined: .nobodyJoined(Sample.round)
    case .nobodyWrites: .nobodyWrites(Sample.round)
    case .severalParticipants: .severalParticipants([Sample.bd, Sample.km])
    case .notOnThisDevice: .notOnThisDevice(Sample.km)
    case .nobodyNamed: .nobodyNamed
    case .severalThings: .severalThings("P1", candidates: ["FA-P1", "BD-P1"])
    case .severalVisits: .severalVisits(Sample.two)
    case .noOpenVisit: .noOpenVisit
    case .severalOpenVisits: .severalOpenVisits([Sample.one, Sample.two])
    case .otherKind: .otherKind("FA-P1", is: .statement, wanted: [.note, .task])
    case .notInProtocol: .notInProtocol(.lens, "ZZ", known: ["Q", "DIR"])
    case .wrongHands: .wrongHands(count: 2, levels: 6)
    case .timeInFuture:
      .timeInFuture(
        "14:05",
        Sample.moment,
        now: Sample.moment,
        again: [TypedLine("rounds note 1 'T: asks' --at -1m", "if it was a minute ago")]
      )
    case .timeOutOfRange: .timeOutOfRange("-9999h")
    case .endsBeforeItBegins:
      .endsBeforeItBegins(
        Sample.moment,
        Sample.moment,
        again: [TypedLine("rounds visit plan 9 --from 9:10", "if the end is not known yet")]
      )
    case .variable: .variable("ROUNDS_AS", "K 1")
    case .noHome: .noHome
    case .words: .words(.empty)
    case .halfMeasure: .halfMeasure
    case .nothingToRedact: .nothingToRedact
    case .nothingToChange: .nothingToChange("FA-P1")
    case .markWithoutCode: .markWithoutCode(asking: ["TM"])
    case .noScreen: .noScreen
    case .tableWithoutLabels: .tableWithoutLabels
    case .noSuchPlace: .noSuchPlace("oak/later", known: ["ash/later", "ash/earlier"])
    }
  }
}
