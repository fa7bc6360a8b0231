import CommandLineParsing
import InstructionalRounds
import Journaling
import Reporting

extension RoundsProgram {
  /// Takes the last thing back.
  static let undo = Command<Session>(
    "undo",
    "Take back what you recorded last.",
    discussion: """
      All that one line recorded goes together, such as the notes of an import. Nothing is erased: \
      the history shows what was said and that it was taken back. A second undo takes the first back.
      """,
    examples: [Example("rounds undo", "Take back what you typed last.")]
  ) { session in
    let recorder = try session.recorder()
    let round = recorder.round
    let last = round.history.recordedLast(by: recorder.writer)
    let recordings = try Reversal(of: last, in: round).recordings(by: recorder)
    guard !recordings.isEmpty else { throw Refusal.nothingToUndo }
    let result = try recorder.record(recordings)
    let names = RoundNames(round.record, round.history)
    for entry in last.prefix(3) {
      session.print("Taken back: \(entry.author) \(names.sentence(for: entry))")
    }
    if last.count > 3 { session.print("Taken back: \(last.count - 3) more, recorded with these") }
    session.suggestNext(in: result.round, for: recorder.author)
  }
}

extension History {
  /// What a writer recorded last, in one go.
  fileprivate func recordedLast(by writer: WriterID) -> [Entry] {
    let own = entries.filter { $0.id.writer == writer }
    guard let last = own.last else { return [] }
    return Array(own.reversed().prefix { $0.written == last.written }.reversed())
  }
}
