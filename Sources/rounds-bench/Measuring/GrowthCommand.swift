import Journaling
import Platform

extension BenchCommand {
  /// Runs every verb on rounds of growing size.
  static let growth = BenchCommand(
    name: "growth",
    usage: """
      rounds-bench growth PROGRAM [--notes N] [--folder FOLDER]
          Run every verb of `rounds` on rounds of N, 10 N and 100 N notes, each in a network of its
          own in FOLDER, which is best on a tmpfs. Prints the processor's time and how many times as
          long ten times the notes take; fails where that is more than 13.
      """
  ) { arguments in
    let options = BenchOptions(arguments)
    guard let program = options.words.first else { throw BenchError.missing("PROGRAM") }
    let tag = String(UInt64.random(in: .min ... .max), radix: 36)
    let folder = FilePath(options.text("folder") ?? "/dev/shm").appending("rounds-bench-\(tag)")
    let first = try options.number("notes", usual: 100)
    let fields = try [first, first * 10, first * 100].map {
      try GrowthField(in: folder.appending("\($0)"), program: program, notes: $0)
    }
    var isSteep = false
    for verb in GrowthField.verbs {
      let costs = try fields.map { try $0.cost(of: verb) }
      let ratios = zip(costs.dropFirst(), costs).map { $0 / $1 }
      isSteep = isSteep || ratios.contains { $0 > 13 }
      let times = costs.map { "\(Int($0 / .milliseconds(1))) ms" }.joined(separator: ", ")
      let growth = ratios.map { "\(($0 * 10).rounded() / 10)" }.joined(separator: ", ")
      print("\(verb.name): \(times); ten times the notes take \(growth) times as long")
    }
    if isSteep { throw BenchError.steep }
  }
}

/// A network with one round of so many notes, in which every verb is run.
private struct GrowthField {
  private let folder: FilePath
  private let program: String
  private let notes: Int

  /// What is typed, with a place for as many labels as a tenth of the notes.
  struct Verb {
    let name: String
    let line: String
  }

  /// Every verb whose work depends on how much there is; those that write come last, and go on from
  /// each other.
  static let verbs = [
    "status", "summary", "summary --format json", "summary --for group --format html", "notes",
    "notes --open", "log",
    "show 1", "verify", "patterns", "ledger", "check $LINES", "export --with-names -o $OUT",
    "merge $OUT", "note 1 'T: asks why' --as AB", "note 1 - --as AB < $LINES",
    "import $LINES --visit 2 --as AB", "observe 3 --plain --as AB < $LINES",
    "select $LABELS --as AB", "select --put-back $LABELS --as AB", "tag $LABELS -e task --as AB",
    "task 1 asked --cites $LABELS --as AB", "keep $LABELS --reason x --as AB",
    "move $LABELS --visit 4 --as AB", "withdraw $LABELS --as AB", "restore $LABELS --as AB",
    "undo --list --as AB",
    "undo --as AB", "redact $LABELS --reason x --yes --as AB",
    "redact --name Marisol --as S3 --yes", "redact --visit 5 --reason x --yes",
    "redact --observer BD --reason x --yes",
  ]
  .map { Verb(name: $0.replacing(" --as AB", with: ""), line: $0) }

  /// Makes the network, and a file of a tenth as many lines.
  init(in folder: FilePath, program: String, notes: Int) throws {
    (self.folder, self.program, self.notes) = (folder, program, notes)
    var network = try MadeNetwork(in: folder, seed: 1)
    try network.addRound(1, notes: notes)
    let lines = (1...max(1, notes / 10)).map { "S: Marisol says line \($0) of the board\n" }
    try SystemCalls.make(folder.appending("lines.txt"), holding: Array(lines.joined().utf8))
  }

  /// What the processor has to do for a verb.
  func cost(of verb: Verb) throws -> Duration {
    let labels = (1...max(1, notes / 10)).map { "AB\($0)" }.joined(separator: ",")
    let line = verb.line.replacing("$LINES", with: "\(folder)/lines.txt")
      .replacing("$OUT", with: "\(folder)/out.jsonl").replacing("$LABELS", with: labels)
    let writer = line.contains(" --as ") && !line.contains("--name") ? "" : "ROUNDS_AS=FA "
    let script = folder.appending("line.sh")
    try SystemCalls.replace(script, with: Array("\(writer)exec \(program) \(line)\n".utf8))
    let process = Subprocess(
      program: "/bin/sh",
      arguments: [script.text],
      environment: [
        "ROUNDS_NETWORK=\(folder)/network", "XDG_STATE_HOME=\(folder)/state", "HOME=\(folder)",
        "TZ=Europe/Berlin",
      ]
    )
    return try process.succeed().processor
  }
}
