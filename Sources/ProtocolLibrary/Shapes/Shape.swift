import JSONText

/// How a value is written in a file: one declaration that reads it and writes it.
///
/// Reading and writing come from one place, so they cannot drift apart, and the keys that a file may
/// have are known without reading one.
struct Shape<Value>: Sendable {
  /// Reads a value, or records what is wrong and returns `nil`.
  let read: @Sendable (JSONValue, inout MistakeCollector) -> Value?
  /// The value as it is written.
  let written: @Sendable (Value) -> PlainValue
}

extension Shape {
  /// The same in a file, another value in the program; what `into` refuses is a fault.
  func map<Other>(
    into: @escaping @Sendable (Value) -> Result<Other, Fault>,
    from: @escaping @Sendable (Other) -> Value
  ) -> Shape<Other> {
    Shape<Other> { value, mistakes in
      guard let inner = read(value, &mistakes) else { return nil }
      switch into(inner) {
      case .success(let other): return other
      case .failure(let fault):
        mistakes.record(fault, at: value.position)
        return nil
      }
    } written: {
      written(from($0))
    }
  }
}
