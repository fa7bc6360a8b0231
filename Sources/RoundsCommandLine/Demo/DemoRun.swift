import CommandLineParsing
import InstructionalRounds

/// One playing of the demonstration: the same program, in a folder and on a morning of its own.
struct DemoRun {
  /// The world and the choices of the line.
  let session: Session
  /// Where the network is made.
  let folder: String
}

extension DemoRun {
  /// Plays the script; a line that ends otherwise than it should stops the playing.
  func play() throws {
    try session.world.records.found(folder, false)
    for line in DemoScript.text(due: day(in: 60)).split(separator: "\n") {
      session.print("")
      if line.hasPrefix("#") {
        session.print(String(line))
      } else {
        try play(line)
      }
    }
  }

  private func play(_ line: Substring) throws {
    let (time, rest) = (line.prefix { $0 != " " }, line.drop { $0 != " " }.dropFirst())
    let isRefused = rest.hasPrefix("!")
    let command = String(isRefused ? rest.dropFirst() : rest)
    let world = try world(at: String(time), daysAgo: 1)
    try play(command, in: world, expecting: isRefused ? .refused : .done)
  }

  /// Shows a line with all that it says.
  func play(_ command: String, in world: World, expecting expected: ExitStatus = .done) throws {
    session.print("$ \(command)")
    let status = run(command, in: world)
    if status != 0 { session.print("[\(status)]") }
    guard status == expected.rawValue else { throw FoundSomething() }
  }

  /// Runs a line.
  func run(_ command: String, in world: World) -> Int32 {
    let words = ShellLine(command).calls.first ?? []
    return RoundsProgram.run(Array(words.dropFirst()), in: world)
  }

  /// The world as it was on an earlier day.
  func world(at time: String, daysAgo: Int) throws -> World {
    let now = session.world.now()
    let day = Day(number: now.day.number - daysAgo) ?? now.day
    let window = VisitWindow(day: day, offset: now.offset)
    let moment = try TypedTime(time).moment(in: window, now: now)
    var world = world
    world.now = { moment }
    return world
  }

  /// The world of the demonstration, with nobody there to be asked.
  var world: World {
    var world = session.world
    let write = world.terminal.write
    world.workingDirectory = folder
    for name in ["ROUNDS_NETWORK", "ROUNDS_ROUND", "ROUNDS_AS"] { world.environment[name] = nil }
    world.terminal.isInteractive = false
    world.terminal.write = { text, _ in write(text, .output) }
    return world
  }

  /// A day from today on.
  func day(in days: Int) -> String {
    let today = session.world.now().day
    return "\(Day(number: today.number + days) ?? today)"
  }
}
