/// One person's practice round beside the key of its lesson, stage by stage.
///
/// It is compiled from the record as any summary is. Nothing in it ranks anybody: the key is one reading.
public struct PracticeRound: Hashable, Sendable {
  /// Where the round stands.
  public let stage: StageKind
  /// The day on which it was opened.
  public let day: Day?
  /// What the notes say beside the key.
  public let description: DescriptionFeedback
  /// The tasks of the key that the round's sentence is about, with the demand that was judged in analysis.
  public let judged: [TaskSeen]
  /// The level that was judged; `nil` where nobody judged any.
  public let demand: Demand?
  /// The statements of analysis in force, in the order in which they were made.
  public let statements: [StatementFeedback]
  /// The predictions in force.
  public let predictions: [StatementFeedback]
  /// The next levels of work in force.
  public let work: [WorkFeedback]

  /// Lays somebody's round beside the key of a lesson.
  ///
  /// - Parameters:
  ///   - record: the round.
  ///   - lesson: the lesson that it is about.
  ///   - visit: the visit in which the lesson was played.
  ///   - author: whose notes are meant.
  ///   - vocabulary: how the language is read.
  public init(
    _ record: RoundRecord,
    of lesson: ScriptedLesson,
    in visit: VisitID,
    by author: ParticipantCode,
    reading vocabulary: Vocabulary
  ) {
    let labels = Labels(record)
    let settings = record.observationProtocol.language
    let task = record.task(of: visit)
    let description = DescriptionFeedback(
      PracticeNote.all(in: record, of: visit, by: author),
      tasks: [task?.words.text].compactMap { $0 },
      on: record.observationProtocol.demandScales,
      beside: lesson,
      reading: vocabulary,
      under: settings
    )
    func feedback(
      _ entry: EntryID,
      _ words: Words,
      _ cites: [Citation],
      beside key: [KeyStatement],
      in stage: StageKind
    ) -> StatementFeedback {
      StatementFeedback(
        label: labels[entry],
        text: words.text ?? "",
        citing: Set(
          cites.filter { record.notes[NoteID($0.subject)] != nil }.map { labels[$0.subject] }
        ),
        beside: key,
        description: description,
        in: stage,
        reading: vocabulary,
        under: settings
      )
    }
    stage = record.stage
    day = record.opened?.day
    self.description = description
    demand = task?.demand
    judged = description.tasks.filter { $0.sight != .elsewhere }.map { seen in
      var seen = seen
      seen.judged = task?.demand
      return seen
    }
    statements = record.statements.values.filter { $0.isInForce }.sorted { $0.id < $1.id }.map {
      feedback($0.id.entry, $0.claim.words, $0.claim.cites, beside: lesson.patterns, in: .analysis)
    }
    predictions = record.predictions.values.filter { $0.isInForce }.sorted { $0.id < $1.id }.map {
      let cites = $0.restsOn.flatMap { record.statements[$0]?.claim.cites ?? [] }
      return feedback(
        $0.id.entry,
        $0.words,
        cites,
        beside: lesson.predictions,
        in: .prediction
      )
    }
    work = record.work.values.filter { $0.isInForce }.sorted { $0.id < $1.id }.map {
      WorkFeedback($0, label: labels[$0.id])
    }
  }

  /// The stages that are over, of which there is something to say.
  public var stagesDone: [StageKind] {
    StageKind.open.filter { stage in
      guard stage < self.stage else { return false }
      return switch stage {
      case .description: true
      case .analysis: !statements.isEmpty
      case .prediction: !predictions.isEmpty
      case .evaluation: !work.isEmpty
      case .closed: false
      }
    }
  }
}
