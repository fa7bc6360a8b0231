extension SystemCalls {
  /// The most bytes that are read from one file; a journal of a full year is far from it.
  package static let fileLimit = 1 << 30

  /// Reads a whole plain file.
  package static func contents(of path: FilePath) throws(SystemError) -> [UInt8] {
    let file = try open(path, for: .reading)
    return try contents(of: file)
  }

  /// Reads a whole open file.
  package static func contents(of file: borrowing OpenFile) throws(SystemError) -> [UInt8] {
    let size = try status(of: file).size
    guard size <= fileLimit else { throw .tooLarge }
    return try read(file, at: 0, count: size)
  }

  /// Makes a folder and those above it that are missing.
  package static func makeFolders(_ path: FilePath) throws(SystemError) {
    do throws(SystemError) {
      try makeFolder(path)
    } catch .notFound {
      guard let cut = path.text.dropLast().lastIndex(of: "/"), cut > path.text.startIndex else {
        throw .notFound
      }
      try makeFolders(FilePath(String(path.text[..<cut])))
      try makeFolder(path)
    }
  }
}
