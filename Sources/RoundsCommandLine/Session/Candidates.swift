import BuiltInProtocols
import CommandLineParsing
import InstructionalRounds
import ProtocolLibrary

/// The words that a shell offers while somebody types: what the network and the round have.
enum Candidates {
  /// Finds the words of a kind; a line that leads to no round has none.
  static let all: Program<Session>.Lookup = { session, kind, _ in
    switch kind {
    case .rounds:
      try session.world.records.rounds(session.networkFolder()).map { Candidate($0.text) }
    case .exercises: session.search.files(.exercise).map { Candidate($0.name) }
    case .protocols: session.search.files(.observationProtocol).map { Candidate($0.name) }
    case .placedWork: try session.throughRounds { $0.placed($0.work) }
    case .placedStatements:
      try session.throughRounds { $0.placed($0.statements + $0.predictions) }
    case .vocabularies: session.search.files(.vocabulary).map { Candidate($0.name) }
    default: try session.currentRound().candidates(of: kind)
    }
  }
}

extension CurrentRound {
  /// The things of the round that may be typed.
  func candidates(of kind: CandidateKind) -> [Candidate] {
    switch kind {
    case .notes: notes
    case .groups: groups
    case .statements: statements
    case .work: work
    case .names: names
    case .withdrawn: withdrawnThings
    case .labels: notes + tables + groups + statements + predictions + work
    case .visits:
      record.visits.values.sorted { $0.number < $1.number }.map {
        Candidate("\($0.number)", $0.plan.subject?.description ?? "")
      }
    case .participants:
      record.participants.values.sorted { $0.code < $1.code }.map {
        Candidate($0.code.text, $0.roles.phrase)
      }
    default: []
    }
  }

  /// Candidates with the round before them.
  fileprivate func placed(_ candidates: [Candidate]) -> [Candidate] {
    candidates.map { Candidate("\(place.round)/\($0.word)", $0.about) }
  }

  private var notes: [Candidate] {
    record.notes.values.filter(\.counts).sorted { $0.id < $1.id }.map {
      Candidate(labels[$0.id], "\($0.words)")
    }
  }

  fileprivate var statements: [Candidate] {
    record.statements.values.filter(\.isInForce).sorted { $0.id < $1.id }.map {
      Candidate(labels[$0.id], "\($0.claim.words)")
    }
  }

  private var names: [Candidate] {
    let names = OpenName.all(in: history.entries, of: record, reading: vocabulary)
    var seen: Set<String> = []
    return names.filter { seen.insert($0.flag.text).inserted }
      .map { Candidate($0.flag.text, $0.label) }
  }

  private var tables: [Candidate] {
    record.standingTables.map { Candidate(labels[$0.id], "\($0.head.title)") }
  }

  private var groups: [Candidate] {
    record.groups.values.filter { $0.withdrawal == nil }.sorted { $0.id < $1.id }.map {
      Candidate(labels[$0.id], "\($0.heading)")
    }
  }

  fileprivate var predictions: [Candidate] {
    record.predictions.values.filter(\.isInForce).sorted { $0.id < $1.id }.map {
      Candidate(labels[$0.id], "\($0.words)")
    }
  }

  fileprivate var work: [Candidate] {
    record.work.values.filter(\.isInForce).sorted { $0.id < $1.id }.map {
      Candidate(labels[$0.id], "\($0.words)")
    }
  }
}
