package import InstructionalRounds
package import ProtocolLibrary

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

  /// The protocol of an identity, from the first place that has it; the built-in ones need no reading.
  package func settings(_ id: ProtocolID) throws(SearchError) -> Found<ObservationProtocol> {
    let file = try first(.observationProtocol, named: id.text)
    if file.place == .builtIn, let settings = embedded(file)?.settings?() {
      return Found(file: file, value: settings)
    }
    return try found(file) { bytes throws(FileError) in
      try ProtocolFile.read(bytes, fileName: file.name)
    }
  }

  /// The vocabulary of a name, from the first place that has it.
  package func vocabulary(_ name: String) throws(SearchError) -> Found<Vocabulary> {
    let file = try first(.vocabulary, named: name)
    if file.place == .builtIn, let vocabulary = embedded(file)?.vocabulary?() {
      return Found(file: file, value: vocabulary)
    }
    return Found(file: file, value: Vocabulary(try wordLists(of: file).value))
  }

  /// The word lists of a name where a folder has them; `nil` where the built-in ones count.
  package func ownWordLists(_ name: String) throws(SearchError) -> Found<WordLists>? {
    let file = try first(.vocabulary, named: name)
    return file.place == .builtIn ? nil : try wordLists(of: file)
  }

  /// The word lists that a file names: those of the first place that has them, without the files that
  /// lead to the name.
  ///
  /// So `english.json5` in somebody's own folder can extend the built-in one and take its place.
  package func vocabulary(
    _ name: ProtocolID,
    namedBy path: [FoundFile] = []
  ) -> VocabularySought {
    let files = files(.vocabulary).filter { !path.contains($0) }
    let known = Set(files.map { $0.name }).sorted()
    guard let file = files.first(where: { $0.name == name.text }) else {
      return .missing(known: known)
    }
    do throws(SearchError) {
      return .found(try wordLists(of: file, namedBy: path).value)
    } catch {
      return .missing(known: known)
    }
  }

  /// The word lists of a name, from the first place that has it.
  package func wordLists(_ name: String) throws(SearchError) -> Found<WordLists> {
    try wordLists(of: first(.vocabulary, named: name))
  }

  private func wordLists(
    of file: FoundFile,
    namedBy path: [FoundFile] = []
  ) throws(SearchError) -> Found<WordLists> {
    try found(file) { bytes throws(FileError) in
      try VocabularyFile.read(
        bytes,
        fileName: file.name,
        weights: part("\(VocabularyFile.weightsFolder)/\(file.name).json5"),
        names: part(VocabularyFile.namesFile),
        seeking: { vocabulary($0, namedBy: path + [file]) }
      )
    }
  }

  /// A part of vocabularies, from the first place that has it: somebody's own copy of a list goes with the
  /// built-in weights and names.
  private func part(_ name: String) -> [UInt8]? {
    let path = "\(FileKind.vocabulary.rawValue)/\(name)"
    for place in places {
      switch place {
      case .folder(let folder, _):
        if let bytes = folders.bytes("\(folder)/\(path)") { return bytes }
      case .builtIn:
        let file = EmbeddedFile.builtIn.first { $0.path == path }
        if let file { return Array(file.text.utf8) }
      }
    }
    return nil
  }

  /// The text of a file, as it is written.
  package func text(of file: FoundFile) throws(SearchError) -> String {
    guard let bytes = bytes(of: file) else { throw .unreadable(file) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The exercise of a name, from the first place that has it.
  package func exercise(_ name: String) throws(SearchError) -> Found<Exercise> {
    let file = try first(.exercise, named: name)
    return try found(file) { bytes throws(FileError) in
      try ExerciseFile.read(bytes, fileName: file.name)
    }
  }
}

extension ProtocolSearch {
  /// What a file says.
  private func found<Value>(
    _ file: FoundFile,
    reading: ([UInt8]) throws(FileError) -> Value
  ) throws(SearchError) -> Found<Value> {
    guard let bytes = bytes(of: file) else { throw .unreadable(file) }
    do throws(FileError) {
      return Found(file: file, value: try reading(bytes))
    } catch {
      throw .mistaken(file, error)
    }
  }

  /// The file of a name that counts.
  package func first(_ kind: FileKind, named name: String) throws(SearchError) -> FoundFile {
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
    case .builtIn: embedded(file).map { Array($0.text.utf8) }
    }
  }

  /// The file of the program itself.
  private func embedded(_ file: FoundFile) -> EmbeddedFile? {
    EmbeddedFile.builtIn.first { $0.path == file.path }
  }
}
