import ProtocolLibrary

/// Measures how the language of notes is read.
@main struct RoundsBench {
  /// Runs the command that the arguments name.
  static func main() {
    print(CommandLine.arguments.count)
  }
}
