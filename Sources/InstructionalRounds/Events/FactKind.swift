/// What all facts of one type have in common.
public struct FactKind: Hashable, Sendable {
  /// What the record calls the kind.
  public let name: String
  /// Where facts of the kind belong.
  public let home: Home
  /// Whether they bring something into the record that others can speak of.
  package let brings: Bool
  /// What happens to one that is taken back.
  package let takenBack: TakingBack
}

extension FactKind: CustomStringConvertible {
  /// Its name.
  public var description: String { name }
}

/// What happens to a fact that is taken back.
package enum TakingBack: Hashable, Sendable {
  /// It stays where it is, marked, as others may cite it.
  case marked
  /// It is gone as if it had never been, and what stood before it stands again.
  case undone
  /// It is not taken back; another fact makes it good.
  case never
}
