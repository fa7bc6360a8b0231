/// Small numbers by large ones: a dictionary for keys that are spread well already.
///
/// The dictionary of the standard library guards against keys that somebody chose to collide, which
/// costs half of the time that a note takes. Here a collision only costs a step.
struct NumberTable: Sendable {
  private var keys: [UInt64] = Array(repeating: 0, count: 1024)
  private var values: [Int32] = Array(repeating: NumberTable.none, count: 1024)
  private var count = 0

  /// What is found where nothing is.
  static let none: Int32 = -1

  /// The number for a key; ``none`` if there is none.
  subscript(key: UInt64) -> Int32 { values[slot(of: key)] }

  /// Sets the number for a key, which is zero or more.
  mutating func insert(_ value: Int32, for key: UInt64) {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: key)
    if values[slot] == NumberTable.none { count += 1 }
    (keys[slot], values[slot]) = (key, value)
  }

  /// Where a key is, or would be.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while values[slot] != NumberTable.none, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// Makes room for as much again.
  private mutating func grow() {
    let old = (keys, values)
    keys = Array(repeating: 0, count: old.0.count * 2)
    values = Array(repeating: NumberTable.none, count: old.0.count * 2)
    for (key, value) in zip(old.0, old.1) where value != NumberTable.none {
      let slot = slot(of: key)
      (keys[slot], values[slot]) = (key, value)
    }
  }
}
