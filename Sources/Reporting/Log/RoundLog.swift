package import InstructionalRounds

/// What was recorded in a round: who said what, and when, one line an entry.
package struct RoundLog: Hashable, Sendable {
  /// The lines, in the order that is the same for everybody.
  package let lines: [Line]

  /// One entry in words.
  package struct Line: Hashable, Sendable {
    package let entry: EntryID
    /// Whose words they are.
    package let author: ParticipantCode
    /// Who typed them.
    package let typist: ParticipantCode
    /// When it happened.
    package let at: Moment
    /// The kind of the entry.
    package let kind: FactKind
    /// What was done, beginning with a verb.
    package let sentence: String
    /// What happened to it.
    package let standing: Standing
  }

  /// Tells a history.
  ///
  /// - Parameters:
  ///   - history: the entries.
  ///   - record: what they were folded to.
  package init(_ history: History, of record: RoundRecord) {
    let names = RoundNames(record, history)
    lines =
      history.entries.map { Line($0, names, record.standing(of: $0.id)) }
      + history.conflicting.map { Line($0, names, .noEffect(.conflicting)) }
  }
}

extension RoundLog.Line {
  /// Puts an entry into words.
  fileprivate init(_ entry: Entry, _ names: RoundNames, _ standing: Standing) {
    self.entry = entry.id
    author = entry.author
    typist = entry.id.writer.code
    at = entry.happened
    kind = entry.event.kind
    sentence = names.sentence(for: entry)
    self.standing = standing
  }
}
