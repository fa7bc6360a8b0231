@testable import CommandLineParsing
import Foundation
import TestSupport
import Testing

@Suite struct `Completion scripts` {
  @Test(arguments: Shell.allCases)
  func `each shell has one`(shell: Shell) throws {
    let message = try #require(Sample.message(["completions", shell.rawValue]))
    try expectGolden(message.text, "completions.\(shell)")
  }

  /// The same where a value is in the word of its option, which bash alone cuts.
  private static let wholeWords: [(typed: [String], offered: [String])] = [
    (["pattern", "x", "--prevalence=m"], ["--prevalence=many", "--prevalence=most"]),
    (["note", "x", "--at=14:05", "--q"], ["--quiet"]),
  ]

  /// Lines as typed, and what is offered in place of their last word.
  private static let lines: [(typed: [String], offered: [String])] = [
    (["no"], ["note"]),
    (["visit", ""], ["end", "plan"]),
    (["visit", "end", ""], ["1", "12"]),
    (["pattern", "x", "--prevalence", "m"], ["many", "most"]),
    (["note", "x", "--q"], ["--quiet"]),
    (["summary", "--output", "GoldenF"], ["GoldenFolder", "GoldenFolder.txt"]),
    (["--network", "GoldenF"], ["GoldenFolder"]),
    (["visit", "end", "3"], []),
    (["tag", "KM"], []),
  ]

  @Test(.enabled(if: ShellSession.has("bash"), "bash is not installed"), arguments: lines)
  func `bash offers what the program answers`(typed: [String], offered: [String]) throws {
    try #expect(ShellSession().bash(typed) == offered)
  }

  @Test(
    .enabled(if: ShellSession.has("bash"), "bash is not installed"),
    arguments: [
      // Bash itself cuts words at '=' and ':', and replaces only the last piece.
      (["pattern", "x", "--prevalence", "=", "m"], ["many", "most"]),
      (["pattern", "x", "--prevalence", "="], ["few", "many", "most", "some"]),
      (["note", "--at", "14", ":", "05", "x", "--q"], ["--quiet"]),
      (["summary", "--output", "=", "GoldenF"], ["GoldenFolder", "GoldenFolder.txt"]),
    ]
  )
  func `bash gets pieces for the words that it has cut`(pieces: [String], offered: [String]) throws
  {
    try #expect(ShellSession().bash(pieces) == offered)
  }

  @Test(
    .enabled(if: ShellSession.has("zsh"), "zsh is not installed"),
    arguments: lines + wholeWords
  )
  func `zsh offers what the program answers`(typed: [String], offered: [String]) throws {
    try #expect(ShellSession().zsh(typed) == offered)
  }

  @Test(
    .enabled(if: ShellSession.has("fish"), "fish is not installed"),
    arguments: lines + wholeWords
  )
  func `fish offers what the program answers`(typed: [String], offered: [String]) throws {
    try #expect(ShellSession().fish(typed) == offered)
  }
}
