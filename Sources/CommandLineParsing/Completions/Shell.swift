/// The shells that can be taught to complete.
enum Shell: String, CaseIterable, CommandLineValue {
  /// The three that people use, by the name of their executable.
  case bash, zsh, fish

  /// How its users make the script part of their shell.
  func installation(of program: String) -> String {
    switch self {
    case .bash: "bash: add 'source <(\(program) completions bash)' to ~/.bashrc."
    case .zsh: "zsh: add 'source <(\(program) completions zsh)' to ~/.zshrc, below compinit."
    case .fish:
      "fish: run '\(program) completions fish > ~/.config/fish/completions/\(program).fish'."
    }
  }

  /// The script for a program of this name.
  ///
  /// A script knows nothing of the commands: it hands the words of the line to the program and
  /// shows the answer. So an installed script stays right when the program is updated, and what
  /// can be typed is decided in one place, where it is tested.
  func script(for program: String) -> String {
    let function = "_" + String(program.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    return switch self {
    case .bash: bashScript(program: program, function: function)
    case .zsh: zshScript(program: program, function: function)
    case .fish: fishScript(program: program, function: function)
    }
  }
}
