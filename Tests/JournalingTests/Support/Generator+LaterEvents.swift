import InstructionalRounds

extension Generator {
  mutating func eventOfLaterStages(_ kind: FactKind) throws -> Event {
    switch kind {
    case Predicted.kind:
      .predicted(
        Predicted(
          number: number(1...9),
          words: try words(),
          restingOn: try some { try $0.id() },
          team: try maybe { try $0.team() }
        )
      )
    case PredictionAmended.kind:
      .predictionAmended(
        PredictionAmended(
          prediction: try id(),
          words: try maybe { try $0.words() },
          restingOn: try maybe { try $0.some { try $0.id() } }
        )
      )
    case Proposed.kind:
      .proposed(try proposed())
    case ProposalAmended.kind:
      .proposalAmended(
        ProposalAmended(
          work: try id(),
          words: try maybe { try $0.words() },
          horizon: maybe { _ in "next month" }
        )
      )
    case PositionTaken.kind: .positionTaken(try positionTaken())
    case Adopted.kind: .adopted(Adopted(work: try id(), terms: try terms()))
    case Progressed.kind: .progressed(try progressed())
    default: throw Missing()
    }
  }

  mutating func eventOfAnyStage(_ kind: FactKind) throws -> Event {
    switch kind {
    case RoundEdited.kind: .edited(try edited())
    case ParticipantJoined.kind:
      .joined(
        ParticipantJoined(
          participant: try participant(),
          roles: Set(some { $0.any(Role.self) }),
          team: try maybe { try $0.team() },
          device: number(1...30),
          isOnPage: truth()
        )
      )
    case ParticipantLeft.kind: .left(ParticipantLeft(participant: try participant()))
    case TimesShifted.kind:
      .timesShifted(
        TimesShifted(
          writer: try writer(),
          through: UInt64(number(1...99)),
          milliseconds: Int64(number(-9_000_000...9_000_000)),
          reason: try words()
        )
      )
    case VisitsMatched.kind: .visitsMatched(VisitsMatched(visit: try id(), other: try id()))
    case NoteTagged.kind:
      .noteTagged(
        NoteTagged(note: try id(), elements: elements(), lenses: Set(try some { try $0.code() }))
      )
    case NoteMoved.kind: .noteMoved(NoteMoved(note: try id(), visit: try id()))
    case NoteRevised.kind: .noteRevised(NoteRevised(note: try id(), words: try words()))
    case NoteRetimed.kind: .noteRetimed(NoteRetimed(note: try id(), at: try moment()))
    case Kept.kind: .kept(Kept(subject: try entry(), reason: try words()))
    case Withdrawn.kind:
      .withdrawn(Withdrawn(subject: try entry(), reason: try maybe { try $0.words() }))
    case Waived.kind:
      .waived(
        Waived(
          gate: any(GateName.self),
          subject: try maybe { try $0.subject() },
          reason: try words()
        )
      )
    case Admitted.kind: .admitted(Admitted(entry: try entry()))
    case Confirmed.kind: .confirmed(Confirmed(entry: try entry()))
    default: throw Missing()
    }
  }

  private mutating func subject() throws -> ShortfallSubject {
    switch number(0...7) {
    case 0: .round
    case 1: .visit(try id())
    case 2: .participant(try participant())
    case 3: .note(try id())
    case 4: .task(try id())
    case 5: .statement(try id())
    case 6: .prediction(try id())
    default: .work(try id())
    }
  }
}
