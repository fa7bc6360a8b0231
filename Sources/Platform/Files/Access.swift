/// Who may touch what the program makes, whatever the umask says.
package struct Access: Hashable, Sendable {
  /// The permission bits of a file.
  package let file: UInt32
  /// The permission bits of a folder.
  package let folder: UInt32

  /// Nobody but the user.
  package static let user = Access(file: 0o600, folder: 0o700)
  /// The group of the folder, which what is made in it takes over.
  package static let group = Access(file: 0o660, folder: 0o2770)
}

extension Access {
  /// The access to what is made in a folder: as the folder's own bits have it.
  package init(in folder: OpenFile.Status) {
    let bits: UInt32 = 0o2020
    self = folder.isFolder && folder.permissions & bits == bits ? .group : .user
  }
}
