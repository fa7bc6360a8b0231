import Foundation
import Testing

/// A folder for one test, with a device's memory of its own; it goes when the test ends.
final class TemporaryFolder: Sendable {
  /// Where it is.
  let path: String

  /// What a process left behind.
  struct Result {
    /// The exit status.
    let status: Int32
    /// What it printed.
    let output: String
    /// What it said besides.
    let error: String
  }

  /// Makes an empty folder.
  init() throws {
    path = NSTemporaryDirectory() + "rounds-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Runs the program on words without spaces.
  func run(_ line: String) throws -> Result { try shell("\"$ROUNDS\" \(line)") }

  /// Runs lines in a shell, where `$ROUNDS` is the program.
  ///
  /// The shell may be deaf to the end of what it runs beside itself, as Foundation starts it with its
  /// signals blocked: a pipe into `cat` waits where `wait` would for ever.
  func shell(_ script: String) throws -> Result {
    let process = process("/bin/sh", arguments: ["-c", script])
    let (output, error) = (path + "/.output", path + "/.error")
    for file in [output, error] { try Data().write(to: URL(filePath: file)) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: error)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: try String(contentsOfFile: output, encoding: .utf8),
      error: try String(contentsOfFile: error, encoding: .utf8)
    )
  }

  /// A process in the folder, not yet begun.
  func process(_ program: String = program, arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: path)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": path,
      "ROUNDS": Self.program,
    ]
    return process
  }

  /// A folder that is a network with a round `harbor`, where FA is at visit 1.
  static func withRound() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let made = try folder.shell(
      """
      "$ROUNDS" init . && "$ROUNDS" open A --id harbor --school B --problem C --as FA && \\
      "$ROUNDS" visit plan 1
      """
    )
    try #require(made.status == 0, "\(made.error)")
    return folder
  }

  /// The program, which is built beside the tests.
  static let program = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "rounds").path
}
