import InstructionalRounds
import JSONText

// A list whose first item is the usual one can be told by a key which that is, so that an
// administrator changes a word instead of moving a block.

extension Record.Key {
  /// A key that names the usual item of a list, by moving it to the front.
  static func usual<Item>(
    _ name: String,
    of path: Record.Property<[Item]>,
    by identity: Record<Item>.Reading<ProtocolID>
  ) -> Self {
    Record.Key(name: name, isRequired: false) { value, root, mistakes in
      guard let id = Shape<ProtocolID>.identity.read(value, &mistakes) else { return false }
      let items = root[keyPath: path]
      if let place = items.firstIndex(where: { $0[keyPath: identity] == id }) {
        root[keyPath: path].insert(root[keyPath: path].remove(at: place), at: 0)
      }
      return true  // what names none is for the check to record
    } written: {
      $0[keyPath: path].first.map { .text($0[keyPath: identity].text) }
    }
  }
}

extension Record.Check {
  /// The usual item has to be one of its list.
  static func usual<Item>(
    _ name: String,
    of path: Record.Reading<[Item]>,
    at listName: String,
    by identity: Record<Item>.Reading<ProtocolID>
  ) -> Self {
    Record.Check(keys: [name, listName]) { root, group in
      let known = root[keyPath: path].map { $0[keyPath: identity].text }
      guard let named = group.value.object?[name]?.string, !known.contains(named) else { return [] }
      return [([.key(name)], .unknownScale(named, known: known))]
    }
  }
}
