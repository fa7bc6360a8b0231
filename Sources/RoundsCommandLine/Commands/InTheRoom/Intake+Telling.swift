import Importing
import InstructionalRounds
import Journaling
import JSONText

extension Intake {
  /// Says what came in, what was known, and what could not be read; then asks about new words.
  func tell(_ result: Recorder.Result?, isDry: Bool) {
    let session = recorder.session
    if isDry {
      for (place, recording) in new.enumerated() {
        guard case .noteTaken(let note) = recording.event else { continue }
        let line = line(of: note, by: recording.author, at: recording.happened)
        session.print(isMarked(place) ? "\(line), selected" : line)
      }
    }
    session.print(
      "\(new.count.of("note")) \(isDry ? "would be imported" : "imported")"
        + (knownCount == 0
          ? "." : ", \(knownCount) \(knownCount == 1 ? "is" : "are") already there.")
    )
    var said: Set<String> = []
    for remark in imported.remarks.map(\.summary) where said.insert(remark).inserted {
      session.say("! \(remark)")
    }
    for number in dropped.sorted() {
      session.say("! visit \(number) was dropped; its notes are recorded anyway")
    }
    for skipped in skippedLines { session.say("! \(skipped)") }
    if !heldBack.isEmpty { session.say("! \(heldBack.phrase): \(Self.whyHeldBack)") }
    if isDry {
      names.tell(session)
      return session.say("Nothing was recorded. To import, run the same line without --dry-run.")
    }
    if let result {
      session.ask(aboutNotesOf: result)
      names.tell(session)
    }
    session.suggestNext(in: result?.round ?? recorder.round, for: recorder.author)
  }

  /// The lines that could not be read, those of one reason together.
  private var skippedLines: [String] {
    var reasons: [SkipReason] = []
    for skipped in imported.skipped where !reasons.contains(skipped.why) {
      reasons.append(skipped.why)
    }
    return reasons.map { why in
      let lines = imported.skipped.filter { $0.why == why }.map(\.line)
      // A code is named by its reason.
      let isNamed = if case .unknownCode = why { true } else { false }
      let words =
        isNamed
        ? [] : imported.skipped.filter { $0.why == why && !$0.words.isEmpty }.map(\.words)
      let more = words.count > 3 ? ", and \(words.count - 3) more" : ""
      let quoted = words.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ") + more
      return "\(lines.phrase): \(why.summary). \(why.remedy)"
        + (quoted.isEmpty ? "" : " Left out: \(quoted)")
    }
  }

  /// Why a line does not come in that the record does not have.
  private static let whyHeldBack =
    "it could be a note whose words were removed; if it is a different one, type it with rounds note"

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
            skipped.member("text", line.words)
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

extension [Int] {
  /// The lines in words, few of many.
  fileprivate var phrase: String {
    let few = prefix(5).map(String.init)
    let rest = count > few.count ? ["\(count - few.count) more"] : []
    return "\(count == 1 ? "line" : "lines") \((few + rest).inWords("and"))"
  }
}
