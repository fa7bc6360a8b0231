import Foundation

/// Measures the parts of the program, each by a command of its own.
@main struct RoundsBench {
  /// The commands, by their names.
  private static let commands: [BenchCommand] = [
    .generate, .measure, .growth, .patterns, .live, .replay, .language, .weigh, .names,
  ]

  /// Runs the command that the arguments name.
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let command = commands.first(where: { $0.name == arguments.first }) else {
      return commands.forEach { print($0.usage) }
    }
    do {
      try command.run(arguments.dropFirst())
    } catch {
      print("\(error)")
      exit(1)
    }
  }
}

struct BenchCommand: Sendable {
  /// What is typed for it.
  let name: String
  /// How it is typed, and what it does.
  let usage: String
  /// Does it.
  let run: @Sendable (ArraySlice<String>) throws -> Void
}
