/// A moment of the key, with the notes that are on it.
public struct MomentSeen: Hashable, Sendable {
  /// The moment.
  public let moment: KeyMoment
  /// The labels of the notes; none where it was missed.
  public let notes: [String]

  /// Whether any note is on it.
  public var wasCaught: Bool { !notes.isEmpty }
}

extension KeyMoment {
  /// How many seconds before a moment a note on it may be stamped: clocks differ a little.
  package static let leadSeconds = 10
  /// How many seconds after a moment a note on it may be stamped: people finish a sentence first.
  package static let lagSeconds = 60

  /// Whether a note is on the moment.
  ///
  /// A note with a time in or shortly after the moment needs one of its words, or three words running
  /// of one of its lines. Without a time it needs two of its words, or five words running, because the
  /// same word may be said at any time of a lesson.
  func isTold(by note: PracticeNote, in lesson: ScriptedLesson) -> Bool {
    let said = SpokenWords(note.text)
    let known = words.count { said.has($0) }
    let lines = lesson.script.filter { $0.at >= span.start && $0.at <= span.end }
    let run = lines.map { said.longestCommonRun(with: SpokenWords($0.text)) }.max() ?? 0
    guard let time = note.at?.seconds else { return known >= 2 || run >= 5 }
    let reach = span.start.seconds - Self.leadSeconds...span.end.seconds + Self.lagSeconds
    return reach.contains(time) && (known >= 1 || run >= 3)
  }
}
