import Importing
import InstructionalRounds
import Journaling
import JSONText

extension Intake {
  /// Says what came in, what was known, and what could not be read.
  func tell(isDry: Bool) {
    let session = recorder.session
    if isDry {
      for recording in new {
        guard case .noteTaken(let note) = recording.event else { continue }
        session.print(line(of: note, by: recording.author, at: recording.happened))
      }
    }
    session.print(
      "\(new.count.of("note")) \(isDry ? "would come in" : "came in")"
        + (knownCount == 0
          ? "." : ", \(knownCount) \(knownCount == 1 ? "is" : "are") there already.")
    )
    for remark in imported.remarks { session.say("! \(remark.summary)") }
    for line in imported.skipped { session.say("! line \(line.line): \(line.why.summary)") }
    for line in heldBack { session.say("! line \(line): \(Self.whyHeldBack)") }
    session.suggest(isDry ? "rounds import ... without --dry-run" : "rounds notes")
  }

  /// Why a line does not come in that the record does not have.
  private static let whyHeldBack =
    "it could be a note whose words were taken out; if it is another, type it with rounds note"

  private func line(of note: NoteTaken, by author: ParticipantCode?, at moment: Moment) -> String {
    let number = recorder.round.record.visits[note.visit]?.number.description ?? "?"
    let elements = CoreElement.allCases.filter(note.elements.contains).map(\.rawValue)
    let evidence = elements.isEmpty ? "" : " (\(elements.inWords("and")))"
    let code = author ?? recorder.author
    return "\(code), visit \(number), \(recorder.echo(moment)): \(note.words)\(evidence)"
  }

  /// The same for programs.
  func json(isDry: Bool) -> String {
    var writer = JSONWriter(layout: .indented)
    writer.object { object in
      object.member("format", 1)
      object.member("imported", new.count)
      object.member("known", knownCount)
      object.array("skipped") { array in
        for line in imported.skipped {
          array.object { skipped in
            skipped.member("line", line.line)
            skipped.member("why", line.why.summary)
          }
        }
        for line in heldBack {
          array.object { skipped in
            skipped.member("line", line)
            skipped.member("why", Self.whyHeldBack)
          }
        }
      }
      object.member("dryRun", isDry)
    }
    return writer.text
  }
}
