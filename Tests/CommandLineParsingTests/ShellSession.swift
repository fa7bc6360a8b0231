@testable import CommandLineParsing
import Foundation

/// A shell in a folder of its own, where `rounds` stands for the sample program.
///
/// The stand-in writes down what it is asked and prints a prepared answer. Each line is completed
/// twice: first to learn the question, which the sample then answers, and again with the answer.
final class ShellSession {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "GoldenFolder"),
      withIntermediateDirectories: true
    )
    try write("", to: "GoldenFolder.txt")
    try write("nothing\n", to: "answer")
    try write("#!/bin/sh\nprintf '%s\\0' \"$@\" > asked\ncat answer\n", to: "rounds")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: folder.appending(path: "rounds").path
    )
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Whether a shell is on the path.
  static func has(_ shell: String) -> Bool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(shell)")
    }
  }

  /// Completes the last of the words, as bash has cut them.
  func bash(_ words: [String]) throws -> [String] {
    try complete(
      by: ["bash", "--norc"],
      script: """
        \(Shell.bash.script(for: "rounds"))
        COMP_WORDS=(rounds \(words.map(\.quoted).joined(separator: " ")))
        COMP_CWORD=\(words.count)
        _rounds
        if ((${#COMPREPLY[@]})); then printf '%s\\n' "${COMPREPLY[@]}"; fi
        """
    )
  }

  /// Completes the last of the words, with the functions of zsh's completion system replaced by
  /// ones that print: the system itself works only at a terminal.
  func zsh(_ words: [String]) throws -> [String] {
    try complete(
      by: ["zsh", "-f"],
      script: """
        compdef() { : }
        compset() { : }
        _describe() { print -rl -- "${(@)${(@P)2}%%:*}" }
        _files() { if [[ $1 == -/ ]]; then print -rl -- $PREFIX*(N/); else print -rl -- $PREFIX*(N); fi }
        \(Shell.zsh.script(for: "rounds"))
        words=(rounds \(words.map(\.quoted).joined(separator: " ")))
        CURRENT=\(words.count + 1)
        PREFIX=${words[CURRENT]}
        _rounds
        """
    )
  }

  /// Completes the last of the words by fish's own `complete -C`.
  func fish(_ words: [String]) throws -> [String] {
    let line = (["rounds"] + words).joined(separator: " ")
    return try complete(
      by: ["fish", "--no-config"],
      script: """
        \(Shell.fish.script(for: "rounds"))
        complete -C \(line.quoted)
        """
    ).map { $0.cut(at: "\t").0 }
      .map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
      .sorted()
  }

  /// Runs a script twice, with the sample's answer to the first question in the second run.
  private func complete(by shell: [String], script: String) throws -> [String] {
    try write(script, to: "script")
    _ = try run(shell + ["script"])
    let asked = try Data(contentsOf: folder.appending(path: "asked"))
    let question = String(decoding: asked, as: UTF8.self)
      .split(separator: "\0", omittingEmptySubsequences: false).dropLast().map(String.init)
    try write(Sample.message(question)?.text ?? "", to: "answer")
    return try run(shell + ["script"]).split(separator: "\n").map(String.init).sorted()
  }

  /// Runs a program in the folder, and gives what it printed.
  private func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = "\(folder.path):\(environment["PATH"] ?? "")"
    environment["HOME"] = folder.path
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// Writes a file of the folder.
  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }
}

extension String {
  /// The text in quotes that every shell takes literally.
  fileprivate var quoted: String { "'\(self)'" }
}
