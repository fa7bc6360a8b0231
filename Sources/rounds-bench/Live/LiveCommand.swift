import Journaling
import Platform

extension BenchCommand {
  /// How fast the live view answers.
  static let live = BenchCommand(
    name: "live",
    usage: """
      rounds-bench live PROGRAM [--notes N] [--lines K] [--folder FOLDER]
          Type K lines into `rounds observe`, in a terminal without a screen, in a visit of N notes:
          key to echo, Enter to the note being on the disk and shown so, and processor time at rest.
      """
  ) { arguments in
    let options = BenchOptions(arguments)
    guard let program = options.words.first else { throw BenchError.missing("PROGRAM") }
    let room = try LiveRoom(
      program,
      in: FilePath(options.text("folder") ?? "/tmp"),
      notes: try options.number("notes", usual: 2_000)
    )
    let terminal = try room.observe()
    var typing = Typing()
    for line in 1...(try options.number("lines", usual: 100)) {
      try typing.type("s \(line) hands go up in the second row of tables", into: terminal)
    }
    print(Typing.line("key to echo", typing.echoes))
    print(Typing.line("Enter to durable", typing.kept))
    _ = terminal.shown(within: 3_000)
    let before = terminal.processorTime
    _ = terminal.shown(within: 30_000)
    print("processor time in 30 s at rest: \(terminal.processorTime - before) ms")
    terminal.type("\u{04}")
    terminal.end()
    print("The network is in \(room.folder).")
  }
}

/// Lines that are typed, and how long each key took.
private struct Typing {
  private(set) var echoes: [Duration] = []
  private(set) var kept: [Duration] = []

  /// Types a line key by key, and Enter.
  mutating func type(_ text: String, into terminal: borrowing PseudoTerminal) throws {
    let clock = ContinuousClock()
    for character in text {
      SystemClock.pause(milliseconds: Int.random(in: 2...20))
      let start = clock.now
      terminal.type(String(character))
      _ = try terminal.wait { $0.contains("\u{1B}[?25h") || (character == " " && $0.contains("H")) }
      echoes.append(clock.now - start)
    }
    SystemClock.pause(milliseconds: 20)
    let start = clock.now
    terminal.type("\r")
    // The first picture shows the note with a mark that it is not kept yet, the second without.
    _ = try terminal.wait { $0.components(of: "\u{1B}[?25h") >= 2 && $0.contains("…") }
    kept.append(clock.now - start)
  }

  /// A line with the median and the greatest of a hundred.
  static func line(_ name: String, _ times: [Duration]) -> String {
    let sorted = times.sorted()
    let at = { (share: Int) in
      milliseconds(sorted[min(sorted.count - 1, sorted.count * share / 100)])
    }
    return "\(name), \(times.count) times: median \(at(50)), 99th percentile \(at(99)), "
      + "greatest \(milliseconds(sorted[sorted.count - 1]))"
  }

  private static func milliseconds(_ time: Duration) -> String {
    "\(((time / .milliseconds(1)) * 100).rounded() / 100) ms"
  }
}

extension String {
  /// How often a text is in this one.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
