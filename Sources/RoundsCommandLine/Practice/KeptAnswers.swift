import InstructionalRounds

/// What somebody wrote on an exercise without a round, kept for their own course as a plain file.
///
/// It is a sheet as people hand it in, and its first lines say what it is about: `# exercise: sorting-first`. So
/// it can be read, corrected, handed over or thrown away like any file of one's own.
struct KeptAnswers: Hashable, Sendable {
  let exercise: ProtocolID
  /// The day on which it was begun.
  let day: Day
  /// Whose it is; `nil` where nobody said so.
  let author: ParticipantCode?
  /// The sheet.
  let text: String
}

extension KeptAnswers {
  /// The folder of a practice folder where answers are kept.
  static func folder(in practice: String) -> String { "\(practice)/answers" }

  /// Whether a folder has answers in it.
  static func areThere(_ practice: String, in world: World) -> Bool {
    world.files.names(folder(in: practice))?.contains { $0.hasSuffix(fileExtension) } == true
  }

  /// What the name of a file with answers ends with.
  static let fileExtension = ".txt"

  /// The file as it is written.
  var file: String {
    let lines = ["exercise: \(exercise)", "day: \(day)"] + (author.map { ["by: \($0)"] } ?? [])
    return lines.map { "# \($0)\n" }.joined() + text + "\n"
  }

  /// Reads a file; `nil` where its first lines do not say what it is about.
  init?(file text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let heads = lines.prefix { $0.hasPrefix("#") }
    var said: [String: String] = [:]
    for line in heads {
      let parts = line.dropFirst().split(separator: ":", maxSplits: 1).map { String($0).cut }
      if parts.count == 2 { said[parts[0]] = parts[1] }
    }
    guard let exercise = said["exercise"].flatMap({ ProtocolID($0) }),
      let day = said["day"].flatMap({ Day($0) })
    else { return nil }
    self.exercise = exercise
    self.day = day
    author = said["by"].flatMap { ParticipantCode($0) }
    self.text = lines.dropFirst(heads.count).joined(separator: "\n")
  }
}
