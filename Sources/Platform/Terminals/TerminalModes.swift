#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif
import Synchronization

/// The modes of the terminal: the one place that sets them and puts them back.
///
/// They are put back when the program leaves the screen, when it is suspended, when it exits, and when
/// it crashes: a handler that does nothing else is installed for every signal that ends a program.
package enum TerminalModes: Sendable {
  /// What the terminal was like before; read by signal handlers, and so kept without a lock.
  private nonisolated(unsafe) static var before = termios()
  /// Whether there is something to be put back.
  private static let areSet = Atomic(false)
  /// The signals of a program that fell over.
  private static let crashes = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE]

  /// The other screen, a paste in brackets, no colors of before.
  private static let entering = Array("\u{1B}[?1049h\u{1B}[?2004h\u{1B}[0m\u{1B}[2J".utf8)
  private static let leaving = Array("\u{1B}[0m\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l".utf8)

  /// Has the terminal give every key at once, show nothing by itself, and use its other screen.
  ///
  /// - Returns: whether it is a terminal that can.
  package static func set() -> Bool {
    guard !areSet.load(ordering: .sequentiallyConsistent) else { return true }
    guard unsafe tcgetattr(0, &before) == 0 else { return false }
    var raw = unsafe before
    unsafe cfmakeraw(&raw)
    // Output keeps its line ends, should anything else of the program write.
    raw.c_oflag |= tcflag_t(OPOST | ONLCR)
    guard unsafe tcsetattr(0, TCSADRAIN, &raw) == 0 else { return false }
    areSet.store(true, ordering: .sequentiallyConsistent)
    send(entering)
    return true
  }

  /// Puts the terminal back to what it was; a signal handler may call it.
  package static func restore() {
    guard areSet.exchange(false, ordering: .sequentiallyConsistent) else { return }
    send(leaving)
    unsafe _ = tcsetattr(0, TCSADRAIN, &before)
  }

  /// Puts the terminal back as well when the program ends without having done so.
  package static func guardEndings() {
    _ = atexit { TerminalModes.restore() }
    giveHandlersAStack()
    for number in crashes {
      CLibrary.handle(number, onOwnStack: true) { number in
        TerminalModes.restore()
        // Back from here the crash goes on, with the handler that it would have had.
        _ = signal(number, SIG_DFL)
        _ = raise(number)
      }
    }
  }

  /// Gives handlers a stack of their own: where the program ran out of its stack, they have no other.
  private static func giveHandlersAStack() {
    let size = 65_536
    var stack = unsafe stack_t()
    unsafe stack.ss_sp = malloc(size)
    unsafe stack.ss_size = .init(size)
    // Without one, every other crash is still told.
    unsafe _ = sigaltstack(&stack, nil)
  }

  private static func send(_ bytes: [UInt8]) {
    unsafe _ = bytes.withUnsafeBytes { unsafe CLibrary.writeBytes(1, $0) }
  }
}
