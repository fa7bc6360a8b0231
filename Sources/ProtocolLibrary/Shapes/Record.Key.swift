import JSONText

extension Record {
  /// A key of a group, with the property that it sets.
  struct Key: Sendable {
    /// The key as it is spelled.
    let name: String
    /// Whether it is required.
    let isRequired: Bool
    /// Reads the value into the group; `false` when a mistake was recorded instead.
    let read: @Sendable (JSONValue, inout Root, inout MistakeCollector) -> Bool
    /// The value as it is written; `nil` when the group has none.
    let written: @Sendable (Root) -> PlainValue?
  }
}

extension Record.Key {
  /// A required key.
  static func required<Value>(
    _ name: String,
    _ property: @escaping Record.Property<Value>,
    _ shape: Shape<Value>
  ) -> Self {
    key(name, isRequired: true, property, shape)
  }

  /// A key whose property keeps its default where it is not there.
  static func optional<Value>(
    _ name: String,
    _ property: @escaping Record.Property<Value>,
    _ shape: Shape<Value>
  ) -> Self {
    key(name, isRequired: false, property, shape)
  }

  /// A key whose property is nothing where it is not there.
  static func orNothing<Value>(
    _ name: String,
    _ property: @escaping Record.Property<Value?>,
    _ shape: Shape<Value>
  ) -> Self {
    Record.Key(name: name, isRequired: false) { value, root, mistakes in
      guard let read = shape.read(value, &mistakes) else { return false }
      property(&root) { $0 = read }
      return true
    } written: {
      Record.value(of: property, in: $0).map(shape.written)
    }
  }

  /// A key that is only written where it says yes, so that the texts of records that had no such key
  /// stay what they are.
  static func mark(_ name: String, _ property: @escaping Record.Property<Bool>) -> Self {
    Record.Key(name: name, isRequired: false) { value, root, mistakes in
      guard let read = Shape<Bool>.truth.read(value, &mistakes) else { return false }
      property(&root) { $0 = read }
      return true
    } written: {
      Record.value(of: property, in: $0) ? .truth(true) : nil
    }
  }

  /// A key that sets a property.
  private static func key<Value>(
    _ name: String,
    isRequired: Bool,
    _ property: @escaping Record.Property<Value>,
    _ shape: Shape<Value>
  ) -> Self {
    Record.Key(name: name, isRequired: isRequired) { value, root, mistakes in
      guard let read = shape.read(value, &mistakes) else { return false }
      property(&root) { $0 = read }
      return true
    } written: {
      shape.written(Record.value(of: property, in: $0))
    }
  }
}

extension Record {
  /// What a property of a group is.
  static func value<Value>(of property: Property<Value>, in root: Root) -> Value {
    var copy = root
    var found: Value?
    property(&copy) { found = $0 }
    guard let found else { preconditionFailure("a property is handed over") }
    return found
  }
}
