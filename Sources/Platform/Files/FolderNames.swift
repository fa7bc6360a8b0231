/// The names in a folder.
///
/// To the system a name is bytes; one that is not text is none that we gave, and cannot be asked for.
package struct FolderNames: Sendable {
  /// Those that are text.
  package private(set) var texts: [String] = []
  /// The others, with a mark in place of each byte that is none.
  package private(set) var garbled: [String] = []

  /// The same names, each kind in its order.
  var sorted: FolderNames {
    var copy = self
    copy.texts.sort()
    copy.garbled.sort()
    return copy
  }

  /// Adds a name, except for the folder's own and that of the folder around it.
  mutating func insert(_ bytes: some Collection<UInt8>) {
    guard let name = String(validating: bytes, as: UTF8.self) else {
      return garbled.append(String(decoding: bytes, as: UTF8.self))
    }
    if name != ".", name != ".." { texts.append(name) }
  }
}
