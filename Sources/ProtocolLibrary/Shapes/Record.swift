import JSONText

/// How a group of named values is written in a file: its keys, and what they have to agree on.
struct Record<Root: Sendable>: Sendable {
  /// What holds where a key is not there.
  let blank: Root
  /// The keys, in the order in which they are written.
  let keys: [Key]
  /// What is asked of several keys together.
  var checks: [Check] = []

  /// The way to a property that a key sets: `{ $1(&$0.title) }` hands the title of a group to whoever
  /// reads or sets it.
  typealias Property<Value> = @Sendable (inout Root, (inout Value) -> Void) -> Void
  /// The way to a property that a check looks at.
  typealias Reading<Value> = @Sendable (Root) -> Value
}

extension Record {
  /// Reads a group; `nil` if it is not one, or when a required key is missing or wrong.
  func read(_ value: JSONValue, _ mistakes: inout MistakeCollector) -> Root? {
    guard let object = value.object else { return mistakes.wrongKind(value, expected: .group) }
    recordUnknownKeys(of: object, &mistakes)
    var root = blank
    var failed: Set<String> = []
    for key in keys {
      guard let found = object[key.name] ?? object[key.name.inNewSpelling] else {
        guard key.isRequired else { continue }
        mistakes.record(.missingKey(key.name), at: value.position)
        failed.insert(key.name)
        continue
      }
      let succeeded = mistakes.descending(.key(key.name)) { key.read(found, &root, &$0) }
      if !succeeded { failed.insert(key.name) }
    }
    for check in checks where failed.isDisjoint(with: check.keys) {
      for (steps, fault) in check.find(root, Group(value: value, trail: mistakes.trail)) {
        mistakes.record(fault, at: value.descendant(steps).position, below: steps)
      }
    }
    return keys.contains { $0.isRequired && failed.contains($0.name) } ? nil : root
  }

  /// The group as it is written.
  func written(_ root: Root) -> PlainValue {
    .group(keys.compactMap { key in key.written(root).map { (key.name, $0) } })
  }

  /// The group as a part of another.
  var shape: Shape<Root> { Shape(read: read, written: written) }

  /// Records the keys that have no meaning here.
  private func recordUnknownKeys(of object: JSONObject, _ mistakes: inout MistakeCollector) {
    let names = keys.map { $0.name }
    for member in object.members where !names.contains(member.key) {
      // Of a key in both spellings one would go unread.
      let usual = member.key.inOldSpelling
      if names.contains(usual), object[usual] == nil { continue }
      mistakes.record(
        .unknownKey(member.key, allowed: names),
        at: member.keyPosition,
        below: [.key(member.key)]
      )
    }
  }
}
