import InstructionalRounds
import Journaling
import Platform

/// The world as it is: this file asks the system, and no other does but the record's.
extension World {
  /// The machine that the program runs on.
  package static var system: World {
    StandardStream.openClosed()
    let environment = OwnProcess.environment
    let outlet = Outlet()
    return World(
      now: { SystemWorld.now() },
      offset: { SystemClock.offset(at: $0.milliseconds) },
      pause: { SystemClock.pause(milliseconds: $0) },
      random: { UInt64.random(in: .min ... .max) },
      environment: environment,
      workingDirectory: SystemCalls.resolved(FilePath("."))?.text ?? ".",
      terminal: .system(environment, outlet),
      files: .system(environment),
      records: .onDisk(
        SystemWorld.state(environment).map { state in
          Device(
            state: state,
            now: { SystemWorld.now() },
            random: { UInt64.random(in: .min ... .max) }
          )
        }
      ).telling(outlet),
      uptime: { Uptime(awake: SystemClock.awake, whole: SystemClock.whole) },
      display: { Display.system() }
    )
  }
}

private enum SystemWorld {
  /// The wall clock with the offset that the place has at that time.
  static func now() -> Moment {
    let now = SystemClock.now
    // Where a zone is further from UTC than any is, or a clock is not set, the time itself still counts.
    return Moment(milliseconds: now, offset: SystemClock.offset(at: now))
      ?? Moment(milliseconds: now, offset: 0) ?? Moment(milliseconds: 0, offset: 0)
      ?? never
  }
  private static var never: Moment { preconditionFailure("the beginning of 1970 is a moment") }

  /// The device's own memory, by the XDG base directory specification; `nil` where nobody is at home.
  static func state(_ environment: [String: String]) -> FilePath? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return FilePath(state).appending("rounds")
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return FilePath(home).appending(".local/state/rounds")
  }
}
