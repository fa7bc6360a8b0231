import CommandLineParsing
import InstructionalRounds
import Reporting

extension RoundsProgram {
  /// Hands a round over to its host, with the proposals open where they are, and with its pages.
  static let handover = Command<Session>(
    "handover",
    "Hand the round over to the host, with its pages.",
    discussion: """
      It writes three pages into one folder: one for the school's staff, one for the host, and the open \
      promises. Word files (--format docx) can be edited. --answer-by closes a round before the host has answered; a closed round needs no date.
      """,
    examples: [
      Example("rounds handover --answer-by 2026-12-11", "Hand the proposals over to the host."),
      Example("rounds handover -o harbor-pages", "Rewrite the pages of a closed round."),
      Example("rounds handover --format docx --paper a4", "Make them for Word."),
    ],
    answerBy,
    Option<String>(
      "-o",
      "--output",
      placeholder: "folder",
      help: "The folder for the pages; by default named after the round.",
      completion: .folders
    ),
    handedOverFormat,
    paper
  ) { session, day, folder, format, paper in
    try session.check(paper, for: format)
    var round = try session.currentRound()
    if day != nil || round.record.stage != .closed {
      let recorder = try session.recorder()
      try recorder.round.checkRole(of: recorder.author, for: .close)
      let byWhen: Question = "By when will the host answer?"
      let day = session.askingAbout(try session.answer(day, to: byWhen, for: answerBy))
      let ending = try recorder.handOver(answerBy: day)
      try recorder.round.checkNamesBeforeClosing()
      let handed = recorder.after(try recorder.record(ending))
      session.print("\(handed.round.place.round) is handed over: the host answers by \(day).")
      round = try handed.askingForConsent().round
    }
    let pages = HandoverPages(
      session.withoutNames(round),
      reading: round.vocabulary,
      promises: try session.promises(to: round),
      ledger: try session.openLedger(of: round.record.charter?.school)
    )
    let home = session.world.path(folder ?? "\(round.place.round)-pages")
    try session.world.files.makeFolder(home)
    for (name, document) in pages.documents {
      let file = "\(home)/\(name).\(format.rawValue)"
      try session.show(Forms(document: { _ in document }), as: format, on: paper, to: file)
    }
    session.sayForWhom(.staff)
    session.suggestReading("rounds summary --for group --format html -o group.html")
  }

  private static let answerBy = Option<Day>(
    "--answer-by",
    placeholder: "day",
    help: "When the host's answer is due."
  )
}
