/// The disk, as far as commands touch it beside the record.
package struct Files: Sendable {
  /// What a file holds; `nil` when it cannot be read.
  package var bytes: @Sendable (_ path: String) -> [UInt8]?
  /// The names of the files in a folder, without its subfolders; `nil` when there is no such folder.
  package var names: @Sendable (_ folder: String) -> [String]?
  /// Makes a new empty folder for a while, and gives its path; `nil` when there is no room for it.
  package var temporaryFolder: @Sendable (_ prefix: String) -> String?
  /// Makes a folder, and those above it; one that is there stays as it is.
  package var makeFolder: @Sendable (_ path: String) throws -> Void
  /// Writes a file, whole or not at all; an older one of the name is replaced.
  package var write: @Sendable (_ bytes: [UInt8], _ path: String) throws -> Void

  /// Puts the disk together.
  package init(
    bytes: @escaping @Sendable (_ path: String) -> [UInt8]?,
    names: @escaping @Sendable (_ folder: String) -> [String]?,
    temporaryFolder: @escaping @Sendable (_ prefix: String) -> String?,
    makeFolder: @escaping @Sendable (_ path: String) throws -> Void,
    write: @escaping @Sendable (_ bytes: [UInt8], _ path: String) throws -> Void
  ) {
    self.bytes = bytes
    self.names = names
    self.temporaryFolder = temporaryFolder
    self.makeFolder = makeFolder
    self.write = write
  }
}
