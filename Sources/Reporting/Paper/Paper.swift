package import InstructionalRounds

/// What a group takes along on paper, and hangs on a wall.
package struct Paper: Sendable {
  /// What the round is about, where its opening is here.
  let charter: Charter?
  /// The visits that it is for, by number.
  let visits: [Visit]
  /// The selected notes of these visits, by visit and time.
  let selected: [SummaryNote]

  /// Takes out of a round what goes on paper.
  ///
  /// - Parameters:
  ///   - record: the round.
  ///   - numbers: the visits that it is for; all where none is given.
  ///   - vocabulary: how the language of notes is read.
  package init(
    _ record: RoundRecord,
    visits numbers: [VisitNumber] = [],
    reading vocabulary: Vocabulary
  ) {
    charter = record.charter
    visits = record.visits.values
      .filter { numbers.isEmpty || numbers.contains($0.number) }
      .sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    let places = Set(visits.map(\.id))
    selected = RoundSummary(record, for: .group, reading: vocabulary).notes.filter { note in
      note.isSelected && !note.isWithdrawn && !note.isRedacted
        && note.source.map { places.contains($0.visitID) } ?? false
    }
  }
}

extension Paper {
  /// What the round is called.
  var title: String {
    charter?.heading ?? "A round whose first entry has not arrived yet"
  }

  /// The settings of the round.
  private var settings: ObservationProtocol? { charter?.observationProtocol }

  /// What everybody agrees to.
  var norms: [String] { settings?.norms ?? [] }

  /// The stages with their prompts.
  var stages: [StageGuide] {
    settings.map { settings in settings.stages.compactMap { settings.guide(to: $0.stage) } } ?? []
  }

  /// The letter that stands for each element, such as `T` for the teacher.
  var letters: [(letter: String, element: CoreElement)] {
    CoreElement.allCases.map { (settings?.shortLabel(of: $0) ?? $0.rawValue, $0) }
  }
}
