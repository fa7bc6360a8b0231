import InstructionalRounds
import Reporting

/// A name that is in the way of closing a round or handing it over.
struct StandingName: Hashable {
  /// The word.
  let name: String
  /// What is typed for what it is in.
  let label: String
  /// Where it is, as people know it.
  let place: String
  /// Whether that can be reworded at this stage.
  let canBeRevised: Bool
}

extension StandingName {
  /// What can be done about it, each for another case.
  var remedies: [Advice] {
    let revise: [Advice] =
      canBeRevised ? [.line("rounds revise \(label) TEXT", "to reword it without the name")] : []
    return revise + [
      .line("rounds redact \(label) --reason TEXT", "to remove all of its words"),
      .line(
        "rounds keep --no-person \(name) --reason TEXT",
        "if it is not someone in the room"
      ),
    ]
  }
}

extension [StandingName] {
  /// Each name with its place, as one sentence.
  var listed: String {
    let places = prefix(Self.mostListed).map { "\"\($0.name)\" in \($0.place)" }
    let more = count - places.count
    return (places + (more > 0 ? [more.of("other")] : [])).inWords("and") + "."
  }

  private static var mostListed: Int { 20 }
}

extension CurrentRound {
  /// The names that are open in entries of the round, each once.
  func namesStanding(in entries: [Entry]) -> [StandingName] {
    let names = RoundNames(record, history)
    var seen: Set<StandingName> = []
    return OpenName.all(in: entries, of: record, reading: vocabulary).compactMap { name in
      let thing = thing(name.subject)
      let standing = StandingName(
        name: name.flag.text,
        label: thing.map(self.name) ?? name.entry.description,
        place: history[name.entry].map { names.place(of: name, in: $0) } ?? name.label,
        canBeRevised: thing.map { (try? checkStage(takes: $0.revision)) != nil } ?? false
      )
      return seen.insert(standing).inserted ? standing : nil
    }
  }

  /// Refuses to close a round for good in which names are open; practice has fictional people.
  func checkNamesBeforeClosing() throws(Refusal) {
    guard !settings.isPractice else { return }
    let names = namesStanding(in: history.entries)
    guard names.isEmpty else { throw .namesBeforeClosing(names) }
  }
}
