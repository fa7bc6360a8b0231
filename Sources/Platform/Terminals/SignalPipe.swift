#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif
import Synchronization

/// The signals that the program lives through, each a byte in a pipe that is read between keys.
package struct SignalPipe: Sendable {
  /// What a signal says.
  package enum Signal: Hashable, Sendable {
    /// The terminal has another size.
    case resized
    /// The program goes on after it was stopped.
    case continued
    /// The program is to stop for a while, as after Ctrl-Z.
    case suspend
    /// The program is to end: its terminal is gone, or somebody said so.
    case end
  }

  /// What came first.
  package enum Awaited: Hashable, Sendable {
    /// There is something to read.
    case input
    /// A signal.
    case signal(Signal)
    /// Nothing, for as long as was asked.
    case nothing
    /// The system refuses to wait.
    case failure
  }

  /// The end that is read.
  private let exit: Int32

  /// The end that handlers write to; none before there is a pipe.
  private static let entrance = Atomic<Int32>(-1)
  private static let signals = [SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGINT, SIGHUP, SIGQUIT]

  /// Has signals told from now on; `nil` where there is no room for a pipe.
  package static func open() -> SignalPipe? {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    entrance.store(ends[1], ordering: .sequentiallyConsistent)
    for number in signals { listen(to: number) }
    return SignalPipe(exit: ends[0])
  }

  /// Waits for a signal or something to read, for so many milliseconds at most, or for ever.
  package func wait(for input: StandardStream, within limit: Int?) -> Awaited {
    var ready = [
      pollfd(fd: input.rawValue, events: Int16(POLLIN), revents: 0),
      pollfd(fd: exit, events: Int16(POLLIN), revents: 0),
    ]
    let count = unsafe poll(&ready, 2, Int32(limit ?? -1))
    guard count >= 0 || errno == EINTR else { return .failure }
    if count > 0, ready[1].revents != 0 { return next.map { .signal($0) } ?? .nothing }
    return count > 0 && ready[0].revents != 0 ? .input : .nothing
  }

  /// Stops the program as Ctrl-Z does, until somebody has it go on.
  package func stop() {
    _ = signal(SIGTSTP, SIG_DFL)
    _ = kill(0, SIGTSTP)
    Self.listen(to: SIGTSTP)
  }

  private var next: Signal? {
    var byte: [UInt8] = [0]
    let count = unsafe byte.withUnsafeMutableBytes { unsafe CLibrary.readBytes(exit, into: $0) }
    guard count == 1 else { return nil }
    return switch Int32(byte[0]) {
    case SIGWINCH: .resized
    case SIGCONT: .continued
    case SIGTSTP: .suspend
    default: .end
    }
  }

  private static func listen(to number: Int32) {
    CLibrary.handle(number) { number in
      let before = errno
      var byte = UInt8(truncatingIfNeeded: number)
      let end = SignalPipe.entrance.load(ordering: .sequentiallyConsistent)
      unsafe withUnsafeBytes(of: &byte) { unsafe _ = CLibrary.writeBytes(end, $0) }
      errno = before
    }
  }
}
