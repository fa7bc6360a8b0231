/// What somebody wrote on an exercise without a round, as a plain file.
///
/// It is a sheet as people hand it in, and its first lines say what it is about: `# exercise: sorting-first`. So
/// it can be read, corrected, handed over or thrown away like any file of one's own.
package struct KeptAnswers: Hashable, Sendable {
  /// The exercise.
  package let exercise: ProtocolID
  /// The day on which it was begun.
  package let day: Day
  /// Whose it is; `nil` where nobody said so.
  package let author: ParticipantCode?
  /// The sheet.
  package let text: String

  /// Answers of a day.
  package init(exercise: ProtocolID, day: Day, author: ParticipantCode? = nil, text: String) {
    self.exercise = exercise
    self.day = day
    self.author = author
    self.text = text
  }
}

extension KeptAnswers {
  /// The file as it is written.
  package var file: String {
    let lines = ["exercise: \(exercise)", "day: \(day)"] + (author.map { ["by: \($0)"] } ?? [])
    return lines.map { "# \($0)\n" }.joined() + text + "\n"
  }

  /// Reads a file; `nil` where its first lines do not say what it is about.
  package init?(file text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline })
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
