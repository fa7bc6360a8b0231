import CommandLineParsing
import InstructionalRounds

/// What a line says of the record itself: whose it is, how long it is kept, what the teachers were told.
extension RoundsProgram {
  /// Who owns it.
  static let recordOwner = Option<Words>(
    "--owner",
    placeholder: "name",
    help: "The district or network that owns the record."
  )
  /// How long it is kept.
  static let keptUntil = Option<Day>(
    "--keep-until",
    placeholder: "day",
    help: "The last day the record is kept."
  )
  /// Who set a hold.
  static let hold = Option<Words>(
    "--hold",
    placeholder: "who",
    help: "Who put the record on hold: no words can be removed."
  )
  /// Whether teachers could say no.
  static let voluntary = Option<YesOrNo>(
    "--voluntary",
    placeholder: "answer",
    help: "Whether teachers could decline a visit."
  )
  /// Who told the teachers about the visits.
  static let toldBy = Option<Words>(
    "--told-by",
    placeholder: "role",
    help: "Who told the teachers about the visits, by role."
  )
}

extension CustodyStated {
  /// What a line says.
  init(
    owner: Words?,
    keptUntil: Day?,
    hold: Words?,
    liftsHold: Bool = false,
    voluntary: YesOrNo?,
    toldBy: Words?
  ) {
    self.init()
    self.owner = owner
    self.keptUntil = keptUntil
    isOnHold = hold != nil ? true : liftsHold ? false : nil
    holdSetBy = hold
    isVoluntary = voluntary.map { $0 == .yes }
    self.toldBy = toldBy
  }
}

extension Session {
  /// Says that a record is due for deletion, or that a hold keeps it past its day.
  func tellCustody(of record: RoundRecord) {
    guard let last = record.custody.keptUntil, last < world.now().day else { return }
    if let who = record.custody.holdSetBy {
      return say(
        "! This record was due for deletion after \(last), but \(who) put it on hold: keep it."
      )
    }
    say("! This record is due for deletion: it was to be kept until \(last).")
    world.say("  rounds redact --everything --reason TEXT\n")
  }
}
