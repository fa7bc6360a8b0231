import CommandLineParsing
import InstructionalRounds
import Journaling

extension RoundsProgram {
  /// Takes words out of the record for good.
  static let redact = Command<Session>(
    "redact",
    "Remove words from the record for good.",
    discussion: """
      The name of a teacher or a student does not belong in the record. The words are overwritten in \
      every copy in this network, with later wordings and anything that repeats them; that \
      something was there, when, and by whom stays. Every other device loses the words when it \
      merges. Backups, USB sticks and e-mail keep them. To reword a note \
      and take a name out of it in one go, use rounds revise; --name puts a code in place of a name \
      wherever the round has it, shows what will stand there, and asks once.
      """,
    examples: [
      Example("rounds redact KM12 --reason 'a name'", "Remove the words of a note."),
      Example(
        "rounds redact --observer KM --reason 'KM asked for it' --dry-run",
        "See what would be removed."
      ),
      Example(
        "rounds redact --visit 2 --reason 'the teacher asked for it'",
        "Remove those of a whole visit."
      ),
      Example("rounds redact --name Danielle --with S3", "Put S3 for a name, wherever it is."),
      Example(
        "rounds redact --everything --reason 'the school asked for it'",
        "Remove those of the whole round."
      ),
    ],
    redactedLabels,
    RepeatedOption<VisitNumber>(
      "--visit",
      help: "Everything said about these visits.",
      completion: .dynamic(.visits)
    ),
    RepeatedOption<ParticipantCode>(
      "--observer",
      placeholder: "code",
      help: "All notes by these observers.",
      completion: .dynamic(.participants)
    ),
    Flag("--everything", help: "All words in the round."),
    Option<Words>("--name", placeholder: "name", help: "A name to take out, wherever it is."),
    substitute,
    reasonToRedact,
    Flag("--dry-run", help: "Show what would be removed, and change nothing."),
    Session.yes
  ) { session, labels, visits, observers, isEverything, name, substitute, reason, isDry, saysYes in
    if !isDry { try session.currentRound().checkHold() }
    if let name = name?.text {
      let words = try session.answer(
        substitute,
        to: "What replaces it, such as S3?",
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
      let question = recorder.round.question("Which words should be removed?", among: .labels)
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
      to: "Why are the words removed? (Do not repeat them.)",
      for: reasonToRedact
    )
    try session.makeSure(
      "The words of \(choice.summary) will be gone for good, in every copy. Remove them?",
      beforehand: saysYes
    )
    _ = try recorder.redact(choice.entries, because: why)
    session.print("The words of \(choice.summary) are gone from the record for good.")
    for label in choice.repeating {
      session.print("  So are those of \(label), which repeated them.")
    }
    session.tellWhatIsOutOfReach()
    session.suggest(TypedLine("rounds export", "for every device that has a copy"))
  }

  private static let redactedLabels = labels(
    "Notes, or anything else with words; also an entry, as named by log --format json.",
    .labels
  )

  fileprivate static let substitute = Option<Words>(
    "--with",
    placeholder: "code",
    help: "What replaces a name, such as S3; --as does as well."
  )

  private static let reasonToRedact = Option<Words>(
    "--reason",
    placeholder: "text",
    help: "Why; this stays in the record, so leave the name out."
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
        say("They are also gone from \(reach.mended.inWords("and")).")
      }
      if !reach.notLookedInto.isEmpty {
        let names = reach.notLookedInto.prefix(10).joined(separator: ", ")
        say(
          "! Not checked, because it is compressed: \(names). If it may have the words, export it again."
        )
      }
    } catch {
      say(
        "! The record says the words are removed, but they are still in its files. The next command tries "
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
      say("! Words removed from the record are still in its files.")
      if let error = error as? any Explained { say("! \(error.message)") }
    }
  }

  /// Says where words are that no program takes out.
  func tellWhatIsOutOfReach() {
    say(
      "Backups, USB sticks and e-mail still have them. Every other device loses the words "
        + "when it merges."
    )
  }
}
