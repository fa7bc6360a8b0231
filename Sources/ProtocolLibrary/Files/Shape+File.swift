import InstructionalRounds
import JSONText

extension Record {
  /// Reads a whole file of JSON5; see ``Shape/file(_:unknownKeys:)``.
  func file(_ bytes: [UInt8], unknownKeys: UnknownKeys = .areMistakes) throws(FileError) -> Root {
    try shape.file(bytes, unknownKeys: unknownKeys)
  }

  /// The group as one line of JSON.
  func text(of root: Root) -> String { shape.text(of: root) }
}

extension Shape {
  /// Reads a whole file of JSON5.
  func file(_ bytes: [UInt8], unknownKeys: UnknownKeys = .areMistakes) throws(FileError) -> Value {
    var mistakes = MistakeCollector()
    var root: Value?
    do throws(JSONError) {
      root = read(try JSONReader(dialect: .json5).read(bytes), &mistakes)
    } catch {
      mistakes.record(unreadable: error)
    }
    let found = mistakes.inOrder.filter { unknownKeys == .areMistakes || !$0.fault.isUnknownKey }
    guard let root, found.isEmpty else { throw FileError(mistakes: found) }
    return root
  }

  /// The value as one line of JSON; what a file holds is always a group.
  func text(of value: Value) -> String {
    guard case .group(let members) = written(value) else {
      preconditionFailure("a file holds a group")
    }
    var writer = JSONWriter()
    writer.object { object in
      for member in members { member.value.write(as: member.key, to: &object) }
    }
    return String(writer.text.dropLast())
  }
}

/// What a key is that nothing is known about.
enum UnknownKeys {
  /// A slip: somebody wrote the file by hand.
  case areMistakes
  /// A setting of a later version of the program, which wrote the text.
  case areOfALaterVersion
}

extension Fault {
  /// Whether a key has no meaning here.
  fileprivate var isUnknownKey: Bool {
    if case .unknownKey = self { true } else { false }
  }
}

extension Record.Check {
  /// An identity that has to be the name of its file, by which the file is looked for.
  static func isNamed(
    _ key: String,
    _ named: @escaping Record.Reading<ProtocolID>,
    _ fileName: String
  ) -> Self {
    Record.Check(keys: [key]) { root, _ in
      let id = named(root).text
      return id == fileName ? [] : [([.key(key)], .notTheFileName(id, fileName: fileName))]
    }
  }
}
