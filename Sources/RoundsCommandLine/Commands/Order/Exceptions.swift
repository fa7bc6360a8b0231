import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Lets something late count.
  static let admit = Command<Session>(
    "admit",
    "Let late entries count, as the facilitator.",
    examples: [Example("rounds admit KM12", "Let a note count that came after the advance.")],
    admittedLabels
  ) { session, given in
    let recorder = try session.recorder()
    let round = recorder.round
    try round.checkStage(takes: Admitted.kind)
    try round.checkRole(of: recorder.author, for: .admit)
    let question = Question("What should count after all?", among: round.asides(.late))
    let found = try session.answers(given, to: question, for: admittedLabels) { lists in
      try lists.flatMap(\.labels).map { try round.entries(of: $0, standing: .late) }
    }
    let entries = found.flatMap { $0.entries }
    let result = try recorder.record(entries.map { .admitted(Admitted(entry: $0)) })
    let names = found.map { $0.name }.inWords("and")
    session.print("\(names) \(found.count == 1 ? "counts" : "count") now.")
    session.suggestNext(in: result.round, for: recorder.author)
  }

  /// Says that something still holds after a stage was opened again.
  static let confirm = Command<Session>(
    "confirm",
    "Say that something still holds after a stage was reopened.",
    discussion: """
      After a stage is reopened, what was said before has to be confirmed. Anything changed in \
      the stage is confirmed by that.
      """,
    examples: [Example("rounds confirm FA-P1", "Confirm a pattern.")],
    confirmedLabels
  ) { session, given in
    let recorder = try session.recorder()
    let round = recorder.round
    try round.checkStage(takes: Confirmed.kind)
    let question = Question("What still holds?", among: round.asides(.toBeConfirmed))
    let found = try session.answers(given, to: question, for: confirmedLabels) { lists in
      try lists.flatMap(\.labels).map { try round.entries(of: $0, standing: .toBeConfirmed) }
    }
    let entries = found.flatMap { $0.entries }
    let result = try recorder.record(entries.map { .confirmed(Confirmed(entry: $0)) })
    let names = found.map { $0.name }.inWords("and")
    session.print("\(names) \(found.count == 1 ? "holds" : "hold").")
    session.suggestNext(in: result.round, for: recorder.author)
  }

  /// Leads the round back.
  static let reopen = Command<Session>(
    "reopen",
    "Go back to an earlier stage, or open a closed round again.",
    discussion: """
      Nothing is lost: what was said since then has to be confirmed after the next advance. A round that \
      was closed by mistake goes back to evaluation, and the reason stays on its summary. Words that were \
      removed do not come back.
      """,
    examples: [
      Example(
        "rounds reopen evaluation --reason 'a proposal was left out'",
        "Open a round again that was closed by mistake."
      ),
      Example(
        "rounds reopen description --reason 'notes were still in the bag'",
        "Go back to description."
      ),
    ],
    earlierStage,
    reason
  ) { session, stage, words in
    let recorder = try session.recorder()
    try recorder.round.checkRole(of: recorder.author, for: .reopen)
    let current = recorder.round.record.stage
    if let last = recorder.round.record.order.stageBeforeClosing {
      guard stage ?? last == last else { throw Refusal.closedFirst(reopen: last) }
      return try recorder.openAgain(last, because: session.answer(words, to: "Why?", for: reason))
    }
    let before = StageKind.open.filter { $0 < current }.map(\.rawValue)
    let question: Question = "Which stage do you want to go back to: \(before.inWords("or"))?"
    let stage = try session.answer(stage, to: question, for: earlierStage) { stage in
      guard stage < current else { throw Refusal.notPast(stage, in: current) }
      return stage
    }
    let words = try session.answer(words, to: "Why?", for: reason)
    let result = try recorder.record(Reopened(to: stage, reason: words))
    session.print("The round is back in \(result.round.record.stage.rawValue).")
    session.suggestNext(in: result.round, for: recorder.author)
  }

  /// Lets a shortfall pass.
  static let waive = Command<Session>(
    "waive",
    "Waive a shortfall, with a reason.",
    discussion:
      "The reason is printed with the round from then on. Nobody can waive the order of the stages.",
    examples: [
      Example(
        "rounds waive prevalence-of-patterns --reason 'two teams saw different rooms'",
        "Waive everything a gate asks for."
      ),
      Example(
        "rounds waive task-of-every-visit --about 3 --reason 'we saw only a test'",
        "Waive it for visit 3 only."
      ),
    ],
    waivedGate,
    reason,
    Option<String>(
      "--about",
      placeholder: "subject",
      help: "A visit, a participant or a label; by default everything."
    )
  ) { session, gate, words, subject in
    let recorder = try session.recorder()
    try recorder.round.checkStage(takes: Waived.kind)
    let open = recorder.round.report.shortfalls.filter(\.isWaivable)
    let question = Question(
      "What do you want to waive?",
      among: open.map { Candidate($0.gate.rawValue, $0.what) }
    )
    let gate = try session.answer(gate, to: question, for: waivedGate) { gate in
      guard Gate.named(gate)?.isWaivable ?? false else { throw Refusal.notWaivable(gate) }
      return gate
    }
    let about = try subject.map { try recorder.round.subject($0, of: gate) }
    let words = try session.answer(words, to: "Why do you waive it?", for: reason)
    let result = try recorder.record(Waived(gate: gate, subject: about, reason: words))
    session.print("\(gate.rawValue) is waived\(subject.map { " for \($0)" } ?? ""): \(words).")
    session.suggestNext(in: result.round, for: recorder.author)
  }

  private static let admittedLabels = labels("Entries that came late.", .labels)
  private static let confirmedLabels = labels("What to confirm.", .labels)
  private static let earlierStage = OptionalArgument<StageKind>(
    "stage",
    help: "The stage to go back to."
  )
  private static let waivedGate = OptionalArgument<GateName>(
    "gate",
    help: "The gate, by its name in status."
  )

  private static let reason = Option<Words>("--reason", placeholder: "text", help: "Why.")
}

extension Recorder {
  /// Opens a round again that was closed by mistake.
  fileprivate func openAgain(_ stage: StageKind, because reason: Words) throws {
    let closing = round.record.order.closing
    let result = try record(Reopened(to: stage, reason: reason, closing: closing))
    session.print("The round is in \(result.round.record.stage.rawValue) again.")
    session.say(
      "Older versions of this program cannot read this and still show the round as closed."
    )
    session.suggestNext(in: result.round, for: author)
  }
}

extension CurrentRound {
  /// Everything about a thing that has come late or is to be confirmed: what brought it, and what was
  /// changed in it since.
  fileprivate func entries(
    of label: TypedLabel,
    standing: Standing
  ) throws -> (name: String, entries: [EntryID]) {
    let names = RoundNames(record, history)
    let wanted = try labelOrItself(label).lowercased()
    let found = history.entries.filter {
      record.standings[$0.id] == standing && names.subject(of: $0).lowercased() == wanted
    }
    guard let first = found.first else {
      throw Unclear.nothingToChange(name(try thing(label)))
    }
    return (names.subject(of: first), found.map(\.id))
  }

  /// The label in full; visits and selections have none, and go by what status calls them.
  private func labelOrItself(_ label: TypedLabel) throws -> String {
    do {
      return name(try thing(label))
    } catch is NotThere {
      return label.text
    }
  }

  /// What has come late or is to be confirmed, each thing once.
  fileprivate func asides(_ standing: Standing) -> [Candidate] {
    let names = RoundNames(record, history)
    var seen: Set<String> = []
    return history.entries.filter { record.standings[$0.id] == standing }.compactMap { entry in
      let name = names.subject(of: entry)
      let what = "\(entry.author) \(names.sentence(for: entry))"
      return seen.insert(name).inserted ? Candidate(name, what) : nil
    }
  }

  /// What a typed subject of a waiver is.
  fileprivate func subject(_ text: String, of gate: GateName) throws -> ShortfallSubject {
    if let number = Int(text).flatMap(VisitNumber.init(_:)) {
      return .visit(try visit(number, for: nil).id)
    }
    if let code = ParticipantCode(text), record.participants[code] != nil {
      return .participant(code)
    }
    guard let label = try? TypedLabel(argument: text) else { throw NotThere.label(text) }
    let thing = try thing(label)
    switch thing {
    case .note(let note): return .note(note.id)
    case .task(let task): return .task(task.id)
    case .statement(let statement): return .statement(statement.id)
    case .prediction(let prediction): return .prediction(prediction.id)
    case .work(let work): return .work(work.id)
    case .group, .table:
      throw Unclear.otherKind(labels[thing.entry], is: thing.kind, wanted: [.note, .statement])
    }
  }
}
