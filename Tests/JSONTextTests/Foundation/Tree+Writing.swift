import JSONText

extension JSONArrayWriter {
  /// Writes a value by the writer's own calls, one kind of call for each kind of value.
  mutating func element(_ tree: Tree) {
    switch tree {
    case .null: null()
    case .boolean(let boolean): element(boolean)
    case .integer(let integer): element(integer)
    case .double(let double): element(double)
    case .string(let scalars): element(String(scalars))
    case .array(let elements):
      array { inside in
        for element in elements { inside.element(element) }
      }
    case .object(let members):
      object { inside in
        for (key, value) in members { inside.member(key, value) }
      }
    }
  }
}

extension JSONObjectWriter {
  /// Writes a member by the writer's own calls, one kind of call for each kind of value.
  mutating func member(_ key: String, _ tree: Tree) {
    switch tree {
    case .null: null(key)
    case .boolean(let boolean): member(key, boolean)
    case .integer(let integer): member(key, integer)
    case .double(let double): member(key, double)
    case .string(let scalars): member(key, String(scalars))
    case .array(let elements):
      array(key) { inside in
        for element in elements { inside.element(element) }
      }
    case .object(let members):
      object(key) { inside in
        for (key, value) in members { inside.member(key, value) }
      }
    }
  }
}

extension String {
  /// Makes a text of its characters.
  init(_ scalars: [Unicode.Scalar]) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
