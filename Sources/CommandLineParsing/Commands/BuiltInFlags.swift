/// The flag that every command has.
enum HelpFlag {
  /// Its declaration, like that of any flag.
  static let usage = Flag("-h", "--help", help: "Show help.").usage
}

/// The flag of the program alone.
enum VersionFlag {
  /// Its declaration, like that of any flag.
  static let usage = Flag("--version", help: "Show the version.").usage
}
