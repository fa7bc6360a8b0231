extension Remedy {
  /// All that a remedy can ask for.
  public enum Deed: Hashable, Sendable {
    /// Take a note in a visit, as evidence of an element where one is missing.
    case takeNote(VisitNumber, of: CoreElement?)
    /// Say which of these notes are evidence of an element.
    case tag(among: [Named], as: CoreElement)
    /// Say why an element could not be seen.
    case nameGap(VisitNumber, CoreElement)
    /// Say that a visit did not happen.
    case dropVisit(VisitNumber)
    /// Say what students of a visit were asked to do.
    case stateTask(VisitNumber, citing: Support)
    /// Choose notes for the table: these, or whichever their author wants.
    case select(Support)
    /// Leave the round.
    case leave(ParticipantCode)
    /// Move notes to the visit they belong to.
    case move([Named], to: VisitNumber)
    /// Set the clock of a device right, which goes by a name, by so many milliseconds.
    case shift(WriterID, name: String, by: Int64)

    /// Name a pattern, with its first words where the protocol has them.
    case namePattern(opening: String?, citing: Support)
    /// Answer the student's question.
    case predict(restingOn: Support)
    /// Rest a task or a statement on other evidence.
    case cite(in: Named, Support, contrary: Support?)
    /// Rest a prediction on other patterns.
    case rest(Named, on: Support)
    /// Say something in other words.
    case reword(Named, NewWords)
    /// Say how widespread a pattern was.
    case sayPrevalence(of: Named)
    /// Keep words that were asked about, with the reason.
    case keep(Named)

    /// Propose a next level of work for a horizon.
    case propose(horizon: String)
    /// Give a proposal one of the protocol's horizons.
    case setHorizon(of: Named, to: String)
    /// Show hands on a proposal.
    case takePositions(on: Named)
    /// Adopt a proposal, with what the promise still lacks.
    case adopt(Named, adding: [Term])
    /// Say what happened to a work, which goes by its round and label outside of its round.
    case report(on: String)

    /// Bring somebody into the round with a role.
    case join(Role)
    /// Import what another device recorded.
    case merge
    /// Let what came late count.
    case admit(Named)
    /// Confirm what was made before a stage was opened again.
    case confirm([Named])
    /// Let the shortfalls of a gate pass, with a reason.
    case waive(GateName)
    /// Go on to the next stage.
    case advance
    /// Close the round.
    case close
    /// Hand the proposals over to the host, who answers by a day.
    case handOver

    /// Read what the round has come to.
    case readSummary
    /// Read the notes that a question is open on.
    case readOpenNotes
    /// Read what was promised in every round.
    case readLedger
    /// Say which patterns of several rounds are one.
    case nameTheme
  }
}
