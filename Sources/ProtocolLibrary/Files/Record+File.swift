import InstructionalRounds
import JSONText

extension Record {
  /// Reads a whole file of JSON5.
  func file(_ bytes: [UInt8], unknownKeys: UnknownKeys = .areMistakes) throws(FileError) -> Root {
    var mistakes = MistakeCollector()
    var root: Root?
    do throws(JSONError) {
      root = read(try JSONReader(dialect: .json5).read(bytes), &mistakes)
    } catch {
      mistakes.record(unreadable: error)
    }
    let found = mistakes.inOrder.filter { unknownKeys == .areMistakes || !$0.fault.isUnknownKey }
    guard let root, found.isEmpty else { throw FileError(mistakes: found) }
    return root
  }

  /// The group as one line of JSON.
  func text(of root: Root) -> String {
    var writer = JSONWriter()
    writer.object { object in
      for key in keys { key.written(root)?.write(as: key.name, to: &object) }
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
    _ path: Record.Reading<ProtocolID>,
    _ fileName: String
  ) -> Self {
    Record.Check(keys: [key]) { root, _ in
      let id = root[keyPath: path].text
      return id == fileName ? [] : [([.key(key)], .notTheFileName(id, fileName: fileName))]
    }
  }
}
