package import InstructionalRounds

/// A statement of analysis as far as an audience may see it.
package struct SharedStatement: Hashable, Sendable {
  /// What it is called.
  package let name: String
  /// What kind of statement it is.
  package let kind: Statement.Kind
  /// What is said.
  package let words: Words
  /// How widespread it was.
  package let prevalence: Prevalence?
  /// In how many visits its evidence was seen, where the protocol allows to count; none for staff over
  /// too few visits.
  package let visitCount: Int?
  /// The team that says it; none for staff, as a team is known by its visits.
  package let team: Team?
  /// What it rests on.
  package let cites: [SharedCitation]
  /// What speaks against it.
  package let contrary: [SharedCitation]
  /// Whether it counts, is late, or is to be confirmed.
  package let standing: Standing

  /// All that an audience may see of the statements or predictions of a round.
  static func all(_ summary: RoundSummary, for audience: Audience, _ names: SharedNames)
    -> [SharedStatement]
  {
    let notes = Dictionary(summary.notes.map { ($0.id.entry, $0) }) { first, _ in first }
    let order = UntellingOrder(of: summary.round)
    let hours = UntoldHours(summary, for: audience)
    let tellsTasks = audience == .group || summary.hasEnoughVisits
    let counts = tellsTasks && summary.charter?.observationProtocol.prevalenceInNumbers == true
    func share(_ cites: [SummaryCitation]) -> [SharedCitation] {
      let ordered = audience == .group ? cites : order.sorted(cites, by: \.citation.subject)
      return ordered.map {
        let note = notes[$0.citation.subject]
        return SharedCitation(
          $0,
          of: note,
          for: audience,
          names,
          without: hours,
          tellsTasks: tellsTasks
        )
      }
    }
    return summary.statements.map { statement in
      SharedStatement(
        name: names.name(of: statement.label) ?? statement.kind.noun,
        kind: statement.kind,
        words: hours.hidden(from: statement.words),
        prevalence: statement.prevalence,
        visitCount: counts && statement.kind == .pattern ? statement.visitCount : nil,
        team: audience == .group ? statement.team : nil,
        cites: share(statement.cites),
        contrary: share(statement.contrary),
        standing: statement.standing
      )
    }
  }
}

/// What a statement rests on, as far as an audience may see it.
package struct SharedCitation: Hashable, Sendable {
  /// What it is called.
  package let name: String
  /// The visit that it comes from; none for staff.
  package let visit: VisitNumber?
  /// What is quoted.
  package let quoted: Quoted

  /// What can be quoted of what is cited.
  package enum Quoted: Hashable, Sendable {
    /// A note, as it was worded when it was cited.
    case note(Words, hasChanged: Bool)
    /// A task, as it was stated when it was cited.
    case task(Words, hasChanged: Bool)
    /// A note whose words were taken out of the record.
    case wordless
    /// A task of too few visits to tell it without telling whose it was.
    case withheldTask
    /// A note that was taken back, whose words are not repeated.
    case takenBack
    /// What is not here.
    case missing
  }

  /// Takes out of a citation what an audience may see.
  fileprivate init(
    _ citation: SummaryCitation,
    of note: SummaryNote?,
    for audience: Audience,
    _ names: SharedNames,
    without hours: UntoldHours,
    tellsTasks: Bool
  ) {
    let words = citation.words.map(hours.hidden)
    name = names.name(of: citation)
    visit = audience == .group ? note?.visit : nil
    quoted =
      if let note, note.isWithdrawn {
        .takenBack
      } else if note != nil, words?.isRedacted == true {
        .wordless
      } else if let words, note != nil {
        .note(words, hasChanged: citation.hasChanged)
      } else if let words {
        tellsTasks ? .task(words, hasChanged: citation.hasChanged) : .withheldTask
      } else {
        .missing
      }
  }
}

/// A prediction as far as an audience may see it.
package struct SharedPrediction: Hashable, Sendable {
  /// What it is called.
  package let name: String
  /// The answer to the student's question.
  package let words: Words
  /// What the statements that it rests on are called; those taken back are left out for staff.
  package let restsOn: [String]
  /// Whether it counts, is late, or is to be confirmed.
  package let standing: Standing

  /// All that an audience may see of the statements or predictions of a round.
  static func all(_ summary: RoundSummary, _ names: SharedNames) -> [SharedPrediction] {
    summary.predictions.map { prediction in
      SharedPrediction(
        name: names.name(of: prediction.label) ?? "Prediction",
        words: prediction.words,
        restsOn: prediction.restsOn.compactMap(names.name(of:)),
        standing: prediction.standing
      )
    }
  }
}
