import Glibc

/// A terminal that shows one picture after another and tells every key.
///
/// The terminal is as it was before when the screen is let go of, whichever way the program ends.
package struct Screen: ~Copyable {
  /// What the screen tells.
  package enum Event: Hashable, Sendable {
    /// Keys were pressed.
    case keys([Key])
    /// The terminal has another size, or somebody else wrote on it.
    case resized
    /// The program is to stop for a while, as after Ctrl-Z.
    case suspend
    /// The program is to end: its terminal is gone, or somebody said so.
    case end
    /// Nothing happened for as long as was asked.
    case quiet
  }

  private let signals: Int32
  private var decoder = KeyDecoder()
  private var shown: Picture?
  private var isGone = false

  private init(signals: Int32) { self.signals = signals }

  /// Takes over the terminal of the input and output; `nil` where these are none.
  package static func open() -> Screen? {
    guard isatty(0) == 1, isatty(1) == 1, let signals = SignalPipe.open() else { return nil }
    TerminalModes.guardEndings()
    return TerminalModes.set() ? Screen(signals: signals) : nil
  }

  deinit { TerminalModes.restore() }

  /// How many columns and rows there are.
  package var size: Picture.Size {
    var size = winsize()
    let result = unsafe ioctl(1, UInt(TIOCGWINSZ), &size)
    let isKnown = result == 0 && size.ws_col > 0 && size.ws_row > 0
    return isKnown
      ? Picture.Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
      : Picture.Size(columns: 80, rows: 24)
  }

  /// Shows a picture; only what differs from the one before is written.
  package mutating func show(_ picture: Picture) {
    let update = picture.update(from: shown)
    shown = picture
    if !update.isEmpty { write(update) }
  }

  /// Takes it that somebody else wrote on the screen: all of the next picture is drawn.
  package mutating func forget() { shown = nil }

  /// Stops the program as the shell expects it, with the terminal as it was; comes back after `fg`.
  package mutating func suspend() {
    TerminalModes.restore()
    SignalPipe.stop()
    resume()
  }

  /// Waits for the next event, for so many milliseconds at most, or for ever.
  package mutating func next(within limit: Int?) -> Event {
    let patience = decoder.isWaiting ? Screen.escapeMilliseconds : nil
    let wait = [limit, patience].compactMap(\.self).min()
    var ready = [
      pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    let count = unsafe poll(&ready, 2, Int32(wait ?? -1))
    guard count >= 0 || errno == EINTR, !isGone else { return .end }
    if count > 0, ready[1].revents != 0 { return signalled() ?? .quiet }
    if count > 0, ready[0].revents != 0 { return read() }
    let keys = patience == nil ? [] : decoder.flush()
    return keys.isEmpty ? .quiet : .keys(keys)
  }

  /// How long an Escape may be the beginning of a sequence.
  private static let escapeMilliseconds = 40

  private mutating func read() -> Event {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe Glibc.read(0, $0.baseAddress, $0.count)
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return .quiet }
    guard count > 0 else { return .end }
    let keys = decoder.decode(buffer[..<count])
    return keys.isEmpty ? .quiet : .keys(keys)
  }

  /// What the next signal says; nothing where it is dealt with.
  private mutating func signalled() -> Event? {
    var number: UInt8 = 0
    guard unsafe Glibc.read(signals, &number, 1) == 1 else { return nil }
    switch Int32(number) {
    case SIGWINCH:
      shown = nil
      return .resized
    case SIGCONT:
      resume()
      return .resized
    case SIGTSTP: return .suspend
    default: return .end
    }
  }

  private mutating func resume() {
    _ = TerminalModes.set()
    shown = nil
  }

  /// Writes all of a text, unless nobody is there any more.
  private mutating func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty, !isGone {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(1, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var ready = pollfd(fd: 1, events: Int16(POLLOUT), revents: 0)
        unsafe _ = poll(&ready, 1, -1)
      } else if errno != EINTR {
        isGone = true
      }
    }
  }
}
