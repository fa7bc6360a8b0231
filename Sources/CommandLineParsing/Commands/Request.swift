/// What a line asks for, once its words are understood.
enum Request<Context>: Sendable {
  /// Run the action of a command.
  case perform(@Sendable (Context) throws -> Void)
  /// Show the help of the command that these words name.
  case help(of: [String])
  /// Show the version.
  case version
  /// Show the script that teaches a shell to complete.
  case completionScript(Shell)
  /// Say what could be in place of the last of these words.
  case candidates([String])
}
