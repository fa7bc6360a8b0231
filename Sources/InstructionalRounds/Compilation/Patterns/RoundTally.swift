/// What one round gives to the patterns of practice: counts, statements and promises, and no note.
public struct RoundTally: Hashable, Sendable {
  /// The round.
  public let round: RoundID
  /// The host school.
  public let school: Words
  /// The first day of the round, as far as it is known.
  public let day: Day
  /// The settings that it was opened with.
  public let observationProtocol: ObservationProtocol
  /// The visits of which there are notes.
  public let visits: [VisitTally]
  /// Who wrote them.
  public let authors: Set<ParticipantCode>
  /// The statements and predictions in force.
  public let lines: [ThemeLine]
  /// What was said in this round of patterns of several.
  public let namings: [ThemeNaming]
  /// Its next levels of work.
  public let work: [LedgerItem]

  /// Takes from a round what the patterns need; `nil` where its opening is not here.
  ///
  /// - Parameters:
  ///   - record: the round, with or without its notes.
  ///   - notes: its notes as they were counted.
  public init?(_ record: RoundRecord, counting notes: NoteCount) {
    guard let round = record.round, let charter = record.charter, let opened = record.opened else {
      return nil
    }
    self.round = round
    school = charter.school
    day = charter.begins ?? opened.day
    observationProtocol = charter.observationProtocol
    visits = record.visits.values.sorted { $0.id < $1.id }.compactMap { visit in
      notes.visits[visit.id].map { notes in
        VisitTally(
          notes: notes,
          gradeBand: visit.plan.gradeBand ?? charter.gradeBand,
          demand: record.task(of: visit.id)?.demand,
          gaps: Set(visit.gaps.flatMap { $0.elements })
        )
      }
    }
    authors = notes.authors
    lines = ThemeLine.all(record, of: round, charter, on: day)
    namings = record.themes
    work = LedgerItem.all(record)
  }

  /// Counts a round that was folded with its notes.
  public init?(_ record: RoundRecord, lens: String? = nil) {
    self.init(record, counting: NoteCount(record, lens: lens))
  }
}

/// What one visit gives to the patterns of practice.
public struct VisitTally: Hashable, Sendable {
  /// Its notes.
  public let notes: NoteCount.OfVisit
  /// The grades, as they were written.
  public let gradeBand: Words?
  /// The level of its task.
  public let demand: Demand?
  /// The elements of which it was said why they could not be seen.
  public let gaps: Set<CoreElement>
}
