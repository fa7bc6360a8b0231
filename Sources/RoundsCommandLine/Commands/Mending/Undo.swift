import CommandLineParsing
import InstructionalRounds
import Journaling
import Reporting

extension RoundsProgram {
  /// Takes the last thing back.
  static let undo = Command<Session>(
    "undo",
    "Undo what you recorded last; repeat to go further back.",
    discussion: """
      Everything one line recorded is undone together, such as the notes of an import. Nothing is erased: \
      the history shows what was said and that it was taken back, and rounds restore brings it \
      back. Each undo goes one step further back, up to the first that cannot be undone.
      """,
    examples: [
      Example("rounds undo", "Undo what you typed last."),
      Example("rounds undo --list", "See what would be undone next."),
    ],
    Flag("--list", help: "Show what would be undone next, and change nothing.")
  ) { session, isList in
    let recorder = try session.recorder()
    let steps = recorder.round.history.stepsBack(of: recorder.writer)
    if isList { return try session.list(steps, recorder) }
    for step in steps {
      let recordings = try Reversal(of: step, in: recorder.round).recordings(by: recorder)
      // What was taken back by other means is passed over.
      guard !recordings.isEmpty else { continue }
      let result = try recorder.record(recordings)
      for line in recorder.round.sentences(for: recordings.undone(of: step)) {
        session.print("Taken back: \(line)")
      }
      session.tellWhatStays(step.filter { $0.event.kind == VisitPlanned.kind })
      return session.suggestNext(in: result.round, for: recorder.author)
    }
    throw Refusal.nothingToUndo
  }
}

extension Session {
  /// Shows what would be taken back next, as far back as anything can be.
  fileprivate func list(_ steps: [[Entry]], _ recorder: Recorder) throws {
    var number = 0
    for step in steps {
      let undone: [Entry]
      do throws(Refusal) {
        let reversal = Reversal(of: step, in: recorder.round)
        undone = try reversal.recordings(by: recorder).undone(of: step)
      } catch {
        say("\(number == 0 ? "" : "No further than that. ")\(error.message)")
        for remedy in error.remedies { world.say("  \(remedy)\n") }
        break
      }
      guard !undone.isEmpty else { continue }
      number += 1
      for line in recorder.round.sentences(for: undone) { print("\(number)  \(line)") }
      if number == Session.mostSteps { break }
    }
    if number == 0, steps.isEmpty { throw Refusal.nothingToUndo }
  }

  /// Says that a visit is planned still, which was planned for what was taken back.
  fileprivate func tellWhatStays(_ plans: [Entry]) {
    for case .visitPlanned(let plan) in plans.map(\.event) {
      say("Visit \(plan.number) stays planned. To drop it:")
      world.say("  rounds visit drop \(plan.number) --reason TEXT\n")
    }
  }

  /// Nobody goes further back step by step.
  private static let mostSteps = 10
}

extension CurrentRound {
  /// What was recorded at once, as the log says it; of many entries only the first.
  fileprivate func sentences(for step: [Entry]) -> [String] {
    let names = RoundNames(record, history)
    let first = step.prefix(3).map { "\($0.author) \(names.sentence(for: $0))" }
    let more = step.count - first.count
    return more > 0 ? first + ["\(more) more, recorded with these"] : first
  }
}

extension [Recording] {
  /// The entries of a step that these take back.
  fileprivate func undone(of step: [Entry]) -> [Entry] {
    let ids = Set(flatMap(\.undoes))
    return step.filter { ids.contains($0.id) }
  }
}

extension History {
  /// What a writer recorded at once each, the last first, without what was undone and what undid it.
  fileprivate func stepsBack(of writer: WriterID) -> [[Entry]] {
    let own = entries.filter { $0.id.writer == writer }
    let undone = Set(own.flatMap(\.undoes))
    var steps: [[Entry]] = []
    for entry in own.reversed() where entry.undoes.isEmpty && !undone.contains(entry.id) {
      if let last = steps.last?.last, last.written == entry.written {
        steps[steps.count - 1].append(entry)
      } else {
        steps.append([entry])
      }
    }
    return steps.map { $0.reversed() }
  }
}
