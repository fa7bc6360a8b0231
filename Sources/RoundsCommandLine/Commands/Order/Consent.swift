import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Records that a teacher has agreed.
  static let consent = Command<Session>(
    "consent",
    "Record, as the host, that the teacher visited agreed.",
    discussion: """
      A contrast or anomaly that rests on one visit is not shown to the staff until the teacher visited \
      agrees. Nothing about the teacher is recorded, not even a code. --withdraw takes the consent back at \
      any time, even after the round is closed. A new wording needs a new consent.
      """,
    examples: [
      Example("rounds consent FA-A1 --as HP", "Show an anomaly to the staff."),
      Example("rounds consent FA-A1 --withdraw --as HP", "Stop showing it."),
    ],
    agreed,
    Flag("--withdraw", help: "The teacher no longer agrees."),
    author
  ) { session, label, isWithdrawn, author in
    let recorder = try session.recorder(for: author)
    let round = recorder.round
    try round.checkRole(of: recorder.author, for: .consent)
    let held = round.record.heldBack.map {
      Candidate(round.labels[$0.id], $0.claim.words.description)
    }
    let question = Question("What did the teacher visited agree to show?", among: held)
    let statement = try session.answer(label, to: question, for: agreed) { label in
      let thing = try round.thing(label)
      guard case .statement(let statement) = thing else {
        throw Unclear.otherKind(label.text, is: thing.kind, wanted: [.statement])
      }
      return statement
    }
    let name = round.labels[statement.id]
    if isWithdrawn {
      guard let consent = statement.consent else { throw Unclear.nothingToChange(name) }
      _ = try recorder.record(Withdrawn(subject: consent))
      session.print("\(name) is no longer shown to the staff.")
    } else {
      guard round.record.heldBack.contains(statement) else {
        return session.print("\(name) is already shown to the staff.")
      }
      _ = try recorder.record(Consented(statement: statement.id))
      session.print("\(name) is now shown to the staff.")
    }
    session.suggestReading("rounds summary")
  }

  private static let agreed = OptionalArgument<TypedLabel>(
    "label",
    help: "A contrast or an anomaly.",
    completion: .dynamic(.labels)
  )
}

extension Recorder {
  /// Asks, for each statement that rests on one visit, whether the teacher visited agreed; without a yes it
  /// stays held back.
  func askingForConsent() throws -> Recorder {
    let held = round.record.heldBack
    guard !held.isEmpty, !round.settings.isPractice else { return self }
    let host = round.record.holders(of: .host).first
    guard session.world.terminal.isInteractive, let host else {
      let names = held.map { round.labels[$0.id] }
      session.say(
        "! Not shown to the staff, because each rests on one visit: \(names.inWords("and")). "
          + "Once the teacher visited agrees:"
      )
      session.world.say("  rounds consent \(names[0]) --as \(host?.text ?? "HOST")\n")
      return self
    }
    var recordings: [Recording] = []
    for statement in held {
      session.say("\(round.labels[statement.id]): \(statement.claim.words)")
      let answer = try session.offer(
        nil as YesOrNo?,
        asking: "This rests on one visit. Has the teacher visited agreed to show it to the staff?",
        for: Session.yes
      )
      guard answer == .yes else { continue }
      recordings.append(try recording(.consented(Consented(statement: statement.id)), by: host))
    }
    return recordings.isEmpty ? self : after(try record(recordings))
  }
}
