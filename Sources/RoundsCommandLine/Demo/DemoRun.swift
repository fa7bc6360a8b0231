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
  /// Plays all scenes; a step that ends otherwise than it should stops the playing.
  func play() throws {
    try session.world.records.found(folder)
    for scene in DemoScene.all(due: day(in: 60)) {
      session.print("")
      session.print("# \(scene.title)")
      for step in scene.steps { try play(step) }
    }
  }

  private func play(_ step: DemoStep) throws {
    session.print("")
    session.print("$ \(step.line)")
    let status = RoundsProgram.run(step.words, in: try world(at: step.time))
    if status != 0 { session.print("[\(status)]") }
    guard status == step.status.rawValue else { throw FoundSomething() }
  }

  /// The world as it was at a time of the morning before today.
  private func world(at time: DemoTime) throws -> World {
    let now = session.world.now()
    let day = Day(number: now.day.number - 1) ?? now.day
    let milliseconds = Int64(time.minutes) * 60_000
    guard let moment = Moment(day: day, millisecondsOfDay: milliseconds, offset: now.offset) else {
      throw Unclear.timeOutOfRange("\(time.minutes)")
    }
    var world = session.world
    let write = world.terminal.write
    world.now = { moment }
    world.workingDirectory = folder
    world.environment["ROUNDS_NETWORK"] = nil
    world.environment["ROUNDS_ROUND"] = nil
    world.environment["ROUNDS_AS"] = nil
    world.terminal.isInteractive = false
    world.terminal.write = { text, _ in write(text, .output) }
    return world
  }

  private func day(in days: Int) -> String {
    let today = session.world.now().day
    return "\(Day(number: today.number + days) ?? today)"
  }
}
