import Glibc
import Synchronization

/// The signals that the program lives through, each a byte in a pipe that is read between keys.
enum SignalPipe {
  /// The end that handlers write to; none before there is a pipe.
  private static let entrance = Atomic<Int32>(-1)
  /// The signals that are told.
  private static let signals = [SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGINT, SIGHUP, SIGQUIT]

  /// Makes the pipe, and gives the end that is read; `nil` where there is no room for one.
  static func open() -> Int32? {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    entrance.store(ends[1], ordering: .sequentiallyConsistent)
    for number in signals { listen(to: number) }
    return ends[0]
  }

  /// Has a signal told from now on.
  static func listen(to number: Int32) {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { number in
      let before = errno
      var byte = UInt8(truncatingIfNeeded: number)
      let end = SignalPipe.entrance.load(ordering: .sequentiallyConsistent)
      unsafe _ = write(end, &byte, 1)
      errno = before
    }
    unsafe _ = sigaction(number, &action, nil)
  }

  /// Stops the program as Ctrl-Z does, until somebody has it go on.
  static func stop() {
    _ = signal(SIGTSTP, SIG_DFL)
    _ = kill(0, SIGTSTP)
    listen(to: SIGTSTP)
  }
}
