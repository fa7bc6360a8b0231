/// Somebody's notes of a scripted lesson, as they typed or wrote them.
///
/// A line may begin with its time in the lesson and with what it is evidence of: `0:40 T: "Which is more?"`.
/// The line that begins with "students were asked to" is the sentence for the task, and one such as `demand 2`
/// judges its level.
package struct LessonNotes: Hashable, Sendable {
  /// The notes, in their order.
  package private(set) var notes: [PracticeNote] = []
  /// The sentences for the tasks, in their order.
  package private(set) var tasks: [String] = []
  /// The levels of demand that were judged, by the number of the task from 1, as they were written.
  package private(set) var demands: [Int: String] = [:]

  /// Reads notes as those of a visit are read; lines that begin with # are for people.
  package init(_ text: String, labels: ElementLabels, vocabulary: Vocabulary) {
    for line in text.split(whereSeparator: { $0.isNewline }) {
      let line = Substring(String(line).cut).drop { "-*•".contains($0) || $0.isWhitespace }
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let word = line.prefix { !$0.isWhitespace }
      let time = LessonTime(String(word))
      let told = time == nil ? line : line.dropFirst(word.count).drop { $0.isWhitespace }
      guard !told.isEmpty else { continue }
      if told.lowercased().hasPrefix("students were asked to") {
        tasks.append(String(told))
        continue
      }
      if let judged = JudgedDemand(told) {
        demands[judged.task] = judged.level
        continue
      }
      let read = TypedNote(String(told), labels: labels, window: nil, vocabulary: vocabulary)
      notes.append(
        PracticeNote(
          label: "\(notes.count + 1)",
          at: time,
          elements: read.elements,
          text: read.text
        )
      )
    }
  }
}

/// A line that judges the demand of a task: `demand 2`, or `demand 2 3` for the second task.
private struct JudgedDemand {
  /// The number of the task, from 1.
  let task: Int
  /// The level, as the scale calls it.
  let level: String

  /// Reads a line; `nil` for any other, also for a note that begins with the word.
  init?(_ line: Substring) {
    let words = line.split { $0.isWhitespace || $0 == ":" }
    guard let first = words.first, first.lowercased() == "demand", (2...3).contains(words.count),
      let level = words.last, level.count <= 2
    else { return nil }
    let task = words.count == 2 ? 1 : Int(words[1])
    guard let task, task > 0 else { return nil }
    (self.task, self.level) = (task, String(level))
  }
}
