import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Puts the times of a device right.
  static let shift = Command<Session>(
    "shift",
    "Correct the times of a device whose clock was wrong.",
    discussion: """
      Everything recorded on it until now is shown that much later or earlier. The times as they were \
      written stay in the history. Shifting again replaces the earlier shift; +0m takes it back. \
      Status and merge say whose notes fall outside the hours of their visit.
      """,
    examples: [
      Example(
        "rounds shift KM --by -1h --reason 'the laptop was an hour ahead'",
        "Correct KM's times."
      ),
      Example(
        "rounds shift KM-x7q2 --by +3m --reason 'by the school clock'",
        "Correct those of one device."
      ),
    ],
    shifted,
    amount,
    reasonToShift
  ) { session, named, amount, words in
    let recorder = try session.recorder()
    let people = recorder.round.question("Whose times?", among: .participants)
    let writer = try session.answer(named, to: people, for: shifted) { whose in
      let writer = try recorder.round.writer(named: whose)
      if writer.code != recorder.writer.code {
        try recorder.round.checkRole(of: recorder.author, for: .shift)
      }
      return writer
    }
    let shift = try session.answer(
      amount,
      to: "How much later was it really, such as +3m or -1h?",
      for: RoundsProgram.amount
    )
    let reason = try session.answer(words, to: "How do you know?", for: reasonToShift)
    let fact = TimesShifted(
      writer: writer,
      through: recorder.round.history.nextSequence(of: writer) - 1,
      milliseconds: shift.milliseconds,
      reason: reason
    )
    let result = try recorder.record(fact)
    session.print("Everything \(writer.code) recorded until now was really \(fact.phrase).")
    session.tellOutlyingNotes(of: result.round.record)
    session.suggest("rounds notes --by \(writer.code)")
  }

  private static let amount = Option<Shift>(
    "--by",
    placeholder: "time",
    help: "How much later it really was: +3m, -1h, 90s."
  )

  private static let shifted = OptionalArgument<String>(
    "whose",
    help: "Whose times: a code, or one of several devices.",
    completion: .dynamic(.participants)
  )

  private static let reasonToShift = Option<Words>(
    "--reason",
    placeholder: "text",
    help: "How you know."
  )
}

extension CurrentRound {
  /// The device of a code, or the one that is named.
  fileprivate func writer(named text: String) throws -> WriterID {
    let known = Set(history.entries.map(\.id.writer)).sorted()
    if let writer = WriterID(text), known.contains(writer) { return writer }
    guard let code = ParticipantCode(text) else { throw NotThere.label(text) }
    _ = try participant(code)
    let own = known.filter { $0.code == code }
    guard own.count == 1, let writer = own.first else {
      throw Unclear.severalThings(text, candidates: own.map(\.description))
    }
    return writer
  }
}

extension Session {
  /// Says whose notes lie outside the hours of their visit.
  func tellOutlyingNotes(of record: RoundRecord) {
    let devices = Dictionary(grouping: Set(record.notes.values.map(\.id.entry.writer)), by: \.code)
    let labels = Labels(record)
    var told: Set<Remedy.Deed> = []
    for notes in OutlyingNotes.all(record) {
      switch notes.cause {
      case .otherVisit(let number):
        let named = notes.notes.map { Remedy.Named($0.entry, labels[$0]) }
        say("! \(notes.sentence) They fit the hours of visit \(number). If they were taken there:")
        world.say("  \(Remedy.Deed.move(named, to: number).inFull)\n")
      case .clock(let amount):
        let isOnly = devices[notes.writer.code]?.count == 1
        let name = isOnly ? notes.writer.code.text : notes.writer.description
        let deed = Remedy.Deed.shift(notes.writer, name: name, by: amount)
        // One clock is set right once, in however many visits it was wrong.
        guard told.insert(deed).inserted else { continue }
        say("! \(notes.sentence) If the clock of that device was wrong:")
        world.say("  \(deed.inFull)\n")
      case nil:
        say("! \(notes.sentence)")
      }
    }
  }
}

extension OutlyingNotes {
  /// What lies outside of what.
  fileprivate var sentence: String {
    let hours = [begins.map { "began at \($0.hour)" }, ends.map { "ended at \($0.hour)" }]
      .compactMap(\.self).inWords("and")
    let (first, last) = (times.lowerBound.hour, times.upperBound.hour)
    let span = first == last ? "at \(first)" : "between \(first) and \(last)"
    return "Visit \(visit) \(hours), and \(notes.count.of("note")) of \(writer.code) "
      + "\(notes.count == 1 ? "is" : "are") from outside those hours, \(span)."
  }
}

extension Moment {
  /// The hour and the minute, with the day that they belong to.
  fileprivate var hour: String { "\(clock.prefix(5)) on \(day)" }
}
