import Glibc
import InstructionalRounds
import Journaling

/// The world as it is: this file asks the system, and no other does but the record's.
extension World {
  /// The machine that the program runs on.
  package static var system: World {
    SystemWorld.openClosedStreams()
    let environment = SystemWorld.environment
    let outlet = Outlet()
    return World(
      now: { SystemWorld.now() },
      offset: { SystemWorld.offset(at: $0) },
      pause: { SystemWorld.pause(milliseconds: $0) },
      random: { UInt64.random(in: .min ... .max) },
      environment: environment,
      workingDirectory: SystemWorld.workingDirectory,
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
      uptime: { SystemWorld.uptime },
      display: { Display.system() }
    )
  }
}

/// What the system says, each call wrapped once.
private enum SystemWorld {
  /// Opens what was closed of the three streams, on nothing: the next file that is opened would get its
  /// number, and with it everything that is printed.
  static func openClosedStreams() {
    for stream in Int32(0)...2 where fcntl(stream, F_GETFD) == -1 {
      // The lowest free number is taken, which is this one.
      unsafe _ = open("/dev/null", stream == 0 ? O_RDONLY : O_WRONLY)
    }
  }

  /// The wall clock with the offset that the place has at that time.
  static func now() -> Moment {
    var time = timespec()
    unsafe _ = clock_gettime(CLOCK_REALTIME, &time)
    var local = unsafe tm()
    unsafe _ = localtime_r(&time.tv_sec, &local)
    let milliseconds = Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    let offset = unsafe local.tm_gmtoff / 60
    // Where a zone is further from UTC than any is, or a clock is not set, the time itself still counts.
    return Moment(milliseconds: milliseconds, offset: offset)
      ?? Moment(milliseconds: milliseconds, offset: 0) ?? Moment(milliseconds: 0, offset: 0)
      ?? never
  }

  /// Minutes that clocks here are ahead of UTC at a time.
  static func offset(at moment: Moment) -> Int {
    var seconds = time_t(moment.milliseconds / 1_000)
    var local = unsafe tm()
    unsafe _ = localtime_r(&seconds, &local)
    return unsafe local.tm_gmtoff / 60
  }
  private static var never: Moment { preconditionFailure("the beginning of 1970 is a moment") }

  /// Waits; a signal that comes meanwhile does not cut it short.
  static func pause(milliseconds: Int) {
    guard milliseconds > 0 else { return }
    var wanted = timespec(tv_sec: milliseconds / 1_000, tv_nsec: milliseconds % 1_000 * 1_000_000)
    var rest = timespec()
    while unsafe nanosleep(&wanted, &rest) != 0 && errno == EINTR { wanted = rest }
  }

  /// The clocks that count from the start of the machine.
  static var uptime: Uptime {
    Uptime(awake: milliseconds(of: CLOCK_MONOTONIC), whole: milliseconds(of: CLOCK_BOOTTIME))
  }

  private static func milliseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    unsafe _ = clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The variables that are text.
  static var environment: [String: String] {
    var variables: [String: String] = [:]
    var place = unsafe environ
    while let entry = unsafe place.pointee {
      let parts = unsafe String(cString: entry).split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2 { variables[parts[0]] = parts[1] }
      unsafe place += 1
    }
    return variables
  }

  /// The folder that the program was started in.
  static var workingDirectory: String {
    SystemCalls.resolved(FilePath("."))?.text ?? "."
  }

  /// The device's own memory, by the XDG base directory specification; `nil` where nobody is at home.
  static func state(_ environment: [String: String]) -> FilePath? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return FilePath(state).appending("rounds")
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return FilePath(home).appending(".local/state/rounds")
  }
}
