/// The disk, as far as commands touch it beside the record.
package struct Files: Sendable {
  /// What a file holds; `nil` when it cannot be read.
  package var bytes: @Sendable (_ path: String) -> [UInt8]?
  /// The names of the files in a folder, without its subfolders; `nil` when there is no such folder.
  package var names: @Sendable (_ folder: String) -> [String]?
  /// Makes a new empty folder for a while, and gives its path; `nil` when there is no room for it.
  package var temporaryFolder: @Sendable (_ prefix: String) -> String?

  /// Puts the disk together.
  package init(
    bytes: @escaping @Sendable (_ path: String) -> [UInt8]?,
    names: @escaping @Sendable (_ folder: String) -> [String]?,
    temporaryFolder: @escaping @Sendable (_ prefix: String) -> String?
  ) {
    self.bytes = bytes
    self.names = names
    self.temporaryFolder = temporaryFolder
  }
}
