import InstructionalRounds

/// What a command was asked about is not there.
enum NotThere: Error, Equatable {
  /// No folder from here upward is the home of a network.
  case network(from: String)
  /// The folder that was named is not the home of a network.
  case networkIn(String)
  /// The network has no round yet.
  case anyRound
  /// The network has no such round.
  case round(RoundID, known: [RoundID])
  /// Nobody with this code has joined the round.
  case participant(ParticipantCode, known: [ParticipantCode])
  /// The round has no such visit.
  case visit(VisitNumber, known: [VisitNumber])
  /// Nothing in the round has this label.
  case label(String)
  /// Nobody has said yet what students were asked to do there.
  case task(VisitNumber)
  /// No second observer took notes in the visit, or in any.
  case secondObserver(VisitNumber?)
  /// No round of the network was at this school.
  case school(Words, known: [String])
  /// Nothing in the round has a name in it.
  case name(String)
  /// There is no such file, or it cannot be read.
  case file(String)
  /// Nothing that was handed over has an entry in it.
  case journal(in: [String])
}

extension NotThere: Explained {
  /// See ``Explained/message``.
  var message: String {
    switch self {
    case .network(let folder): "There is no network in \(folder), nor in a folder above it."
    case .networkIn(let folder): "\(folder) is not the home of a network."
    case .anyRound: "The network has no rounds yet."
    case .round(let round, let known):
      "There is no round \(round).\(known.listed("The rounds are"))"
    case .participant(let code, let known):
      "\(code) has not joined the round.\(known.listed("Those who have are"))"
    case .visit(let number, let known):
      "There is no visit \(number).\(known.listed("The visits are"))"
    case .label(let label): "Nothing in the round is called \(label)."
    case .task(let number): "Visit \(number) has no task yet."
    case .secondObserver(let number):
      "\(number.map { "Visit \($0)" } ?? "No visit") \(number == nil ? "has" : "does not have") "
        + "notes from two observers, so there is nothing to compare."
    case .school(let school, let known):
      "No round in the network was at \(school).\(known.listed("The schools are"))"
    case .name(let name): "\(name) does not appear in this round."
    case .file(let path): "\(path) cannot be read."
    case .journal(let paths): "There are no entries of a round in \(paths.inWords("and"))."
    }
  }

  /// See ``Explained/remedies``.
  var remedies: [Advice] {
    switch self {
    case .network, .networkIn: ["rounds init", "rounds --network DIR ..."]
    case .anyRound: ["rounds open TITLE --school SCHOOL --problem QUESTION --as CODE"]
    case .participant(let code, _): ["rounds join \(code)"]
    case .visit(let number, _): ["rounds visit plan \(number)"]
    case .label, .name, .secondObserver: ["rounds notes"]
    case .task(let number):
      ["rounds task \(number) \"students were asked to ...\" --cites NOTE"]
    case .journal: [.line("rounds export -o FILE", "where the round is")]
    case .file: [.sentence("Check the name, and that you are allowed to read the file.")]
    case .round, .school: []
    }
  }
}

extension Sequence where Element: CustomStringConvertible {
  /// The items joined as in a sentence, "KM, BD and FA".
  func inWords(_ conjunction: String) -> String {
    let words = map(\.description)
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  /// A sentence of its own that lists the items, with a space before it; nothing if there are none.
  func listed(_ beginning: String) -> String {
    let words = inWords("and")
    return words.isEmpty ? "" : " \(beginning) \(words)."
  }
}
