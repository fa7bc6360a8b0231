import CommandLineParsing
import InstructionalRounds
import Journaling

extension RoundsProgram {
  /// Imports what others recorded.
  static let merge = Command<Session>(
    "merge",
    "Merge what others recorded, from files or folders.",
    discussion: """
      It reads journals, files made by rounds export, folders with either, whole networks, and \
      what a browser page handed over, as a file or as the text of an email. You can merge \
      in any order, twice, or in parts: nothing is lost or doubled. A round \
      that is not here yet is added whole. Anything a merge would remove, take back, reopen, advance or \
      waive is listed, with who did it: lines have no signature. If other people's words would go, or \
      somebody has not joined, you are asked first, and a script has to say --yes; otherwise \
      nothing is merged.
      """,
    examples: [
      Example("rounds merge from-bd.jsonl", "Merge what BD sent."),
      Example("rounds merge /media/stick --dry-run", "See what a USB stick would bring."),
      Example(
        "rounds merge harbor-autumn-BD-x7q2.jsonl.txt",
        "Merge what an observer sent from a browser."
      ),
      Example("rounds merge invitation.jsonl", "Get ready for a round that others opened."),
    ],
    RepeatedArgument<String>(
      "path",
      atLeast: .one,
      help: "Files and folders; - reads standard input.",
      completion: .files
    ),
    Flag("--dry-run", help: "Show what would be merged, and write nothing."),
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
      let agrees = try session.agrees(to: "Merge all of this?", beforehand: false)
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
        "! A copy of this device also records as \(writer.code) and uses the same entry numbers. "
          + "What was recorded stays; join again to continue separately:"
      )
      session.world.say("  rounds join \(writer.code)\n")
    }
    if rounds.isEmpty {
      session.say(
        "Nothing was merged. Ask for the file again, as rounds export writes it; or, if it holds notes:"
      )
      session.world.say("  \(TypedLine("rounds import \(paths[0])").text)\n")
    } else if format == .text, !isDry {
      try session.suggestAfterMerging(rounds, in: folder)
    }
    if report.foundSomething || !doubled.isEmpty { throw FoundSomething() }
  }
}

extension Refusal {
  /// A script brings in what only somebody who has looked at it can agree to.
  fileprivate static func merge(_ paths: [String]) -> Refusal {
    .needsYes(
      "other people's words would go, or someone who has not joined did it",
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
