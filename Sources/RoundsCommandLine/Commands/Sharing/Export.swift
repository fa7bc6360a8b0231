import CommandLineParsing
import InstructionalRounds
import Journaling

extension RoundsProgram {
  /// Hands a round over as a file.
  static let export = Command<Session>(
    "export",
    "Export a round as one file, for rounds merge.",
    discussion: """
      The file is named after the round, unless -o names it. If -o is a folder, it is brought up to date, \
      such as one on a USB stick; it is then a network of its own. --visit exports what is kept \
      about a visit, so that its teacher can have all of it, and nothing that also rests on another \
      visit. --invitation exports the round as it was opened: whoever merges it can join \
      and take notes without ever being online with the others. Words that were sent cannot be \
      taken back until the recipient merges again, so a possible name blocks the export \
      until you have answered the question about it. --to qdpx makes \
      a project for NVivo, MAXQDA, ATLAS.ti or QualCoder, --to qdc its codes alone; both are for \
      the group and say what they leave out.
      """,
    examples: [
      Example("rounds export", "Make a file with everything in the round."),
      Example("rounds export --visit 2 -o visit-2.jsonl", "Export what is kept about a visit."),
      Example("rounds export --invitation -o invitation.jsonl", "Invite someone."),
      Example("rounds export -o /media/stick", "Bring a USB stick up to date."),
      Example("rounds export --to qdpx", "Code the notes in another program."),
      Example(
        "rounds export --to qdpx --all -o year.qdpx",
        "Put all rounds into one project."
      ),
    ],
    OptionalArgument<RoundID>(
      "round",
      help: "The round, if several are open.",
      completion: .dynamic(.rounds)
    ),
    handedOverVisits,
    Flag("--invitation", help: "Only what someone needs to take part."),
    researchForm,
    allRounds,
    Flag("--with-names", help: "With open names, for the observers of the round only."),
    Option<String>(
      "-o",
      "--output",
      placeholder: "path",
      help: "A file, a folder, or - for standard output.",
      completion: .files
    )
  ) { session, round, visits, isInvitation, form, isWhole, withNames, output in
    let choice = ResearchChoice(form: form, isWhole: isWhole, withNames: withNames, output: output)
    if try choice.isMade(in: session, of: round, isPart: isInvitation || !visits.isEmpty) { return }
    if isInvitation, let visit = visits.first {
      throw UsageError.unreadable(
        visit.description,
        for: handedOverVisits.usage,
        reason: "An invitation has nothing from visits: use one or the other."
      )
    }
    var session = session
    session.round = round ?? session.round
    let current = try session.currentRound()
    let part = try current.part(visits, isInvitation: isInvitation)
    let journals = try session.world.records.copies.journals(current.place)
    let export = Export(part, of: journals)
    let names = current.namesStanding(in: export.lines.map(\.entry))
    guard withNames || names.isEmpty else { throw Refusal.namesStandOpen(names) }
    if !isInvitation { session.askWhichChild(in: current) }
    guard output != "-" else {
      return session.print(text: String(decoding: export.bytes, as: UTF8.self))
    }
    let path = session.world.path(output ?? "\(current.place.round)\(part.ending).jsonl")
    try session.world.records.copies.write(export, path)
    session.print("\(path): \(export.lines.count.of("entry", "entries")) of \(export.round).")
    if !names.isEmpty { session.say("! It contains names: \(names.listed)") }
    for damage in current.damage { session.say("! Left out: \(damage)") }
    session.world.say("On the other computer, type: \("rounds merge \(path)" as TypedLine)\n")
    if !current.damage.isEmpty { throw FoundSomething() }
  }

  private static let handedOverVisits = RepeatedOption<VisitNumber>(
    "--visit",
    help: "Only what is kept about these visits.",
    completion: .dynamic(.visits)
  )
}

extension CurrentRound {
  /// How much of the round is handed over.
  fileprivate func part(_ numbers: [VisitNumber], isInvitation: Bool) throws -> Export.Part {
    guard !isInvitation else { return .invitation }
    guard !numbers.isEmpty else { return .everything }
    let visits = try numbers.flatMap { number -> [Visit] in
      let found = record.visits.values.filter { $0.number == number }
      guard !found.isEmpty else {
        throw NotThere.visit(number, known: Set(record.visits.values.map(\.number)).sorted())
      }
      return found
    }
    return .visits(Set(visits.flatMap { [$0.id] + $0.alsoPlannedAs }))
  }
}

extension Export.Part {
  /// What the name of the file says besides the round.
  fileprivate var ending: String {
    switch self {
    case .everything: ""
    case .visits: "-visit"
    case .invitation: "-invitation"
    }
  }
}
