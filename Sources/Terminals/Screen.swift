import Platform

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

  private let signals: SignalPipe
  private var decoder = KeyDecoder()
  private var shown: Picture?
  private var isGone = false

  private init(signals: SignalPipe) { self.signals = signals }

  /// Takes over the terminal of the input and output; `nil` where these are none.
  package static func open() -> Screen? {
    guard StandardStream.input.isTerminal, StandardStream.output.isTerminal,
      let signals = SignalPipe.open()
    else { return nil }
    TerminalModes.guardEndings()
    return TerminalModes.set() ? Screen(signals: signals) : nil
  }

  deinit { TerminalModes.restore() }

  /// How many columns and rows there are.
  package var size: Picture.Size {
    let (columns, rows) = StandardStream.output.terminalSize
    return columns > 0 && rows > 0
      ? Picture.Size(columns: columns, rows: rows) : Picture.Size(columns: 80, rows: 24)
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
    signals.stop()
    resume()
  }

  /// Waits for the next event, for so many milliseconds at most, or for ever.
  package mutating func next(within limit: Int?) -> Event {
    let patience = decoder.isWaiting ? Screen.escapeMilliseconds : nil
    let wait = [limit, patience].compactMap(\.self).min()
    let awaited = signals.wait(for: .input, within: wait)
    guard !isGone else { return .end }
    switch awaited {
    case .failure: return .end
    case .signal(let signal): return told(signal)
    case .input: return read()
    case .nothing:
      let keys = patience == nil ? [] : decoder.flush()
      return keys.isEmpty ? .quiet : .keys(keys)
    }
  }

  /// How long an Escape may be the beginning of a sequence.
  private static let escapeMilliseconds = 40

  private mutating func read() -> Event {
    do throws(SystemError) {
      let bytes = try StandardStream.input.read()
      guard !bytes.isEmpty else { return .end }
      let keys = decoder.decode(bytes[...])
      return keys.isEmpty ? .quiet : .keys(keys)
    } catch {
      return error == .wouldBlock ? .quiet : .end
    }
  }

  private mutating func told(_ signal: SignalPipe.Signal) -> Event {
    switch signal {
    case .resized:
      shown = nil
      return .resized
    case .continued:
      resume()
      return .resized
    case .suspend: return .suspend
    case .end: return .end
    }
  }

  private mutating func resume() {
    _ = TerminalModes.set()
    shown = nil
  }

  /// Writes all of a text, unless nobody is there any more.
  private mutating func write(_ text: String) {
    guard !isGone else { return }
    do throws(SystemError) {
      try StandardStream.output.write(Array(text.utf8))
    } catch {
      isGone = true
    }
  }
}
