/// Why a round does not take a fact: which order or which role forbids it.
public enum DoorRefusal: Error, Hashable, Sendable {
  /// The fact belongs to another stage.
  case stage(FactKind, in: StageKind)
  /// The round has not gone past the stage that it should go back to.
  case notPast(StageKind, in: StageKind)
  /// The deed needs a role that whoever does it has not: the roles they have, and who has that one.
  case role(Deed, by: ParticipantCode, of: [Role], holders: [ParticipantCode])
  /// The note is neither theirs nor one that they typed.
  case somebodyElses(NoteID)
  /// What it rests on came late.
  case late(EntryID)
  /// What it rests on was withdrawn.
  case withdrawn(EntryID)
  /// What it rests on was made before a stage was opened again, and is to be confirmed.
  case unconfirmed(EntryID)
  /// The record is under a hold, so no words are taken out of it.
  case onHold(setBy: Words)
  /// Nobody may let the shortfalls of the gate pass.
  case notWaivable(GateName)
}

/// What somebody in a certain role does for the group.
public enum Deed: String, CaseIterable, Hashable, Sendable {
  /// Leads the round into the next stage.
  case advance
  /// Closes the round.
  case close
  /// Leads the round back.
  case reopen
  /// Lets something late count.
  case admit
  /// Puts the times of others right.
  case shift
  /// Takes the words of others out.
  case redact
  /// Takes a next level of work on.
  case adopt
  /// Takes it on in the host's name, when the host says so.
  case adoptForHost = "adopt-for-host"
  /// Says that a teacher agreed.
  case consent

  /// Whose deed it is.
  public var role: Role {
    switch self {
    case .advance, .close, .reopen, .admit, .shift, .redact, .adoptForHost: .facilitator
    case .adopt, .consent: .host
    }
  }
}
