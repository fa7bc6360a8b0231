package import InstructionalRounds

/// Looks for protocols and vocabularies, in the user's folders first and then among the built-in ones.
package struct ProtocolSearch: Sendable {
  /// Where to look, in this order.
  package let places: [ProtocolPlace]
  /// How folders are read.
  private let folders: FolderReader

  /// A search in places.
  package init(places: [ProtocolPlace], folders: FolderReader) {
    self.places = places
    self.folders = folders
  }

  /// Folders that somebody named and that are not there; nobody has to have a data folder.
  package var missingFolders: [ProtocolPlace] {
    places.filter { place in
      switch place {
      case .folder(_, namedBy: .userData), .builtIn: false
      case .folder(let path, _): folders.names(path) == nil
      }
    }
  }
}

extension ProtocolSearch {
  /// Every file of a kind, in the order of the places and of the alphabet; none is opened.
  package func files(_ kind: FileKind) -> [FoundFile] {
    var taken: Set<String> = []
    return places.flatMap { place in
      paths(of: kind, in: place).map { name, path in
        let isNew = taken.insert(name).inserted
        return FoundFile(name: name, place: place, path: path, isShadowed: !isNew)
      }
    }
  }

  /// The protocol of an identity, from the first place that has it.
  package func settings(_ id: ProtocolID) throws(SearchError) -> Found<ObservationProtocol> {
    try first(.observationProtocol, named: id.text, once: Self.builtInSettings) {
      file,
      bytes throws(FileError) in
      try ProtocolFile.read(bytes, fileName: file.name)
    }
  }

  /// The vocabulary of a name, from the first place that has it.
  package func vocabulary(_ name: String) throws(SearchError) -> Found<Vocabulary> {
    try first(.vocabulary, named: name, once: Self.builtInVocabularies) {
      file,
      bytes throws(FileError) in
      Vocabulary(try VocabularyFile.read(bytes, fileName: file.name))
    }
  }

  private static let builtInSettings = ReadOnce<Found<ObservationProtocol>>()
  private static let builtInVocabularies = ReadOnce<Found<Vocabulary>>()
}

extension ProtocolSearch {
  /// What the file of a name says that counts; a built-in one is read only once.
  private func first<Value>(
    _ kind: FileKind,
    named name: String,
    once known: ReadOnce<Found<Value>>,
    reading: (FoundFile, [UInt8]) throws(FileError) -> Value
  ) throws(SearchError) -> Found<Value> {
    let file = try first(kind, named: name)
    switch file.place {
    case .builtIn:
      return try known.value(of: name) { () throws(SearchError) in
        try found(file, reading: reading)
      }
    case .folder: return try found(file, reading: reading)
    }
  }

  /// What a file says.
  private func found<Value>(
    _ file: FoundFile,
    reading: (FoundFile, [UInt8]) throws(FileError) -> Value
  ) throws(SearchError) -> Found<Value> {
    guard let bytes = bytes(of: file) else { throw .unreadable(file) }
    do throws(FileError) {
      let value = try reading(file, bytes)
      return Found(file: file, digest: ContentDigest(of: bytes), value: value)
    } catch {
      throw .mistaken(file, error)
    }
  }

  /// The file of a name that counts.
  private func first(_ kind: FileKind, named name: String) throws(SearchError) -> FoundFile {
    let files = files(kind).filter { !$0.isShadowed }
    guard let file = files.first(where: { $0.name == name }) else {
      throw .notFound(kind, name: name, known: files.map(\.name).sorted())
    }
    return file
  }

  /// The names and paths of the files of a kind in a place.
  private func paths(of kind: FileKind, in place: ProtocolPlace) -> [(name: String, path: String)] {
    let subfolder = kind.rawValue.isEmpty ? "" : kind.rawValue + "/"
    switch place {
    case .folder(let folder, _):
      let names = folders.names("\(folder)/\(subfolder)") ?? []
      return names.sorted().compactMap { file in
        Self.name(of: file).map { ($0, "\(folder)/\(subfolder)\(file)") }
      }
    case .builtIn:
      return EmbeddedFile.builtIn.compactMap { file in
        guard file.path.hasPrefix(subfolder) else { return nil }
        return Self.name(of: String(file.path.dropFirst(subfolder.count))).map { ($0, file.path) }
      }
    }
  }

  /// What a file goes by; `nil` for one in a folder further down, and for one that is no JSON5.
  private static func name(of file: String) -> String? {
    guard file.hasSuffix(".json5"), !file.contains("/"), !file.hasPrefix(".") else { return nil }
    return String(file.dropLast(".json5".count))
  }

  /// What a file holds.
  private func bytes(of file: FoundFile) -> [UInt8]? {
    switch file.place {
    case .folder: folders.bytes(file.path)
    case .builtIn: EmbeddedFile.builtIn.first { $0.path == file.path }.map { Array($0.text.utf8) }
    }
  }
}
