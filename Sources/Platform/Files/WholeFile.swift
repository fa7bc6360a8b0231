extension SystemCalls {
  /// The most bytes that are read from one file: half a million notes by one person in one round.
  package static let fileLimit = 256 << 20

  /// Reads a whole plain file.
  package static func contents(
    of path: FilePath,
    links: OpenFile.Links = .areRefused
  ) throws(SystemError) -> [UInt8] {
    let file = try open(path, for: .reading, links: links)
    return try contents(of: file)
  }

  /// Reads a whole open file.
  package static func contents(of file: borrowing OpenFile) throws(SystemError) -> [UInt8] {
    let size = try status(of: file).size
    guard size <= fileLimit else { throw .tooLarge }
    return try read(file, at: 0, count: size)
  }

  /// Writes a new file at once, and waits for the disk.
  package static func make(
    _ path: FilePath,
    holding bytes: [UInt8],
    for access: Access = .user
  ) throws(SystemError) {
    let file = try create(path, for: access)
    do throws(SystemError) {
      guard try write(bytes, to: file) == bytes.count else { throw .noSpace }
      try sync(file)
    } catch {
      // Half a file is worse than none.
      try? remove(path)
      throw error
    }
  }

  /// Writes a file at once beside the one of that name, and puts it in its place.
  ///
  /// Whoever reads it meanwhile has the old one or the new one, whole.
  package static func replace(_ path: FilePath, with bytes: [UInt8]) throws(SystemError) {
    let new = FilePath("\(path.text).new")
    try? remove(new)
    try make(new, holding: bytes)
    do throws(SystemError) {
      guard try isFreeForAFile(path) else { throw .wrongKind }
      try rename(new, to: path)
    } catch {
      try? remove(new)
      throw error
    }
  }

  /// Whether nothing has a name, or a plain file, which may be replaced.
  private static func isFreeForAFile(_ path: FilePath) throws(SystemError) -> Bool {
    do throws(SystemError) {
      _ = try open(path, for: .reading)
      return true
    } catch .notFound {
      return true
    } catch .wrongKind {
      return false
    }
  }

  /// Makes a folder and those above it that are missing.
  package static func makeFolders(
    _ path: FilePath,
    for access: Access = .user
  ) throws(SystemError) {
    do throws(SystemError) {
      try makeFolder(path, for: access)
    } catch .notFound {
      guard let cut = path.text.dropLast().lastIndex(of: "/"), cut > path.text.startIndex else {
        throw .notFound
      }
      try makeFolders(FilePath(String(path.text[..<cut])), for: access)
      try makeFolder(path, for: access)
    }
  }
}
