import InstructionalRounds

/// Where answers are kept for one's own course.
extension KeptAnswers {
  /// The folder of a practice folder where answers are kept.
  static func folder(in practice: String) -> String { "\(practice)/answers" }

  /// Whether a folder has answers in it.
  static func areThere(_ practice: String, in world: World) -> Bool {
    world.files.names(folder(in: practice))?.contains { $0.hasSuffix(fileExtension) } == true
  }

  /// What the name of a file with answers ends with.
  static let fileExtension = ".txt"
}
