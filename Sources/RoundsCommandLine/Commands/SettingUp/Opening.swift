import CommandLineParsing
import InstructionalRounds
import Journaling

/// The opening of a round: its first entry, and the joining of the one who opens it.
struct Opening {
  /// The world and the choices of the line.
  let session: Session
  /// The home of the network.
  let folder: String
  /// What the round is about.
  let charter: Charter
  /// What the line says the round is to go by.
  let id: RoundID?
  /// What is said of the record itself.
  var custody = CustodyStated()

  /// What the round goes by before people.
  static let title = OptionalArgument<Words>("title", help: "The title of the round.")
  /// Where the round is held.
  static let school = Option<Words>("--school", placeholder: "name", help: "The host school.")
  /// What the host asks.
  static let problem = Option<Words>(
    "--problem",
    placeholder: "question",
    help: "The host's problem of practice."
  )
  /// What to look for.
  static let focus = RepeatedOption<Words>(
    "--focus",
    placeholder: "question",
    help: "What to look for; a problem has two to four."
  )
  /// When the visits begin.
  static let firstDay = Option<Day>(
    "--begins",
    placeholder: "day",
    help: "The first day, such as 2026-11-22."
  )
  /// When they end.
  static let lastDay = Option<Day>("--ends", placeholder: "day", help: "The last day.")
  /// What the round goes by in lines that are typed.
  static let name = Option<RoundID>(
    "--id",
    placeholder: "name",
    help: "A short name to type for the round."
  )
}

extension Opening {
  /// Records the opening.
  func record(roles: Set<Role>, team: Team?) throws {
    let code = try session.openingCode()
    let place = Records.Place(folder: folder, round: try freeName())
    let records = session.world.records
    var entries: [Entry] = []
    try records.alone(folder, nil) {
      // Somebody may have opened one of that name while this was typed.
      guard !records.isRound(place) else { throw CannotCreate.round(place.round) }
      entries = try begin(place, by: code, roles: roles, team: team)
    }
    tell(place, code, roles)
    let opened = CurrentRound(
      Records.Reading(entries: entries),
      at: place,
      finding: session.vocabulary(named:)
    )
    session.askAboutNames(in: Recorder.Result(entries: entries, round: opened))
    try session.tellPromises(of: charter.school, in: place)
  }

  private func begin(
    _ place: Records.Place,
    by code: ParticipantCode,
    roles: Set<Role>,
    team: Team?
  ) throws -> [Entry] {
    let now = session.world.now()
    let facts: [Event] =
      [
        .opened(RoundOpened(round: place.round, charter: charter)),
        .joined(ParticipantJoined(participant: code, roles: roles, team: team)),
      ] + (custody.isEmpty ? [] : [custody.event])
    let writer = try session.world.records.join(code, place)
    let recorder = Recorder(
      session: session,
      round: CurrentRound(
        Records.Reading(entries: []),
        at: place,
        finding: session.vocabulary(named:)
      ),
      writer: writer,
      author: code
    )
    let recordings = try facts.map { try recorder.recording($0, at: now) }
    return try session.world.records.append(recordings, writer, place, 1).entries
  }

  private func tell(_ place: Records.Place, _ code: ParticipantCode, _ roles: Set<Role>) {
    session.print("\(place.round) is open: \(charter.title), at \(charter.school).")
    session.say("You are \(code), \(roles.phrase).")
    let questions = charter.problem.questions(by: charter.observationProtocol.problem)
    for question in questions { session.say("? \(question.text)") }
    session.suggest("rounds note 1", inScripts: "TEXT")
  }

  /// What the round is to go by; another name is asked for where a round has it already.
  private func freeName() throws -> RoundID {
    let known = try session.world.records.rounds(folder)
    func free(_ name: RoundID) throws(CannotCreate) -> RoundID {
      guard !known.contains(name) else { throw .round(name) }
      return name
    }
    do throws(CannotCreate) {
      return try free(id ?? name(from: charter.title))
    } catch {
      session.sayIfAsked("! \(error.message)")
      return try session.ask(
        "What short name should this one have, such as harbor-2?",
        for: Opening.name,
        otherwise: error
      ) { try free(RoundID(argument: $0)) }
    }
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

extension Session {
  /// Who opens a round.
  func openingCode() throws -> ParticipantCode {
    if let named = try participantNamed() { return named }
    let question: Question = "Which code will you use, such as your initials?"
    return try ask(question, for: Session.participantOption, otherwise: Unclear.nobodyNamed) {
      try ParticipantCode(argument: $0)
    }
  }
}

extension Set<Role> {
  /// The roles in words, "facilitator and observer".
  var phrase: String { Role.allCases.filter(contains).map(\.rawValue).inWords("and") }
}
