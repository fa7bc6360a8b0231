/// The three streams, and what is known of who reads and types there.
package struct Terminal: Sendable {
  /// Whether somebody is there to be asked.
  package var isInteractive: Bool
  /// Whether the output goes to a screen rather than into a file.
  package var showsOutput: Bool
  /// The columns of the screen.
  package var width: Int
  /// The lines of the screen.
  package var height: Int
  /// One line of the input, without its end; nothing after the last.
  package var readLine: @Sendable () -> String?
  /// Everything that is left of the input.
  package var readAll: @Sendable () -> [UInt8]
  /// What has come of the input since it was last read, as soon as something has; nothing at its end.
  package var readSome: @Sendable () -> [UInt8]
  /// Writes a text to one of the output streams.
  package var write: @Sendable (String, Stream) -> Void

  /// Has another program show a text page by page; `false` when it cannot.
  package var page: @Sendable (_ text: String, _ pager: String) -> Bool

  /// Where a text goes.
  package enum Stream: Sendable {
    /// Data.
    case output
    /// Talk.
    case error
  }

  /// Puts a terminal together.
  package init(
    isInteractive: Bool,
    showsOutput: Bool,
    width: Int,
    height: Int = 24,
    readLine: @escaping @Sendable () -> String?,
    readAll: @escaping @Sendable () -> [UInt8],
    readSome: @escaping @Sendable () -> [UInt8],
    write: @escaping @Sendable (String, Stream) -> Void,
    page: @escaping @Sendable (_ text: String, _ pager: String) -> Bool = { _, _ in false }
  ) {
    self.isInteractive = isInteractive
    self.showsOutput = showsOutput
    self.width = width
    self.height = height
    self.readLine = readLine
    self.readAll = readAll
    self.readSome = readSome
    self.write = write
    self.page = page
  }
}
