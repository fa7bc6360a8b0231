package import CommandLineParsing
package import InstructionalRounds

extension Corner: CommandLineValue {
  /// Reads the corner by its word, or by another that only it is called by.
  package init(argument: String) throws(UnreadableValue) {
    let word = argument.lowercased()
    guard let corner = Corner.named(word) else {
      let guess = word.nearest(among: Corner.allCases.flatMap(\.names)).flatMap(Corner.named)
      throw UnreadableValue(guess.map { "Did you mean '\($0.argument)'?" })
    }
    self = corner
  }

  /// The corner that people call by a word.
  private static func named(_ word: String) -> Corner? {
    allCases.first { $0.names.contains(word) }
  }

  /// What people call it; the first is the word that help shows.
  private var names: [String] {
    switch self {
    case .content: [rawValue, "level", "complexity"]
    case .teachersKnowledgeAndSkill: [rawValue, "teacher", "knowledge", "skill", "skills"]
    case .studentEngagement: [rawValue, "student", "engagement"]
    }
  }
}
