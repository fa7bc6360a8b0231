import Journaling
import Platform

extension BenchCommand {
  /// Compiles the patterns of a large network beside DuckDB.
  static let patterns = BenchCommand(
    name: "patterns",
    usage: """
      rounds-bench patterns PROGRAM [--python PYTHON] [--rounds R] [--notes N] [--runs K]
              [--folder FOLDER]
          Time `rounds patterns` as a whole process over R rounds of N notes, beside DuckDB over the
          same files where PYTHON has it: medians of K runs in turn, their ratio, the most memory of
          each, and whether both give the same counts.
      """
  ) { arguments in
    let options = BenchOptions(arguments)
    guard let program = options.words.first else { throw BenchError.missing("PROGRAM") }
    let tag = String(UInt64.random(in: .min ... .max), radix: 36)
    let folder = FilePath(options.text("folder") ?? "/dev/shm").appending("rounds-bench-\(tag)")
    var made = try MadeNetwork(in: folder, seed: 1)
    for number in 1...(try options.number("rounds", usual: 833)) {
      try made.addRound(number, notes: try options.number("notes", usual: 1_200))
    }
    let network = folder.appending("network")
    let python = options.text("python") ?? Subprocess.path(of: "python3")
    let contest = Contest(
      name: "patterns to DuckDB",
      ours: Subprocess(
        program: program,
        arguments: ["patterns", "--format", "json"],
        environment: ["ROUNDS_NETWORK=\(network)", "HOME=\(folder)", "TZ=Europe/Berlin"]
      ),
      theirs: python.map { python in
        Subprocess(
          program: python,
          arguments: ["-c", DuckDB.script, "\(network)/*/*.jsonl"],
          environment: ["HOME=\(folder)"]
        )
      }
    )
    print(try contest.line(runs: try options.number("runs", usual: 5)))
    try contest.printAnswers(in: folder)
    print("The network is in \(folder).")
  }
}

extension Contest {
  /// Runs both once more and prints how much memory each took, and whether both say the same.
  fileprivate func printAnswers(in folder: FilePath) throws {
    let answers = try [ours, theirs].compactMap(\.self).enumerated().map { place, process in
      let file = folder.appending("answer-\(place)")
      let cost = try process.succeed(writingTo: file.text)
      print("\(process.program): \(cost.memory / 1_024) MiB")
      return String(decoding: try SystemCalls.contents(of: file), as: UTF8.self)
    }
    guard answers.count == 2 else { return }
    guard !answers[1].isEmpty else { return print("DuckDB gave no answer, so its time is none.") }
    let shared = answers[1].split(separator: "\n").dropLast().joined(separator: "\n")
    print(answers[0].hasPrefix(shared) ? "The counts are the same:" : "THE COUNTS DIFFER:")
    print(shared)
  }
}

/// What a user of DuckDB would type for the same numbers.
private enum DuckDB {
  static let script = """
    import duckdb, json, sys
    text = {name: 'VARCHAR' for name in ['round', 'writer', 'kind', 'author', 'visit', 'note', 'entry']}
    columns = str({**text, 'seq': 'BIGINT', 'clock': 'BIGINT', 'elements': 'VARCHAR[]'})
    elements = ['teacher', 'student', 'content', 'task']
    sums = ', '.join(f"sum(list_contains(elements, '{name}')::int)" for name in elements)
    row = duckdb.sql(f\"""
      WITH lines AS MATERIALIZED (
        SELECT * FROM read_json('{sys.argv[1]}', format='newline_delimited', columns={columns})
        WHERE kind IN ('note', 'tagged', 'moved', 'withdrawn')
      ),
      tags AS (
        SELECT round, note, arg_max(coalesce(elements, []), clock) AS elements
        FROM lines WHERE kind = 'tagged' GROUP BY round, note
      ),
      moves AS (
        SELECT round, note, arg_max(visit, clock) AS visit
        FROM lines WHERE kind = 'moved' GROUP BY round, note
      ),
      gone AS (SELECT DISTINCT round, entry FROM lines WHERE kind = 'withdrawn'),
      taken AS (
        SELECT round, writer || '-' || seq AS id, author, visit, elements
        FROM lines WHERE kind = 'note'
      ),
      notes AS (
        SELECT n.round, n.author, coalesce(m.visit, n.visit) AS visit,
          coalesce(t.elements, n.elements, []) AS elements
        FROM taken n
        LEFT JOIN tags t ON t.round = n.round AND t.note = n.id
        LEFT JOIN moves m ON m.round = n.round AND m.note = n.id
        LEFT JOIN gone g ON g.round = n.round AND g.entry = n.id
        WHERE g.entry IS NULL
      )
      SELECT count(DISTINCT round), count(DISTINCT (round, visit)), count(*),
        count(DISTINCT author), {sums} FROM notes
    \""").fetchall()[0]
    names = ['roundCount', 'visitCount', 'noteCount', 'authorCount']
    answer = {'format': 1, **dict(zip(names, row)), 'elementCounts': dict(zip(elements, row[4:]))}
    print(json.dumps(answer, indent=2))
    """
}
