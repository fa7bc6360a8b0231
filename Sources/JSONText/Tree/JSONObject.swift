/// The members of an object, in the order of the text; no key occurs twice.
///
/// Keys are compared as Swift compares strings, so two ways of writing the same accented letter are
/// one key: a person could not tell them apart.
public struct JSONObject: Sendable {
  /// The members in the order of the text.
  public private(set) var members: [JSONMember] = []

  /// Where each key is in `members`; empty while there are only a few.
  private var places: [String: Int] = [:]

  /// Up to this many members, looking through them is faster than a table, and takes no memory.
  private static let few = 8

  /// Takes one more member, whose key must be new.
  mutating func append(_ member: JSONMember) {
    members.append(member)
    if members.count == Self.few + 1 {
      for (place, known) in members.enumerated() { places[known.key] = place }
    } else if members.count > Self.few {
      places[member.key] = members.count - 1
    }
  }
}

extension JSONObject {
  /// The member with a key, if there is one.
  public func member(_ key: String) -> JSONMember? {
    if members.count <= Self.few {
      members.first { $0.key == key }
    } else {
      places[key].map { members[$0] }
    }
  }

  /// The value of a key, if there is one.
  public subscript(key: String) -> JSONValue? { member(key)?.value }
}

extension JSONObject: Equatable {
  /// Compares the members in their order; the table of places says nothing more.
  public static func == (left: Self, right: Self) -> Bool { left.members == right.members }
}
