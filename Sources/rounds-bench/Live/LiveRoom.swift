import Journaling
import Platform

/// A round with one visit, for a program that is tried out in a terminal.
struct LiveRoom {
  /// Where the network and the memory of the device are.
  let folder: FilePath
  let program: String

  /// Makes a round with so many notes in its only visit, by the program itself.
  init(_ program: String, in parent: FilePath, notes: Int) throws {
    let tag = String(UInt64.random(in: .min ... .max), radix: 36)
    self.program = program
    folder = parent.appending("rounds-bench-\(tag)")
    try SystemCalls.makeFolders(folder)
    try run(["init", "\(folder)/network"])
    let opening = ["open", "A", "--id", "harbor", "--school", "B", "--problem", "C", "--as", "FA"]
    try run(opening)
    try run(["visit", "start", "1"])
    guard notes > 0 else { return }
    let lines = (1...notes).map { "\($0) of \(notes): the teacher asks what the slope is\n" }
    let path = folder.appending("lines")
    let file = try SystemCalls.create(path)
    _ = try SystemCalls.write(Array(lines.joined().utf8), to: file)
    let shell = Subprocess(
      program: "/bin/sh",
      arguments: ["-c", "\"$0\" note 1 - < \(path)", program],
      environment: environment
    )
    _ = try shell.succeed()
  }

  /// What the program is told of the machine.
  var environment: [String] {
    [
      "ROUNDS_NETWORK=\(folder)/network", "XDG_STATE_HOME=\(folder)/state", "HOME=\(folder)",
      "TERM=xterm", "TZ=Europe/Berlin",
    ]
  }

  /// The record.
  var network: Network { Network(folder.appending("network")) }

  /// Observes the visit in a terminal of its own.
  func observe() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Subprocess(program: program, arguments: ["observe", "1"], environment: environment)
    )
    _ = try terminal.wait { $0.contains("\u{1B}[?25h") }
    return terminal
  }

  private func run(_ words: [String]) throws {
    _ = try Subprocess(program: program, arguments: words, environment: environment).succeed()
  }
}
