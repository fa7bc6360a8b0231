/// What the fold has to know of a fact.
package protocol FoldedFact: Fact {
  /// What the record calls facts of this type.
  static var name: String { get }
  /// Where they belong.
  static var home: Home { get }
  /// Whether they bring something into the record that others can speak of.
  static var brings: Bool { get }
  /// What happens to one that is taken back.
  static var takenBack: TakingBack { get }

  /// The entries without which it says nothing.
  var speaksOf: [EntryID] { get }
  /// The entries that it rests on, of which some may be missing.
  var restsOn: [EntryID] { get }
  /// the entry that it rewords, or speaks about: redacted together with that entry,
  /// unless it was made knowing of the redaction.
  var rewords: EntryID? { get }
  /// Which role forbids it, or what it rests on, where it is recorded; nothing where it may be.
  func refused(at door: Door) -> DoorRefusal?
  /// The same fact with other words wherever a person wrote some; so words are taken out, found, and
  /// hidden from those who are not to read them.
  func reworded(_ change: (Words) -> Words) -> Self
  /// Changes the record as the fact says; everything that it speaks of is there.
  ///
  /// A fact that brings something does so whatever its standing, so that it can be shown; every
  /// other fact is applied only when it counts.
  ///
  /// - Returns: whether what it speaks of was of the right kind.
  func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool
}

extension FoldedFact {
  package static var brings: Bool { true }
  package static var takenBack: TakingBack { .marked }
  package var speaksOf: [EntryID] { [] }
  package var restsOn: [EntryID] { [] }
  package var rewords: EntryID? { nil }
  package func refused(at door: Door) -> DoorRefusal? { nil }

  package static var kind: FactKind {
    FactKind(name: name, home: home, brings: brings, takenBack: takenBack)
  }
}

extension FoldedFact where Subject == RoundRecord {
  package static var brings: Bool { false }
  package static var takenBack: TakingBack { .undone }
}
