import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Has somebody join a round on this device, or changes the role or the team.
  static let join = Command<Session>(
    "join",
    "Join a round on this device, by a code.",
    discussion: """
      A code is one to five letters, not a name. Joining again changes your roles or team; \
      joining on another device gives that device a journal of its own.
      """,
    examples: [
      Example("rounds join KM", "Join as an observer."),
      Example("rounds join BD --team blue", "Join a team."),
      Example("rounds join HP --role host", "Join as the host."),
    ],
    joining,
    RepeatedOption<Role>("--role", help: "What you do in the round; by default observer."),
    Option<Team>("--team", help: "Your team, if there are several.")
  ) { session, code, roles, team in
    let round = try session.currentRound()
    try round.checkStage(takes: ParticipantJoined.kind)
    let code = try session.answer(
      code ?? session.participantNamed(),
      to: "Which code will you use, such as your initials?",
      for: joining
    )
    let known = round.record.participants[code]
    let own = try session.world.records.ownWriters(round.place).last { $0.code == code }
    let writer = try own ?? session.world.records.join(code, round.place)
    let devices = round.record.devices.filter { $0.key.code == code }
    let fact = ParticipantJoined(
      participant: code,
      roles: roles.isEmpty ? known?.roles ?? [.observer] : Set(roles),
      team: team ?? known?.team,
      device: own.flatMap { devices[$0] } ?? (devices.values.max() ?? 0) + 1
    )
    let recorder = Recorder(session: session, round: round, writer: writer, author: code)
    let result = try recorder.record(fact)
    let place = fact.team.map { ", team \($0)" } ?? ""
    session.print("\(code) has joined \(round.place.round): \(fact.roles.phrase)\(place).")
    if known == nil { session.tellNorms(of: result.round) }
    let others = try session.world.records.ownWriters(round.place).contains { $0.code != code }
    session.suggestNext(in: result.round, for: code, onSharedDevice: others)
  }

  private static let joining = OptionalArgument<ParticipantCode>(
    "code",
    help: "One to five letters, not your name.",
    completion: .dynamic(.participants)
  )
}

extension Session {
  /// Tells somebody who joins for the first time how the group works together, and that a record is
  /// kept; only where somebody is there to read it.
  fileprivate func tellNorms(of round: CurrentRound) {
    guard world.terminal.isInteractive else { return }
    say("What everyone in this round agrees to:")
    for norm in round.settings.norms { say("- \(norm)") }
    say(
      round.settings.notice
        ?? "Your notes may be asked for as records, also from your own device."
    )
  }
}
