import InstructionalRounds
import Synchronization

/// The playing of a year, line by line, through the same doors as a user.
struct YearRun {
  /// How every line is run.
  let demo: DemoRun

  /// Plays all rounds, of which only the titles are shown, and then shows what came of them.
  func play() throws {
    try demo.session.world.records.found(demo.folder, false)
    for script in YearScript.rounds { try play(script) }
    for command in ["rounds ledger", "rounds patterns"] {
      demo.session.print("")
      try demo.play(command, in: demo.world)
    }
  }
}

extension YearRun {
  /// A line that waits for all of its input.
  private struct Call {
    let daysAgo: Int
    let time: String
    let command: String
    var input = ""
  }

  private func play(_ script: String) throws {
    var daysAgo = 0
    var call: Call?
    for line in script.split(separator: "\n").map(String.init) {
      if line.hasPrefix("| ") {
        call?.input += "\(line.dropFirst(2))\n"
        continue
      }
      if let call { try play(call) }
      call = nil
      switch line.first {
      case "@": daysAgo = Int(line.dropFirst()) ?? daysAgo
      case "#": demo.session.print(line)
      default:
        let time = String(line.prefix { $0 != " " })
        let command = String(line.dropFirst(time.count + 1))
        call = Call(daysAgo: daysAgo, time: time, command: command)
      }
    }
    if let call { try play(call) }
  }

  /// Runs a line unheard; one that ends otherwise than it should is shown with all that it says.
  private func play(_ call: Call) throws {
    let said = Overheard()
    var world = try demo.world(at: call.time, daysAgo: call.daysAgo)
    world.terminal.write = { text, _ in said.hear(text) }
    world.terminal.readAll = { Array(call.input.utf8) }
    let command = dated(call.command)
    guard demo.run(command, in: world) == ExitStatus.done.rawValue else {
      demo.session.print("$ \(command)")
      demo.session.print(text: said.all)
      throw FoundSomething()
    }
  }

  /// The command with `{day+14}` as the day that it is.
  private func dated(_ command: String) -> String {
    guard let open = command.firstIndex(of: "{"), let close = command.firstIndex(of: "}") else {
      return command
    }
    let days = command[open..<close].dropFirst("{day".count)
    return command[..<open] + demo.day(in: Int(days) ?? 0) + command[command.index(after: close)...]
  }
}

/// What a line says that is not shown; a class, as the streams of a world share it.
private final class Overheard: Sendable {
  private let text = Mutex("")

  /// Runs more.
  func hear(_ more: String) { text.withLock { $0 += more } }

  /// Everything that was said.
  var all: String { text.withLock(\.self) }
}
