import InstructionalRounds
import JSONText

// A list whose first item is the usual one can be told by a key which that is, so that an
// administrator changes a word instead of moving a block.

extension Record.Key {
  /// A key that names the usual item of a list, by moving it to the front.
  static func usual<Item>(
    _ name: String,
    of property: @escaping Record.Property<[Item]>,
    by identity: @escaping Record<Item>.Reading<ProtocolID>
  ) -> Self {
    Record.Key(name: name, isRequired: false) { value, root, mistakes in
      guard let id = Shape<ProtocolID>.identity.read(value, &mistakes) else { return false }
      property(&root) { items in
        if let place = items.firstIndex(where: { identity($0) == id }) {
          items.insert(items.remove(at: place), at: 0)
        }
      }
      return true  // what names none is for the check to record
    } written: {
      Record.value(of: property, in: $0).first.map { .text(identity($0).text) }
    }
  }
}

extension Record.Check {
  /// The usual item has to be one of its list.
  static func usual<Item>(
    _ name: String,
    of items: @escaping Record.Reading<[Item]>,
    at listName: String,
    by identity: @escaping Record<Item>.Reading<ProtocolID>
  ) -> Self {
    Record.Check(keys: [name, listName]) { root, group in
      let known = items(root).map { identity($0).text }
      guard let named = group.value.object?[name]?.string, !known.contains(named) else { return [] }
      return [([.key(name)], .unknownScale(named, known: known))]
    }
  }
}
