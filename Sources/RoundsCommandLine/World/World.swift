package import InstructionalRounds

/// Everything outside of the program: clock, chance, files, the terminal.
///
/// It is built once, in `main.swift`; a command has no other way out, so a test that passes a world
/// of its own sees everything that a command does.
package struct World: Sendable {
  /// The wall clock, with the offset of the place.
  package var now: @Sendable () -> Moment
  /// Minutes that the clocks of the place are ahead of UTC at a time, which change with the season.
  package var offset: @Sendable (_ moment: Moment) -> Int
  /// Waits for so many milliseconds.
  package var pause: @Sendable (_ milliseconds: Int) -> Void
  /// Random bits.
  package var random: @Sendable () -> UInt64
  /// The environment's variables.
  package var environment: [String: String]
  /// The folder that the program was started in.
  package var workingDirectory: String
  /// The streams and what is at the other end of them.
  package var terminal: Terminal
  /// The disk, as far as protocols and imported files need it.
  package var files: Files
  /// The networks on the disk.
  package var records: Records
  /// How long the machine has been running since the program first asked.
  package var uptime: @Sendable () -> Uptime
  /// Takes over the screen; `nil` if there is none.
  package var display: @Sendable () -> Display?

  /// Puts a world together.
  package init(
    now: @escaping @Sendable () -> Moment,
    offset: @escaping @Sendable (_ moment: Moment) -> Int = { $0.offset },
    pause: @escaping @Sendable (_ milliseconds: Int) -> Void = { _ in },
    random: @escaping @Sendable () -> UInt64,
    environment: [String: String],
    workingDirectory: String,
    terminal: Terminal,
    files: Files,
    records: Records,
    uptime: @escaping @Sendable () -> Uptime = { Uptime(awake: 0, whole: 0) },
    display: @escaping @Sendable () -> Display? = { nil }
  ) {
    self.now = now
    self.offset = offset
    self.pause = pause
    self.random = random
    self.environment = environment
    self.workingDirectory = workingDirectory
    self.terminal = terminal
    self.files = files
    self.records = records
    self.uptime = uptime
    self.display = display
  }
}

/// Milliseconds that a machine has been running since some moment: a clock that nobody can set.
package struct Uptime: Hashable, Sendable {
  /// Without the time that it slept.
  package var awake: Int64
  /// With it.
  package var whole: Int64

  /// Two counts.
  package init(awake: Int64, whole: Int64) {
    self.awake = awake
    self.whole = whole
  }
}

extension World {
  /// The value of a variable; one that is empty counts as not set.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A path as the program was given it, made whole, without dots.
  func path(_ path: String) -> String {
    var parts: [Substring] = []
    let whole = path.hasPrefix("/") ? path : "\(workingDirectory)/\(path)"
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
