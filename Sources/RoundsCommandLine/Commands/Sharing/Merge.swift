import CommandLineParsing
import InstructionalRounds
import Journaling

extension RoundsProgram {
  /// Takes in what others recorded.
  static let merge = Command<Session>(
    "merge",
    "Take in what others recorded, from files and folders.",
    discussion: """
      It takes journals, files that rounds export made, and folders with either, networks too, and \
      what a page in a browser handed over, as its file or as the text of a mail. It can \
      be done in any order, twice, and in parts: nothing is lost, and nothing comes in twice. A round \
      that is not here yet comes in whole. What it would take out, take back, open anew, lead on or let \
      pass is listed, with who did it: a line has no signature. Where words of others would go, or \
      somebody has not joined, you are asked first, and a script has to say --yes; without that \
      nothing of it comes in.
      """,
    examples: [
      Example("rounds merge from-bd.jsonl", "Take in what BD sent."),
      Example("rounds merge /media/stick --dry-run", "See what a stick would bring."),
      Example(
        "rounds merge harbor-autumn-BD-x7q2.jsonl.txt",
        "Take in what an observer handed over from a browser."
      ),
      Example("rounds merge invitation.jsonl", "Get ready for a round that others opened."),
    ],
    RepeatedArgument<String>(
      "path",
      atLeast: .one,
      help: "Files and folders; - reads the input.",
      completion: .files
    ),
    Flag("--dry-run", help: "Show what would come, and write nothing."),
    Session.yes,
    format
  ) { session, paths, isDry, saysYes, format in
    let folder = try session.networkFolder()
    let delivery = try session.delivery(paths)
    let rounds = delivery.rounds.filter { session.round == nil || session.round == $0 }
    guard !rounds.isEmpty || !delivery.damages.isEmpty else { throw NotThere.journal(in: paths) }
    let copies = session.world.records.copies
    let merges = try rounds.map {
      try copies.merging(delivery, Records.Place(folder: folder, round: $0))
    }
    let report = MergeReport(merges, of: delivery, isDry: isDry)
    let isAsked = !isDry && report.needsConsent
    if isAsked, !saysYes {
      if format != .json { report.tellEffects(session) }
      let agrees = try session.agrees(to: "Is all of this to come in?", beforehand: false)
      guard agrees == true else {
        throw agrees == nil ? Refusal.merge(paths) : Refusal.notAgreed
      }
    }
    let word = saysYes || isAsked ? RedactionWord.anybody : .participants
    let doubled = isDry ? [] : try merges.flatMap { try copies.merge($0, folder, word) }
    if format == .json {
      session.print(text: report.json())
    } else {
      report.tell(session, withEffects: saysYes || !isAsked)
    }
    for writer in doubled {
      session.say(
        "! A copy of this device records as \(writer.code) too, and numbers entries as this one does. "
          + "What is recorded stays; join again to go on apart:"
      )
      session.world.say("  rounds join \(writer.code)\n")
    }
    if format == .text, !isDry { try session.suggestAfterMerging(rounds, in: folder) }
    if report.foundSomething || !doubled.isEmpty { throw FoundSomething() }
  }
}

extension Refusal {
  /// A script brings in what only somebody who has looked at it can agree to.
  fileprivate static func merge(_ paths: [String]) -> Refusal {
    .needsYes(
      "words of others would go, or somebody did it who has not joined",
      line: paths.reduce("rounds merge") { $0 + "\($1)" } + "--yes"
    )
  }
}

extension Session {
  /// What to type next: to join, where nobody has joined here.
  fileprivate func suggestAfterMerging(_ rounds: [RoundID], in folder: String) throws {
    guard let round = rounds.first else { return }
    let own = try world.records.ownWriters(Records.Place(folder: folder, round: round))
    let isOnly = try world.records.rounds(folder).count == 1
    var line: TypedLine = own.isEmpty ? "rounds join CODE" : "rounds status"
    if !isOnly { line.round = round }
    suggestReading(line)
  }
}
