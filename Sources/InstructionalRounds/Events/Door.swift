/// Where somebody records something in a round, with all that is visible then.
///
/// What is read later is never asked again: the fold keeps the order, and nothing else.
package struct Door: Sendable {
  private let fold: Fold
  private let writer: WriterID
  private let author: ParticipantCode

  /// The door of a round, for somebody who types for an author.
  init(_ fold: Fold, writer: WriterID, author: ParticipantCode) {
    self.fold = fold
    self.writer = writer
    self.author = author
  }
}

extension Door {
  /// The round as it stands.
  var record: RoundRecord { fold.record }

  /// What is to be recorded of a fact, or which order or role forbids it.
  func recording(_ event: Event, at moment: Moment) throws(DoorRefusal) -> Recording {
    let stage = record.stage
    guard fold.takes(event, in: stage) else { throw .stage(event.kind, in: stage) }
    if let refusal = event.refused(at: self) { throw refusal }
    let grounds = record.grounds(for: event)
    return Recording(event, author: author, happened: moment, under: grounds)
  }

  /// What is said to somebody who has not the role for a deed.
  func refusal(of deed: Deed) -> DoorRefusal? { record.refusal(of: deed, by: author) }

  /// What is said to somebody who types for somebody else and has not the role for that.
  func refusal(ofTyping deed: Deed) -> DoorRefusal? {
    writer.code == author ? nil : record.refusal(of: deed, by: writer.code)
  }

  /// What is said to somebody who mends a note of somebody else; nothing where it is not a note.
  func refusal(ofMending subject: EntryID) -> DoorRefusal? {
    record.notes[NoteID(subject)].flatMap {
      record.refusal(ofMending: $0, by: [writer.code, author])
    }
  }

  /// What is said where something rests on what does not count.
  func refusal(ofRestingOn entries: [EntryID]) -> DoorRefusal? {
    for entry in entries {
      if let refusal = record.thing(entry)?.refusal { return refusal }
    }
    return nil
  }

  /// What is said to somebody who takes words out that are not theirs.
  func refusal(ofRedacting subject: EntryID) -> DoorRefusal? {
    if let who = record.custody.holdSetBy { return .onHold(setBy: who) }
    guard record.thing(subject) == nil else { return refusal(ofMending: subject) }
    let hands = [fold.history[subject]?.author, subject.writer.code]
    return hands.contains(author) || hands.contains(writer.code) ? nil : refusal(of: .redact)
  }

  /// What is said to somebody who puts the clock of somebody else right.
  func refusal(ofShifting other: WriterID) -> DoorRefusal? {
    other.code == writer.code ? nil : refusal(of: .shift)
  }

  /// What is said to somebody who goes back to a stage.
  func refusal(ofGoingBackTo target: StageKind) -> DoorRefusal? {
    let stage = record.stage
    return refusal(of: .reopen) ?? (target < stage ? nil : .notPast(target, in: stage))
  }
}

extension Fold {
  /// Whether the order of the stages lets a fact be recorded in a stage; for a round whose stage is
  /// part of its type, and for one that was read.
  func takes(_ event: Event, in stage: StageKind) -> Bool {
    // A closed round is opened again only by somebody who names what closed it. What a closed round takes, such as a report or a theme, can be taken back there.
    if case .withdrawn(let fact) = event, stage == .closed {
      return history.takesWhatStaysOpen(fact.subject)
    }
    if event.kind == Adopted.kind, stage == .closed { return isHandedOver }
    if case .reopened(let fact) = event { return (fact.closing != nil) == (stage == .closed) }
    return event.kind.home == .opening ? record.charter == nil : event.kind.home.takes(at: stage)
  }
}

extension RoundRecord {
  /// Those who are still there and have a role.
  package func holders(of role: Role) -> [ParticipantCode] {
    participants.values.filter { $0.roles.contains(role) && !$0.hasLeft }.map { $0.code }.sorted()
  }

  /// What is said to somebody who has not the role for a deed.
  package func refusal(of deed: Deed, by code: ParticipantCode) -> DoorRefusal? {
    let holders = holders(of: deed.role)
    guard !holders.contains(code) else { return nil }
    let roles = participants[code]?.roles ?? []
    return .role(deed, by: code, of: Role.allCases.filter { roles.contains($0) }, holders: holders)
  }

  /// What is said to somebody who mends somebody else's note: it is its author's, or whoever's who
  /// typed it.
  ///
  /// The facilitator may, as notes have to be mended when their authors have left.
  package func refusal(ofMending note: Note, by codes: [ParticipantCode]) -> DoorRefusal? {
    let hands = [note.author, note.id.entry.writer.code] + holders(of: .facilitator)
    return codes.contains { hands.contains($0) } ? nil : .somebodyElses(note.id)
  }
}

extension Thing {
  /// What is said where something rests on it: late, withdrawn and unconfirmed things carry nothing.
  package var refusal: DoorRefusal? {
    if withdrawal != nil { return .withdrawn(entry) }
    switch standing {
    case .late: return .late(entry)
    case .toBeConfirmed: return .unconfirmed(entry)
    case .counts, .waiting, .noEffect: return nil
    }
  }
}
