@testable import RoundsCommandLine

extension NotThere {
  /// The cases without what they carry, each once.
  enum Case: CaseIterable {
    case secondObserver
    case network, networkIn, anyRound, round, participant, visit, label, task, school, name, file,
      journal
  }

  /// The case; without a default, so that a new one does not compile until it has an example.
  var ofCase: Case {
    switch self {
    case .network: .network
    case .networkIn: .networkIn
    case .anyRound: .anyRound
    case .round: .round
    case .participant: .participant
    case .visit: .visit
    case .label: .label
    case .task: .task
    case .secondObserver: .secondObserver
    case .school: .school
    case .name: .name
    case .file: .file
    case .journal: .journal
    }
  }

  /// An example of a case.
  static func example(of wanted: Case) -> NotThere {
    switch wanted {
    case .network: .network(from: "/home/km")
    case .networkIn: .networkIn("/home/km")
    case .anyRound: .anyRound
    case .round: .round(Sample.other, known: [Sample.round])
    case .participant: .participant(Sample.km, known: [Sample.bd])
    case .visit: .visit(Sample.two, known: [Sample.one])
    case .label: .label("KM99")
    case .task: .task(Sample.two)
    case .secondObserver: .secondObserver(Sample.two)
    case .school: .school(Sample.school, known: ["Harbor School", "Lincoln School"])
    case .name: .name("Danielle")
    case .file: .file("paper.txt")
    case .journal: .journal(in: ["from-bd.jsonl"])
    }
  }
}
