/// How a statement opens: "In most classrooms, students ..." has said how widespread it was before it
/// comes to the people or the work, and so has "Many teachers ...".
public struct StatementOpening: Hashable, Sendable {
  /// How widespread the opening says it was; `nil` where it does not.
  ///
  /// "Most students" need not be in more than one room.
  public let prevalence: Prevalence?
  /// The text after rooms and quantities, in lower case.
  let rest: String

  /// Reads how a text opens.
  public init(of text: String) {
    var words = text.lowercased().split { $0 == " " || $0 == "," }[...]
    let ofRooms = StatementOpening.takeRooms(&words)
    let quantity = StatementOpening.takeQuantity(&words)
    let isOfRooms = words.first.map { StatementOpening.oneToARoom.contains(String($0)) } ?? false
    prevalence = ofRooms ?? (isOfRooms ? quantity : nil)
    rest = words.map { String($0) }.joined(separator: " ")
  }

  /// Leaves out a beginning such as "in most of the rooms" or "across our visits", and tells how many it says.
  private static func takeRooms(_ words: inout ArraySlice<Substring>) -> Prevalence? {
    guard let first = words.first, begins.contains(String(first)) else { return nil }
    let between = words.dropFirst().prefix { passed.contains(String($0)) }
    let behind = words.dropFirst(1 + between.count)
    guard let room = behind.first, rooms.contains(String(room)) else { return nil }
    words = behind.dropFirst()
    return between.lazy.compactMap { Prevalence(rawValue: String($0)) }.first
  }

  /// Takes "most of the" off the beginning.
  private static func takeQuantity(_ words: inout ArraySlice<Substring>) -> Prevalence? {
    var rest = words
    if rest.first == "a" { rest = rest.dropFirst() }
    let quantity = rest.first.flatMap { Prevalence(rawValue: String($0)) }
    guard let quantity else { return nil }
    words = rest.dropFirst().drop { ["of", "the", "our"].contains($0) }
    return quantity
  }

  /// What a place begins with.
  private static let begins = ["in", "across", "throughout"]
  /// What a round sees several of.
  private static let rooms = [
    "classroom", "classrooms", "classes", "room", "rooms", "lessons", "visits", "cases", "groups",
  ]
  /// What may stand before it.
  private static let passed =
    Prevalence.allCases.map { $0.rawValue } + [
      "a", "of", "the", "our", "all", "every", "each", "both", "several", "one", "two", "three",
      "four", "five", "six",
    ]
  /// What a room has one of, so that as many of them are as many rooms.
  private static let oneToARoom = ["teachers", "tasks"] + rooms
}
