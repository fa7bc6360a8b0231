import Foundation
import Testing

/// A real terminal, as tmux emulates one, with a shell in it and the program in the shell's reach.
final class TerminalSession: Sendable {
  /// Whether there is such an emulator here.
  static let isHere = path(of: "tmux") != nil

  private let socket = "rounds-\(UUID().uuidString)"
  private let folder: TemporaryFolder
  private let server: Process

  /// A terminal of a size, in a folder.
  init(in folder: TemporaryFolder, columns: Int = 80, rows: Int = 24) throws {
    self.folder = folder
    try Data("set -g escape-time 0\nset -g status off\n".utf8)
      .write(to: URL(filePath: folder.path + "/.tmux.conf"))
    // A server that a command left behind would keep open what the end of that command is known by.
    server = try Self.tmux(["-D"], socket: socket, folder: folder)
    try start("new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "env", "PS1=$ ", "sh", "-i")
    try see("$")
  }

  deinit {
    // Told to end, it would first wait for whoever is at its terminals.
    kill(server.processIdentifier, SIGKILL)
    server.waitUntilExit()
  }

  /// Has the server do the first thing, as soon as it is there.
  private func start(_ words: String...) throws {
    for _ in 0..<500 {
      let process = try Self.tmux(["-N"] + words, socket: socket, folder: folder)
      process.waitUntilExit()
      if process.terminationStatus == 0 { return }
      usleep(20_000)
    }
    throw ScreenStays()
  }

  /// Types characters as they are.
  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Presses keys by tmux's names of them, such as `Enter` or `C-z`.
  func press(_ keys: String...) throws { for key in keys { try tmux("send-keys", key) } }

  /// Types a line in the shell, or in the program.
  func enter(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Pastes a text as a terminal does it, in brackets where the program asked for them.
  func paste(_ text: String) throws {
    let file = folder.path + "/.paste"
    try Data(text.utf8).write(to: URL(filePath: file))
    try tmux("load-buffer", file)
    try tmux("paste-buffer", "-p")
  }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// What the screen shows.
  func screen() throws -> String { try tmux("capture-pane", "-p") }

  /// Waits until the screen shows a text, and gives the screen.
  @discardableResult
  func see(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try wait(sourceLocation) { $0.contains(text) }
  }

  /// Waits until the screen does not show a text any more.
  @discardableResult
  func seeNo(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try wait(sourceLocation) { !$0.contains(text) }
  }

  private func wait(
    _ sourceLocation: SourceLocation,
    until isThere: (String) -> Bool
  ) throws -> String {
    for _ in 0..<500 {
      let screen = try screen()
      if isThere(screen) { return screen }
      usleep(20_000)
    }
    let last = try screen()
    Issue.record("the screen stays\n\(last)", sourceLocation: sourceLocation)
    throw ScreenStays()
  }

  /// The screen with every time of day made the same, so that it can be kept.
  func timeless() throws -> String {
    try screen().replacing(/\d\d:\d\d(:\d\d)?/) { $0.output.1 == nil ? "hh:mm" : "hh:mm:ss" }
  }

  @discardableResult
  private func tmux(_ words: String...) throws -> String {
    let output = Pipe()
    let process = try Self.tmux(["-N"] + words, socket: socket, folder: folder, output: output)
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// Runs the emulator in a folder, with its files there.
  private static func tmux(
    _ words: [String],
    socket: String,
    folder: TemporaryFolder,
    output: Pipe? = nil
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: try #require(path(of: "tmux")))
    process.arguments = ["-L", socket, "-f", folder.path + "/.tmux.conf"] + words
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": folder.path, "TMUX_TMPDIR": folder.path, "LC_ALL": "C.UTF-8", "TERM": "xterm",
      "TZ": "Europe/Berlin", "ROUNDS": TemporaryFolder.program,
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output ?? FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private static func path(of name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

/// A screen did not show what was waited for.
private struct ScreenStays: Error {}
