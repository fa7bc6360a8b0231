import Journaling
import Platform

extension Terminal {
  /// The streams that the program was started with.
  static func system(_ environment: [String: String], _ outlet: Outlet) -> Terminal {
    let size = StandardStream.output.terminalSize
    return Terminal(
      isInteractive: StandardStream.input.isTerminal && StandardStream.error.isTerminal,
      showsOutput: StandardStream.output.isTerminal,
      width: side("COLUMNS", environment, size.columns) ?? 80,
      height: side("LINES", environment, size.rows) ?? 24,
      readLine: { Swift.readLine() },
      readAll: { readAll() },
      readSome: { readSome() },
      write: { text, stream in outlet.write(text, to: stream) },
      page: { text, pager in page(text, by: pager) }
    )
  }

  /// A side of the screen, as a variable or else the system tells it; `nil` if there is none.
  private static func side(
    _ variable: String,
    _ environment: [String: String],
    _ asked: Int
  ) -> Int? {
    if let told = environment[variable].flatMap({ Int($0) }), told > 0 { return told }
    return asked > 0 ? asked : nil
  }

  /// Hands a text to another program, which has the screen until somebody has read enough.
  private static func page(_ text: String, by pager: String) -> Bool {
    // What fits is printed and left standing; colors pass. The shell says 127 where there is no such
    // program, and nothing has been shown then.
    OwnProcess.shell(pager, reading: text, with: ["LESS": "FRX"]) != 127
  }

  /// Everything that is left of the input; of one without end, more than anybody takes.
  private static func readAll() -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < SystemCalls.fileLimit, case let some = readSome(), !some.isEmpty {
      bytes += some
    }
    return bytes
  }

  /// What has come of the input, as soon as something has; nothing at its end.
  private static func readSome() -> [UInt8] { (try? StandardStream.input.read()) ?? [] }
}

extension Files {
  /// The disk.
  static func system(_ environment: [String: String]) -> Files {
    Files(
      bytes: { try? SystemCalls.contents(of: FilePath($0), links: .areFollowed) },
      names: { try? SystemCalls.names(in: FilePath($0)) },
      temporaryFolder: { prefix in
        let folder = FilePath(environment["TMPDIR"] ?? "/tmp")
        let tag = String(UInt64.random(in: .min ... .max), radix: 36)
        let path = folder.appending("\(prefix)-\(tag)")
        return (try? SystemCalls.makeFolder(path)) == nil ? nil : path.text
      },
      makeFolder: { path in
        try SystemCalls.forPages(path) { path throws(SystemError) in
          try SystemCalls.makeFolders(path)
        }
      },
      write: { bytes, path in
        try SystemCalls.forPages(path) { path throws(SystemError) in
          try SystemCalls.replace(path, with: bytes)
        }
      }
    )
  }
}

extension SystemCalls {
  /// Makes something that people will look for, and says what it was when that fails.
  fileprivate static func forPages(
    _ path: String,
    _ body: (FilePath) throws(SystemError) -> Void
  ) throws(JournalError) {
    do throws(SystemError) { try body(FilePath(path)) } catch {
      throw .system(error, .make, FilePath(path))
    }
  }
}
