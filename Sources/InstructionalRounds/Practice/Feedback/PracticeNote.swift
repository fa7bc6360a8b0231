/// A note that a trainee took of a lesson.
public struct PracticeNote: Hashable, Sendable {
  /// What people type for it.
  public var label: String
  /// When in the lesson it was taken; `nil` where nobody wrote a time down, as on paper.
  public var at: LessonTime?
  /// What it is evidence of.
  public var elements: Set<CoreElement>
  /// The note.
  public var text: String

  /// A note of parts.
  public init(label: String, at: LessonTime?, elements: Set<CoreElement> = [], text: String) {
    self.label = label
    self.at = at
    self.elements = elements
    self.text = text
  }
}

extension PracticeNote {
  /// The standing notes of an author in a visit of a practice round, in their order.
  ///
  /// A visit that nobody started has no first second to count from, so its notes have no time; nor has a
  /// note of the very millisecond of its start, which is how one without a time is imported.
  package static func all(
    in record: RoundRecord,
    of visit: VisitID,
    by author: ParticipantCode
  ) -> [PracticeNote] {
    let labels = Labels(record)
    let start = record.visits[visit].flatMap { $0.started ?? $0.plan.begins }
    return record.notes.values
      .filter { $0.visit == visit && $0.author == author && !$0.isWithdrawn }
      .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
      .compactMap { note in
        note.words.text.map { text in
          PracticeNote(
            label: labels[note.id],
            at: start.flatMap { $0.milliseconds == note.at.milliseconds ? nil : $0 }.map {
              LessonTime(seconds: Int((note.at.milliseconds - $0.milliseconds) / 1_000))
            },
            elements: note.elements,
            text: text
          )
        }
      }
  }
}
