package import InstructionalRounds

extension RoundStatus {
  /// A visit with what there is of it so far.
  package struct VisitCount: Hashable, Sendable {
    package let number: VisitNumber
    /// The part of the group that sees it.
    package let team: Team?
    /// Its standing notes.
    package let noteCount: Int
    /// Those of them that are evidence of each element.
    package let elementCounts: [CoreElement: Int]
    /// Whether it is known what students were asked to do.
    package let hasTask: Bool
    /// That it was dropped or cut short.
    package let missed: MissedVisit.Extent?
  }

  /// Somebody in the round with what they brought so far.
  package struct PersonCount: Hashable, Sendable {
    package let code: ParticipantCode
    /// What they do in the round.
    package let roles: [Role]
    /// Their standing notes.
    package let noteCount: Int
    /// Those of them that come to the table.
    package let selectedCount: Int
    /// Whether they have left.
    package let hasLeft: Bool
  }

  /// What has come in from a page in a browser, which only a person hands over.
  package struct PageCount: Hashable, Sendable {
    package let writer: WriterID
    /// The notes that were written on it and were not taken back.
    package let noteCount: Int
    /// When the last of its entries that is here was made.
    package let last: Moment
    /// How many of its entries are known of and are not here.
    package let missingCount: Int
  }
}

extension RoundStatus.PageCount {
  /// The pages of a round by writer.
  static func all(_ record: RoundRecord, _ history: History) -> [Self] {
    record.pages.sorted().compactMap { writer in
      let own = history.entries.filter { $0.id.writer == writer }
      guard let last = own.map(\.happened).max() else { return nil }
      // Whatever is numbered lower than an entry that is here, or spoken of by somebody, was written.
      let spokenOf = record.awaited.filter { $0.writer == writer }.map(\.sequence)
      let count = (own.map(\.id.sequence) + spokenOf).max() ?? 0
      return Self(
        writer: writer,
        noteCount: record.notes.values.count { $0.id.entry.writer == writer && !$0.isWithdrawn },
        last: last,
        missingCount: Int(count) - own.count
      )
    }
  }
}

extension RoundStatus.VisitCount {
  /// The visits of a round by number.
  static func all(_ record: RoundRecord) -> [Self] {
    let notes = Dictionary(grouping: record.notes.values.filter(\.counts), by: \.visit)
    return record.visits.values.sorted { ($0.number, $0.id) < ($1.number, $1.id) }.map { visit in
      let own = notes[visit.id] ?? []
      var counts: [CoreElement: Int] = [:]
      for element in own.flatMap(\.elements) { counts[element, default: 0] += 1 }
      return Self(
        number: visit.number,
        team: visit.team,
        noteCount: own.count,
        elementCounts: counts,
        hasTask: record.task(of: visit.id) != nil,
        missed: visit.missed?.extent
      )
    }
  }
}

extension RoundStatus.PersonCount {
  /// The people of a round by code.
  static func all(_ record: RoundRecord) -> [Self] {
    let notes = Dictionary(grouping: record.notes.values.filter(\.counts), by: \.author)
    return record.participants.values.sorted { $0.code < $1.code }.map { person in
      let selected = record.selections[person.code]?.notes.keys.compactMap { record.notes[$0] }
      return Self(
        code: person.code,
        roles: Role.allCases.filter(person.roles.contains),
        noteCount: notes[person.code]?.count ?? 0,
        selectedCount: selected?.count(where: \.counts) ?? 0,
        hasLeft: person.hasLeft
      )
    }
  }
}
