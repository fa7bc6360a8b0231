extension Command {
  /// Shows help on a page of its own.
  static func help(of program: String) -> Command {
    Command(
      "help",
      "Show help for the program or a command.",
      examples: [Example("\(program) help help", "Show help for a command, here this one.")],
      isHidden: false,
      RepeatedArgument<String>(
        "command",
        atLeast: .none,
        help: "The command, or nothing for all of them.",
        completion: .commands
      )
    ) { words in .help(of: words) }
  }

  /// Prints the script that a shell reads.
  static func completions(of program: String) -> Command {
    Command(
      "completions",
      "Print completions for a shell.",
      discussion: Shell.allCases.map { $0.installation(of: program) }.joined(separator: "\n"),
      examples: [
        Example("\(program) completions bash", "Print the script for bash.")
      ],
      isHidden: false,
      Argument<Shell>("shell", help: "The shell that will run the script.")
    ) { shell in .completionScript(shell) }
  }

  /// Answers the scripts, once for each press of the Tab key.
  static func candidates(of program: String) -> Command {
    Command(
      "candidates",
      "List what can complete the last word.",
      discussion: """
        The completion scripts call this. The first line of the answer says what follows: words, \
        files, folders or nothing. Each line after it holds a word and, after a tab, its meaning.
        """,
      examples: [Example("\(program) candidates -- he", "List the words that start like this.")],
      isHidden: true,
      RepeatedArgument<String>(
        "word",
        atLeast: .none,
        help: "The words of the line, up to the one being typed."
      )
    ) { words in .candidates(words) }
  }
}
