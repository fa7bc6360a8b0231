import CommandLineParsing

/// What the sample's actions work in: they only say what they were given.
struct Session {
  var folder = "."
  let said = Transcript()

  /// The lines that actions have said.
  final class Transcript {
    var lines: [String] = []
  }

  /// Notes what an action was given.
  func say(_ line: String) { said.lines.append(line) }
}

/// A choice among few words.
enum Prevalence: String, CaseIterable, CommandLineValue {
  case few, some, many, most
}

/// A value with a reason for its refusals, and candidates that depend on the session.
struct VisitNumber: Equatable, CommandLineValue {
  let number: Int

  static let completion = Completion.dynamic(.visits)

  var argument: String { "\(number)" }

  init(argument: String) throws(UnreadableValue) {
    guard let number = Int(argument), number > 0 else {
      throw UnreadableValue("A visit is a number such as 2.")
    }
    self.number = number
  }
}

extension CandidateKind {
  static let visits = CandidateKind("visits")
}

/// A small program with one of everything.
enum Sample {
  static let program = Program<Session>(
    "rounds",
    "Keep the record of an instructional round.",
    version: "1.2.3",
    examples: [Example("rounds --network Harbor note 'T: Why?'", "Note what a teacher asked.")],
    sections: [
      CommandSection("The round", [.command(summary), .group(visit)]),
      CommandSection("In the classroom", [.command(note), .command(pattern), .command(tag)]),
    ],
    shared: shared
  ) { session, kind, _ in
    kind == .visits
      ? [Candidate("1", "Room 12 in \(session.folder)."), Candidate("12", "The gym.")] : []
  }

  static let shared = SharedOptions<Session>(
    Option<String>("--network", placeholder: "folder", help: "Where it is.", completion: .folders)
  ) { session, folder in
    var session = session
    session.folder = folder ?? session.folder
    return session
  }

  static let summary = Command<Session>(
    "summary",
    "Show what the group found.",
    examples: [Example("rounds summary --focus talk | less", "Read it page by page.")],
    RepeatedOption<String>("-f", "--focus", help: "A question to look at; may be repeated."),
    DefaultedOption<Int>("-n", "--notes", default: 3, help: "How many notes to show for each."),
    Option<String>("-o", "--output", help: "The file to write.", completion: .files)
  ) { session, focus, notes, output in
    session.say("summary \(focus) \(notes) \(output ?? "-")")
  }

  static let note = Command<Session>(
    "note",
    "Add what you saw and heard to the open visit.",
    discussion: "A text that begins with a dash and a letter needs '--' before it.",
    examples: [
      Example(#"rounds note 1 'T: asks "what is the slope?"'"#, "Note what was said in visit 1."),
      Example("rounds note - < notes.txt", "Read the text from a file."),
    ],
    OptionalArgument<VisitNumber>("visit", help: "The visit, where several are open."),
    Argument<String>("text", help: "What was seen or heard, without judgment."),
    Option<String>("-a", "--at", placeholder: "time", help: "When it was, such as -3m."),
    Flag("-q", "--quiet", help: "Print nothing.")
  ) { session, visit, text, time, quiet in
    session.say("note \(visit?.argument ?? "-") \(text) \(time ?? "-") \(quiet) \(session.folder)")
  }

  static let pattern = Command<Session>(
    "pattern",
    "Name a pattern.",
    examples: [Example("rounds pattern Recall --prevalence most", "Name what most rooms showed.")],
    Argument<String>("text", help: "The pattern in one sentence."),
    RequiredOption<Prevalence>("--prevalence", help: "In how many rooms it was seen.")
  ) { session, text, prevalence in session.say("pattern \(text) \(prevalence)") }

  static let tag = Command<Session>(
    "tag",
    "Say what notes are evidence of.",
    examples: [Example("rounds tag KM1 KM2", "Tag two notes.")],
    RepeatedArgument<String>("note", atLeast: .one, help: "The notes.")
  ) { session, notes in session.say("tag \(notes)") }

  static let visit = CommandGroup<Session>(
    "visit",
    "Plan and hold visits.",
    [
      .command(
        Command(
          "plan",
          "Plan a visit.",
          examples: [Example("rounds visit plan 'Room 12'", "Plan a visit to a room.")],
          Argument<String>("room", help: "The room.")
        ) { session, room in session.say("plan \(room)") }
      ),
      .command(
        Command(
          "end",
          "End a visit.",
          examples: [Example("rounds visit end", "End the open visit.")],
          OptionalArgument<VisitNumber>("visit", help: "The visit, where several are open.")
        ) { session, visit in session.say("end \(visit?.argument ?? "-")") }
      ),
    ]
  )
}

extension Sample {
  /// Runs a line, and gives what its action said.
  static func said(_ words: String...) throws -> [String] {
    let session = Session()
    switch program.resolve(words, in: session) {
    case .run(let invocation): try invocation()
    case .show(let message): return [message.text]
    }
    return session.said.lines
  }

  /// The message that a line gets; nothing where an action would run.
  static func message(_ words: [String], width: Int = 80) -> Message? {
    switch program.resolve(words, in: Session(), width: width) {
    case .run: nil
    case .show(let message): message
    }
  }
}
