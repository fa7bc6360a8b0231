import CommandLineParsing
import InstructionalRounds

extension CurrentRound {
  /// Asks for a visit; the only one is what Enter means.
  func question(forAVisit words: String = "Which visit?") -> Question {
    let choices = record.visits.values.sorted { $0.number < $1.number }.map { visit in
      let count = record.notes.values.count { $0.visit == visit.id && $0.counts }
      let parts = [
        count.of("note"), visit.team.map { "team \($0)" }, visit.plan.subject?.description,
        visit.missed?.extent.rawValue,
      ]
      return Candidate(visit.number.description, parts.compactMap(\.self).joined(separator: ", "))
    }
    return Question(words, among: choices, standard: choices.count == 1 ? choices[0].word : nil)
  }

  /// Asks for notes of which something holds.
  func question(
    _ words: String,
    amongNotes belongs: (Note) -> Bool,
    and others: [Candidate] = []
  ) -> Question {
    let notes = record.notes.values.filter { $0.counts && belongs($0) }.sorted { $0.id < $1.id }
    return Question(words, among: others + notes.map { Candidate(labels[$0.id], "\($0.words)") })
  }

  /// Asks for what a statement rests on: what is on the table, and what was made of it.
  func question(forEvidence words: String) -> Question {
    let chosen = Set(record.selections.values.flatMap(\.notes.keys))
    let tasks = record.visits.values.sorted { $0.number < $1.number }.compactMap { visit in
      record.task(of: visit.id).map { Candidate("task-\(visit.number)", "\($0.words)") }
    }
    let isSelected: (Note) -> Bool = { chosen.isEmpty || chosen.contains($0.id) }
    return question(words, amongNotes: isSelected, and: candidates(of: .groups) + tasks)
  }

  /// Asks for things of a kind; the only one is what Enter means.
  func question(_ words: String, among kind: CandidateKind) -> Question {
    let choices = candidates(of: kind)
    return Question(words, among: choices, standard: choices.count == 1 ? choices[0].word : nil)
  }
}

extension Session {
  /// The visit of a number, asked for where the line has none.
  func visit(_ number: VisitNumber?, by recorder: Recorder) throws -> Visit {
    let round = recorder.round
    return try answer(number, to: round.question(forAVisit: "Which visit?"), for: whichVisit) {
      try round.visit($0, for: recorder.author)
    }
  }

  /// The visit of a number, or the one that is going on; asked for if there is none or several.
  func visitGoingOn(_ number: VisitNumber?, by recorder: Recorder) throws -> Visit {
    if let number { return try recorder.round.visit(number, for: recorder.author) }
    do throws(Unclear) {
      return try recorder.round.openVisit(for: recorder.author)
    } catch {
      let question = recorder.round.question(forAVisit: "Which visit?")
      return try ask(question, for: whichVisit, otherwise: error) {
        try recorder.round.visit(VisitNumber(argument: $0), for: recorder.author)
      }
    }
  }

  /// The visit that a command is about.
  private var whichVisit: OptionalArgument<VisitNumber> { RoundsProgram.whichVisit }
}
