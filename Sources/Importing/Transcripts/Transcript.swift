import InstructionalRounds

/// The cues of a transcript on their way into notes.
struct Transcript {
  /// What is known of the round.
  private let context: ImportContext
  /// What has come out so far.
  private(set) var builder: ImportBuilder
  /// The time of the cue before.
  private var keeper: Timekeeper
  /// The speakers whose names went.
  private var names = DroppedNames()

  /// A transcript of which nothing has been read.
  init(_ builder: ImportBuilder, _ context: ImportContext, base: TimeBase) {
    (self.builder, self.context) = (builder, context)
    keeper = Timekeeper(context.window, now: context.now, base: base)
  }

  /// Makes notes of cues, whose labels describe each other, and says what concerns all of them.
  mutating func add(_ cues: [Cue]) {
    let labels = SpeakerLabels(cues.flatMap { $0.turns }, labels: context.labels)
    for cue in cues { add(cue, labels) }
    names.remark(in: &builder)
    builder.remark(ImportRemark.timesRunBackward, on: keeper.backward)
    builder.remark(ImportRemark.outsideVisit, on: keeper.outside)
    builder.remark(ImportRemark.untimed, on: keeper.untimed)
    builder.remarkOnBeginning()
  }

  /// Makes notes of what is said in a cue.
  private mutating func add(_ cue: Cue, _ labels: SpeakerLabels) {
    builder.mark(cue.lines, .structure)
    let time: ImportedTime?
    do throws(SkipReason) {
      time = try keeper.time(of: cue.written, line: cue.lines.lowerBound)
    } catch {
      return builder.skip(cue.lines, error)
    }
    let utterances = cue.utterances(by: labels)
    if utterances.isEmpty { return builder.skip(cue.lines, .nothingSaid) }
    for utterance in utterances {
      let speaker = Speaker(
        label: utterance.speaker,
        labels: context.labels,
        teachers: context.teachers
      )
      names.drop(speaker, as: utterance.speaker, saying: utterance.text, in: &builder)
      builder.add(
        NoteDraft(
          lines: utterance.lines,
          text: utterance.text.isEmpty ? "" : utterance.text.quoted,
          content: "\(speaker.element?.rawValue ?? ""): \(utterance.text)",
          written: cue.written,
          time: time,
          elements: speaker.element.map { [$0] } ?? []
        )
      )
    }
  }
}
