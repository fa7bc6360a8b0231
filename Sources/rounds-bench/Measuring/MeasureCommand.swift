import Journaling
import Platform

extension BenchCommand {
  /// Runs whole programs side by side.
  static let measure = BenchCommand(
    name: "measure",
    usage: """
      rounds-bench measure PROGRAM [--against PROGRAM] [--notes N] [--rounds R] [--runs K]
              [--folder FOLDER]
          Time `rounds` as a whole process on a new round of N notes, in a network of R such rounds
          in FOLDER, which is best on a tmpfs: note beside `timew annotate`, status and summary; each
          beside another `rounds` where one is named. Medians of K runs in turn, and their ratio.
      """
  ) { arguments in
    let options = BenchOptions(arguments)
    guard let program = options.words.first else { throw BenchError.missing("PROGRAM") }
    let tag = String(UInt64.random(in: .min ... .max), radix: 36)
    let folder = FilePath(options.text("folder") ?? "/dev/shm").appending("rounds-bench-\(tag)")
    var network = try MadeNetwork(in: folder, seed: 1)
    for number in 1...(try options.number("rounds", usual: 1)) {
      try network.addRound(number, notes: try options.number("notes", usual: 1_200))
    }
    let field = Field(folder: folder, program: program, rival: options.text("against"))
    let runs = try options.number("runs", usual: 51)
    for contest in try field.contests() { print(try contest.line(runs: runs)) }
    print("The network is in \(folder).")
  }
}

/// What the contests are run in.
private struct Field {
  let folder: FilePath
  let program: String
  let rival: String?

  /// Every contest whose programs are there; what is not installed is said.
  func contests() throws -> [Contest] {
    let note = ["note", "3", "T: asks what is the slope", "--as", "AB"]
    let verbs = [("note", note), ("status", ["status"]), ("summary", ["summary"])]
    var contests = verbs.map { name, words in
      Contest(
        name: rival == nil ? name : "\(name), ours to the other",
        ours: rounds(program, words),
        theirs: rival.map { rounds($0, words) }
      )
    }
    guard let timew = Subprocess.path(of: "timew") else {
      print("timew is not installed; note is measured alone.")
      return contests
    }
    let database = ["TIMEWARRIORDB=\(folder)/timew", "HOME=\(folder)"]
    try SystemCalls.makeFolders(folder.appending("timew/data"))
    let start = Subprocess(program: timew, arguments: ["start", ":yes"], environment: database)
    _ = try start.succeed()
    let annotate = ["annotate", "@1", "T: asks what is the slope"]
    contests.append(
      Contest(
        name: "note to timew annotate",
        ours: rounds(program, note),
        theirs: Subprocess(program: timew, arguments: annotate, environment: database)
      )
    )
    return contests
  }

  private func rounds(_ program: String, _ words: [String]) -> Subprocess {
    let environment = [
      "ROUNDS_NETWORK=\(folder)/network", "ROUNDS_ROUND=round-1", "XDG_STATE_HOME=\(folder)/state",
    ]
    return Subprocess(
      program: program,
      arguments: words,
      environment: environment + ["HOME=\(folder)", "TZ=Europe/Berlin"]
    )
  }
}
