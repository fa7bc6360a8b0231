/// The identity of something in the record: the entry that brought it there.
///
/// It needs no registry, is unique by construction however journals are merged, and the type
/// parameter keeps a note from being taken for a visit. People type a label instead (``Labels``).
public struct Identifier<Entity>: Hashable, Sendable {
  /// The entry that brought it into the record.
  public let entry: EntryID

  /// Names what an entry brought into the record.
  public init(_ entry: EntryID) { self.entry = entry }
}

extension Identifier: Comparable, CustomStringConvertible {
  /// The order of the entries.
  public static func < (first: Identifier, second: Identifier) -> Bool {
    first.entry < second.entry
  }

  /// The entry as the record spells it.
  public var description: String { entry.description }
}

/// The identity of a note.
public typealias NoteID = Identifier<Note>
/// The identity of a visit; its number is only a label.
public typealias VisitID = Identifier<Visit>
/// The identity of the task of a visit.
public typealias TaskID = Identifier<Task>
