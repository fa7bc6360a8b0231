import CommandLineParsing
import InstructionalRounds
import Journaling

extension RoundsProgram {
  /// Takes words out of the record for good.
  static let redact = Command<Session>(
    "redact",
    "Take words out of the record for good.",
    discussion: """
      A name of a teacher or a student does not belong in the record. The words are overwritten in \
      every copy that is in this network, with later wordings and whatever repeats them; that \
      something was there, when and by whom stays. Every other device loses the words as soon as it \
      merges. A backup, a stick in a drawer and what was sent by mail keep them. To word a note anew \
      and take a name out of it in one go, use rounds revise; --name puts a code in place of a name \
      wherever the round has it, shows what will stand there, and asks once.
      """,
    examples: [
      Example("rounds redact KM12 --reason 'a name'", "Take out the words of a note."),
      Example("rounds redact --observer KM --reason 'KM asked for it' --dry-run", "See what goes."),
      Example("rounds redact --visit 2 --reason 'the teacher asked for it'", "Of a whole visit."),
      Example("rounds redact --name Danielle --with S3", "Put S3 for a name, wherever it is."),
      Example("rounds redact --everything --reason 'the school asked for it'", "Of the round."),
    ],
    redactedLabels,
    RepeatedOption<VisitNumber>(
      "--visit",
      help: "Everything that was said of these visits.",
      completion: .dynamic(.visits)
    ),
    RepeatedOption<ParticipantCode>(
      "--observer",
      placeholder: "code",
      help: "All notes of these observers.",
      completion: .dynamic(.participants)
    ),
    Flag("--everything", help: "All words of the round."),
    Option<Words>("--name", placeholder: "name", help: "A name to take out, wherever it is."),
    substitute,
    reasonToRedact,
    Flag("--dry-run", help: "Show what would go, and change nothing."),
    Session.yes
  ) { session, labels, visits, observers, isEverything, name, substitute, reason, isDry, saysYes in
    if let name = name?.text {
      let words = try session.answer(
        substitute,
        to: "What stands in its place, such as S3?",
        for: RoundsProgram.substitute
      )
      guard let replacement = NameReplacement(name, by: words.description) else {
        throw Unclear.nothingToRedact
      }
      return try session.redact(replacement, saysYes: saysYes, isDry: isDry)
    }
    let recorder = try session.recorder()
    var choice = RedactionChoice(recorder)
    for number in visits { try choice.add(visit: number) }
    for code in observers { try choice.add(notesOf: code) }
    if isEverything { try choice.addEverything() }
    if !labels.isEmpty || visits.isEmpty && observers.isEmpty && !isEverything {
      let question = recorder.round.question("What loses its words?", among: .labels)
      choice = try session.answers(labels, to: question, for: redactedLabels) { lists in
        var choice = choice
        for label in lists.flatMap(\.labels) { try choice.add(label) }
        return choice
      }
    }
    guard !choice.entries.isEmpty else { throw Unclear.nothingToRedact }
    if isDry {
      for entry in choice.entries { session.print(choice.name(of: entry)) }
      return session.suggest(TypedLine("rounds redact ...", "without --dry-run"))
    }
    let why = try session.answer(
      reason,
      to: "Why do the words go? (Do not repeat them.)",
      for: reasonToRedact
    )
    try session.makeSure(
      "The words of \(choice.summary) go for good, in every copy. Take them out?",
      beforehand: saysYes
    )
    _ = try recorder.redact(choice.entries, because: why)
    session.print("The words of \(choice.summary) are out of the record for good.")
    for label in choice.repeating { session.print("  \(label) as well, which repeated them.") }
    session.tellWhatIsOutOfReach()
    session.suggest(TypedLine("rounds export", "for every device that has a copy"))
  }

  private static let redactedLabels = labels(
    "Notes, or whatever has words; also an entry, as log --format json names it.",
    .labels
  )

  fileprivate static let substitute = Option<Words>(
    "--with",
    placeholder: "code",
    help: "What stands in the place of a name, such as S3; --as does as well."
  )

  private static let reasonToRedact = Option<Words>(
    "--reason",
    placeholder: "text",
    help: "Why; it stays in the record, so leave the name out."
  )
}

extension Recorder {
  /// Takes the words of entries out of the record, and then out of every file that is here.
  func redact(_ entries: [EntryID], because reason: Words) throws -> Result {
    let result = try record(
      entries.map { .redacted(Redacted(subject: $0, reason: reason)) }
    )
    try session.takeOutWords(in: round.place)
    return result
  }
}

extension Session {
  /// Overwrites what was taken out of the record, in its files and in what else the network holds.
  ///
  /// What fails is tried again whenever the round is read.
  func takeOutWords(in place: Records.Place) throws {
    do {
      guard let reach = try world.records.copies.takeOutWords(place, .participants) else { return }
      if !reach.mended.isEmpty {
        say("They are out of \(reach.mended.inWords("and")) as well.")
      }
      if !reach.notLookedInto.isEmpty {
        let names = reach.notLookedInto.prefix(10).joined(separator: ", ")
        say(
          "! Not looked into, as its words are packed: \(names). Where it may have them, write it anew."
        )
      }
    } catch {
      say(
        "! The record says that the words go, and they are still in its files. The next command tries "
          + "again."
      )
      throw error
    }
  }

  /// Finishes what was stopped in the middle; where that fails, what is read holds no such words either.
  func finishTakingOut(in place: Records.Place) {
    do {
      _ = try world.records.copies.takeOutWords(place, .participants)
    } catch {
      say("! Words that were taken out of the record are still in its files.")
      if let error = error as? any Explained { say("! \(error.message)") }
    }
  }

  /// Says where words are that no program takes out.
  func tellWhatIsOutOfReach() {
    say(
      "Out of reach: backups, sticks, and what was sent by mail. Every other device loses the words "
        + "as soon as it merges."
    )
  }
}
