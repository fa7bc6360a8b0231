import InstructionalRounds

/// A name that stands in the way of handing a round over, with what it is typed by.
struct StandingName: Hashable {
  /// The word.
  let name: String
  /// What is typed for what it stands in.
  let label: String
  /// Whether that can be worded anew.
  let canBeRevised: Bool
}

extension StandingName {
  /// What can be done about it, each for another case.
  var remedies: [Advice] {
    let revise: [Advice] =
      canBeRevised ? [.line("rounds revise \(label) TEXT", "to say it without the name")] : []
    return revise + [
      .line("rounds redact \(label) --reason TEXT", "to take all of its words out"),
      .line(
        "rounds keep --no-person \(name) --reason TEXT",
        "if it is not someone in the room"
      ),
      .line("rounds export --with-names", "for those alone who observe with you, and for a backup"),
    ]
  }
}

extension [StandingName] {
  /// Each name with its place, as one sentence.
  var listed: String {
    let places = prefix(Self.mostListed).map { "\"\($0.name)\" in \($0.label)" }
    let more = count - places.count
    return (places + (more > 0 ? [more.of("other")] : [])).inWords("and") + "."
  }

  private static var mostListed: Int { 20 }
}
