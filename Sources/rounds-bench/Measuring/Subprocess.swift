import Glibc

/// A program that is run whole: the one file of the bench that asks the system for processes.
struct Subprocess {
  /// The path of the program.
  let program: String
  /// The words after its name.
  let arguments: [String]
  /// The environment, as `NAME=value`.
  let environment: [String]

  /// What it took to run a program once.
  struct Cost {
    /// The time until it ended, which is longer where others use the machine.
    let wall: Duration
    /// The time that it had a processor, its own and the system's for it.
    let processor: Duration
    /// The most memory that it had at once, in kibibytes.
    let memory: Int
  }

  /// Runs the program with its output thrown away, or written to a file.
  func run(writingTo file: String? = nil) throws -> Cost {
    var words: [UnsafeMutablePointer<CChar>?] =
      unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      unsafe environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      let (path, flags) =
        descriptor == STDOUT_FILENO && file != nil
        ? (file ?? "/dev/null", O_WRONLY | O_CREAT | O_TRUNC) : ("/dev/null", O_RDWR)
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o600)
    }
    let clock = ContinuousClock()
    let start = clock.now
    var process: pid_t = 0
    var status: Int32 = 0
    let result = unsafe posix_spawn(&process, program, &actions, nil, &words, &variables)
    guard result == 0 else { throw BenchError.failed(program, status: result) }
    var usage = rusage()
    while unsafe wait4(process, &status, 0, &usage) == -1, errno == EINTR { continue }
    let taken = clock.now - start
    // Status 1 is that of a note that was recorded and asked about.
    guard status == 0 || status == 0x100 else { throw BenchError.failed(program, status: status) }
    return Cost(
      wall: taken,
      processor: Duration(usage.ru_utime) + Duration(usage.ru_stime),
      memory: usage.ru_maxrss
    )
  }

  /// The path of a program that the environment's `PATH` names; `nil` where it is not installed.
  static func path(of name: String) -> String? {
    guard let variable = unsafe getenv("PATH") else { return nil }
    let folders = unsafe String(cString: variable).split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { unsafe access($0, X_OK) == 0 }
  }
}

extension Duration {
  /// The time that the system counted.
  fileprivate init(_ time: timeval) {
    self = .seconds(time.tv_sec) + .microseconds(time.tv_usec)
  }
}
