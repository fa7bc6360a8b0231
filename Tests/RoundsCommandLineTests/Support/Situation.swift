/// How far a round has come where a test begins; each situation goes on from the one before.
enum Situation: Int, CaseIterable {
  /// A network without a round.
  case bare
  /// A facilitator, a host, two observers, and two visits.
  case prepared
  /// Notes of both visits, selected, and the tasks.
  case described
  /// In analysis.
  case analyzing
  /// In prediction, with the pattern FA-P1.
  case predicting
  /// In evaluation, with the prediction FA-PR1.
  case evaluating
  /// In evaluation, with FA-W1 adopted in full.
  case adopted
  /// Closed.
  case closed
}

extension Situation {
  /// What time it is.
  var time: String { self < .described ? "08:30" : "10:30" }

  /// The lines that lead here from the situation before, each with who types it.
  var lines: [String] {
    switch self {
    case .bare: []
    case .prepared: Self.preparing
    case .described: Self.describing
    case .analyzing: ["advance --as FA"]
    case .predicting: ["pattern 'Tasks ask to copy' --cites BD2,BD4 --as FA", "advance --as FA"]
    case .evaluating: ["predict 'I could copy a rule' --rests-on FA-P1 --as FA", "advance --as FA"]
    case .adopted: Self.adopting
    case .closed: ["close --as FA"]
    }
  }

  private static let preparing = [
    "open Thinking --school 'Harbor School' --problem 'What do students do?' --as FA",
    "join HP --role host --as HP",
    "join KM --as KM",
    "join BD --as BD",
    "visit plan 1 2 --as FA",
  ]

  private static let describing =
    [1, 2].flatMap { visit in
      [
        #"note \#(visit) 'T: asks "what is it?"' --at 9:12 --as KM"#,
        "note \(visit) 'S: 3 of 24 hands go up' --at 9:13 --as KM",
        "note \(visit) 'C: board: y = 2x + 1' --at 9:14 --as BD",
        #"note \#(visit) 'K: sheet: "copy the rule"' --at 9:15 --as BD"#,
      ]
    } + [
      "select KM1 KM2 KM3 --as KM",
      "select BD1 BD2 BD4 --as BD",
      "task 1 'students were asked to copy' --cites BD2 --as FA",
      "task 2 'students were asked to copy' --cites BD4 --as FA",
    ]

  private static let adopting = [
    "propose 'Plan tasks together' --horizon 'next month' --as FA",
    "position FA-W1 --hands 0,0,0,1,1,1 --heard --as FA",
    """
    adopt FA-W1 --raises content --change 'teachers=plan together' \
    --change 'students=write reasons' --in-tasks 'a task asks why' --owner lead \
    --due 2027-01-29 --learning 'which tasks' --measure tasks --baseline 0 --target 8 --as HP
    """,
  ]
}

extension Situation: Comparable {
  /// By the course of a round.
  static func < (first: Situation, second: Situation) -> Bool { first.rawValue < second.rawValue }
}
