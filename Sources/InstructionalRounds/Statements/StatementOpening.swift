/// How a statement opens: "In most classrooms, students ..." has said how widespread it was before it
/// comes to the people or the work.
public struct StatementOpening: Hashable, Sendable {
  /// How widespread the opening says it was; `nil` where it does not.
  public let prevalence: Prevalence?
  /// The text after that, in lower case.
  let rest: String

  /// Reads how a text opens.
  public init(of text: String) {
    let words = text.lowercased().split { $0 == " " || $0 == "," }
    var place = 1
    var found: Prevalence?
    if words.first == "in" {
      if place < words.count, words[place] == "a" { place += 1 }
      if place < words.count { found = Prevalence(rawValue: String(words[place])) }
      place += 1
      while place < words.count, words[place] == "of" || words[place] == "the" { place += 1 }
    }
    guard let found, place < words.count, StatementOpening.rooms.contains(String(words[place]))
    else {
      prevalence = nil
      rest = text.lowercased()
      return
    }
    prevalence = found
    rest = words[(place + 1)...].map { String($0) }.joined(separator: " ")
  }

  /// What a round sees several of.
  private static let rooms = [
    "classrooms", "classes", "rooms", "lessons", "visits", "cases", "groups",
  ]
}
