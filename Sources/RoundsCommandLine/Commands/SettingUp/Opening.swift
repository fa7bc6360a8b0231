import CommandLineParsing
import InstructionalRounds
import Journaling

/// The opening of a round: its first entry, and the joining of the one who opens it.
struct Opening {
  /// The world and the choices of the line.
  let session: Session
  /// What the round is about.
  let charter: Charter
  /// What the line says the round is to go by.
  let id: RoundID?

  /// What the round goes by before people.
  static let title = OptionalArgument<Words>("title", help: "What the round is called.")
  /// Where the round is held.
  static let school = Option<Words>("--school", placeholder: "name", help: "The host school.")
  /// What the host asks.
  static let problem = Option<Words>(
    "--problem",
    placeholder: "question",
    help: "The host's problem of practice."
  )
}

extension Opening {
  /// Records the opening.
  func record(roles: Set<Role>, team: Team?) throws {
    let folder = try session.networkFolder()
    guard let code = try session.participantNamed() else { throw Unclear.nobodyNamed }
    let place = Records.Place(folder: folder, round: id ?? name(from: charter.title))
    guard try !session.world.records.rounds(folder).contains(place.round) else {
      throw CannotCreate.round(place.round)
    }
    let now = session.world.now()
    let facts: [Event] = [
      .opened(RoundOpened(round: place.round, charter: charter)),
      .joined(ParticipantJoined(participant: code, roles: roles, team: team)),
    ]
    let writer = try session.world.records.join(code, place)
    let recordings = facts.map { Recording($0, happened: now) }
    let appended = try session.world.records.append(recordings, writer, place, 1)
    tell(place, code, roles)
    let opened = CurrentRound(
      Records.Reading(entries: appended.entries),
      at: place,
      finding: session.vocabulary(named:)
    )
    session.askAboutNames(in: Recorder.Result(entries: appended.entries, round: opened))
    try session.tellPromises(of: charter.school, in: place)
    session.suggest("rounds visit plan 1 2 3")
  }

  private func tell(_ place: Records.Place, _ code: ParticipantCode, _ roles: Set<Role>) {
    session.print("\(place.round) is open: \(charter.title), at \(charter.school).")
    session.say("You are \(code), \(roles.phrase).")
    let questions = charter.problem.questions(by: charter.observationProtocol.problem)
    for question in questions { session.say("? \(question.text)") }
  }

  /// A name made of a title: its letters and digits in small, with dashes between the words.
  private func name(from title: Words) -> RoundID {
    let words = title.description.lowercased().split {
      !($0.isASCII && ($0.isLetter || $0.isNumber))
    }
    let joined = String(words.joined(separator: "-").prefix(RoundID.limit))
    let trimmed = joined.hasSuffix("-") ? String(joined.dropLast()) : joined
    return RoundID(trimmed) ?? RoundID("round-\(session.world.now().day)") ?? fallback
  }

  private var fallback: RoundID {
    guard let id = RoundID("round") else { preconditionFailure("a literal identity") }
    return id
  }
}

extension Set<Role> {
  /// The roles in words, "facilitator and observer".
  var phrase: String { Role.allCases.filter(contains).map(\.rawValue).inWords("and") }
}
