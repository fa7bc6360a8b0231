import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// Makes something of each element, on all cores at once, and takes what was made in the order of
  /// the elements.
  ///
  /// A few elements are taken up at a time, so that what is made of all never lies in memory at once.
  func concurrently<Value: Sendable>(
    _ make: @Sendable (Element) -> Value,
    inOrder take: (Value) throws -> Void
  ) rethrows {
    let few = 32
    for first in stride(from: 0, to: count, by: few) {
      let part = self[first..<Swift.min(first + few, count)]
      let made = Mutex([Int: Value](minimumCapacity: few))
      DispatchQueue.concurrentPerform(iterations: part.count) { place in
        let value = make(part[first + place])
        made.withLock { $0[first + place] = value }
      }
      for place in part.indices {
        if let value = made.withLock({ $0.removeValue(forKey: place) }) { try take(value) }
      }
    }
  }
}
