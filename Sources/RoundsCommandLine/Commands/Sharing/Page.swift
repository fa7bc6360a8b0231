import CommandLineParsing
import InstructionalRounds
import Journaling
import PageFiles

extension RoundsProgram {
  /// Makes what observers take notes with who have no terminal.
  static let page = Command<Session>(
    "page",
    "Make a page for taking notes in a browser, on any device.",
    discussion: """
      The page is one HTML file with the round's invitation inside. It works offline, sends nothing to \
      anybody, and keeps notes on the observer's device until they are handed over; rounds merge reads \
      what comes back. iPads and iPhones open it only from a web address: --site makes the files for \
      any web host, with no round in them, and observers open the invitation there. rounds help page \
      explains how to get it onto each kind of device.
      """,
    examples: [
      Example("rounds page", "Make the page for this round."),
      Example("rounds page -o capture.html", "Name the file."),
      Example("rounds page --site public/notes", "Make a site, for iPads and phones."),
    ],
    invitingRound,
    siteFolder,
    Flag("--with-names", help: "With open names, for the observers of the round only."),
    outputFile
  ) { session, round, site, withNames, output in
    guard PageFile.isBuiltIn else { throw CannotCreate.browserPage }
    guard let site else { return try session.makePage(of: round, withNames: withNames, at: output) }
    if let round {
      throw UsageError.unreadable(
        round.text,
        for: invitingRound.usage,
        reason: "A site is for everybody, so it has no round in it: use one or the other."
      )
    }
    try session.write(siteOf: PageFile(), to: site, of: "every round, with none in it")
    session.say("Put the folder on the web, and send observers its address and an invitation.")
    session.world.say("For the invitation, type: \("rounds export --invitation" as TypedLine)\n")
  }

  private static let invitingRound = OptionalArgument<RoundID>(
    "round",
    help: "The round, if several are open.",
    completion: .dynamic(.rounds)
  )
}

extension Session {
  /// Writes the page with the invitation of a round in it.
  fileprivate func makePage(of round: RoundID?, withNames: Bool, at output: String?) throws {
    var session = self
    session.round = round ?? session.round
    let current = try session.currentRound()
    let journals = try world.records.copies.journals(current.place)
    let invitation = Export(.invitation, of: journals)
    let names = current.namesStanding(in: invitation.lines.map(\.entry))
    guard withNames || names.isEmpty else { throw Refusal.namesStandOpen(names) }
    var page = PageFile()
    page.contents["invitation"] = String(decoding: invitation.bytes, as: UTF8.self)
    try page.carry(current.settings.language.vocabulary, from: search)
    let name = "\(current.place.round)"
    try write(page, to: output ?? "\(name)-page.html", of: name)
    guard output != "-" else { return }
    if !names.isEmpty { say("! It contains names: \(names.listed)") }
    say("Send it to observers with a laptop, a Chromebook or Android; see rounds help page.")
    world.say("When their notes come back, type: \("rounds merge FILE" as TypedLine)\n")
  }
}
