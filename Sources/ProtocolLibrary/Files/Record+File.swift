import InstructionalRounds
import JSONText

extension Record {
  /// Reads a whole file of JSON5.
  func file(_ bytes: [UInt8]) throws(FileError) -> Root {
    var mistakes = MistakeCollector()
    do throws(JSONError) {
      let value = try JSONReader(dialect: .json5).read(bytes)
      if let root = read(value, &mistakes), mistakes.mistakes.isEmpty { return root }
    } catch {
      mistakes.record(unreadable: error)
    }
    throw FileError(mistakes: mistakes.mistakes.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
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
