/// What the search has to know of a disk, so that tests need none.
package struct FolderReader: Sendable {
  /// The names of the files in a folder, without its subfolders; `nil` when there is no such folder.
  package let names: @Sendable (_ folder: String) -> [String]?
  /// What a file holds; `nil` when it cannot be read.
  package let bytes: @Sendable (_ path: String) -> [UInt8]?

  /// A reader of folders by two functions.
  package init(
    names: @escaping @Sendable (_ folder: String) -> [String]?,
    bytes: @escaping @Sendable (_ path: String) -> [UInt8]?
  ) {
    self.names = names
    self.bytes = bytes
  }
}
