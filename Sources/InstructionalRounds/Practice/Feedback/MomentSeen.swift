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
}

/// What a moment of a lesson is about, for telling whether a note means it whatever its wording.
struct MomentMeaning {
  private let moment: KeyMoment
  /// The stems of what the key says of it.
  private let key: Set<String>
  /// The stems of what is said, done and shown in it.
  private let script: Set<String>
  /// Stems that come up all through the rest of the lesson, and so say little.
  private let common: Set<String>
  /// What is said, done and shown in it.
  private let lines: [SpokenWords]

  /// What a moment of a lesson is about.
  init(_ moment: KeyMoment, in lesson: ScriptedLesson) {
    self.moment = moment
    key = ([moment.what] + moment.words).reduce(into: []) { $0.formUnion(SpokenWords($1).stems) }
    lines = lesson.script.filter { moment.covers($0.at) }.map { SpokenWords($0.text) }
    script = lines.reduce(into: []) { $0.formUnion($1.stems) }
    var counts: [String: Int] = [:]
    for line in lesson.script where !moment.covers(line.at) {
      for stem in SpokenWords(line.text).stems { counts[stem, default: 0] += 1 }
    }
    common = Set(counts.filter { $0.value > 3 }.map { $0.key })
  }
}

extension MomentMeaning {
  /// Whether a note is on the moment.
  ///
  /// In its seconds one telling word is enough, because what else could be meant. Up to a minute later it
  /// takes two, or one that the key names; without a time, when any minute of the lesson may be meant,
  /// nearly three.
  func isTold(by note: PracticeNote) -> Bool {
    let said = SpokenWords(note.text)
    guard let time = note.at?.seconds else {
      return weight(of: said) >= 10 || moment.words.count { said.has($0) } >= 2
        || longestRun(of: said) >= 5
    }
    let (start, end) = (moment.span.start.seconds, moment.span.end.seconds)
    if (start - 5...end + 15).contains(time) { return weight(of: said) >= 4 }
    guard (start - KeyMoment.leadSeconds...end + KeyMoment.lagSeconds).contains(time) else {
      return false
    }
    return weight(of: said) >= 8 || moment.words.contains { said.has($0) }
  }

  /// How much of the moment is in a note: four for a telling word of the key, half of that for one that the
  /// script has or that is common, and four for each phrase of the key.
  ///
  /// With nothing of what the key says it is nothing: the minute of a moment has other words too.
  private func weight(of said: SpokenWords) -> Int {
    let stems = said.stems
    let told = stems.intersection(key)
    guard !told.isEmpty else { return 0 }
    let heard = stems.intersection(script).subtracting(key)
    let phrases = moment.words.count { $0.contains(" ") && said.has($0) }
    return told.reduce(0) { $0 + (common.contains($1) ? 2 : 4) }
      + heard.reduce(0) { $0 + (common.contains($1) ? 1 : 2) } + 4 * phrases
  }

  private func longestRun(of said: SpokenWords) -> Int {
    lines.map { said.longestCommonRun(with: $0) }.max() ?? 0
  }
}

extension KeyMoment {
  /// Whether a time is within its first and last second.
  fileprivate func covers(_ time: LessonTime) -> Bool { time >= span.start && time <= span.end }
}
