import Synchronization
package import Terminals

/// A screen that one command has to itself for a while.
package struct Display: Sendable {
  /// How many columns and rows there are.
  package var size: @Sendable () -> Picture.Size
  package var show: @Sendable (Picture) -> Void
  /// Draws all of the next picture, whatever is there.
  package var forget: @Sendable () -> Void
  /// Waits for what happens next, so many milliseconds at most.
  package var next: @Sendable (_ limit: Int?) -> Screen.Event
  /// Stops the program until the shell has it go on.
  package var suspend: @Sendable () -> Void
  /// Leaves the terminal as it was.
  package var close: @Sendable () -> Void

  /// Puts a display together.
  package init(
    size: @escaping @Sendable () -> Picture.Size,
    show: @escaping @Sendable (Picture) -> Void,
    forget: @escaping @Sendable () -> Void,
    next: @escaping @Sendable (_ limit: Int?) -> Screen.Event,
    suspend: @escaping @Sendable () -> Void,
    close: @escaping @Sendable () -> Void
  ) {
    self.size = size
    self.show = show
    self.forget = forget
    self.next = next
    self.suspend = suspend
    self.close = close
  }
}

extension Display {
  /// The terminal that the program was started in.
  static func system() -> Display? {
    guard let screen = Screen.open() else { return nil }
    let held = HeldScreen(screen)
    return Display(
      size: { held.with { $0.size } ?? Picture.Size(columns: 80, rows: 24) },
      show: { picture in held.with { $0.show(picture) } },
      forget: { held.with { $0.forget() } },
      next: { limit in held.with { $0.next(within: limit) } ?? .end },
      suspend: { held.with { $0.suspend() } },
      close: { held.close() }
    )
  }
}

/// The one screen, which cannot be copied and so is held in one place for all closures.
private final class HeldScreen: Sendable {
  private let screen: Mutex<Screen?>

  init(_ screen: consuming Screen) { self.screen = Mutex(screen) }

  func with<Result>(_ body: (inout Screen) -> sending Result) -> Result? {
    screen.withLock { held in
      guard var screen = held.take() else { return nil }
      let result = body(&screen)
      held = consume screen
      return result
    }
  }

  func close() { screen.withLock { $0 = nil } }
}
