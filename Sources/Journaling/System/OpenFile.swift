/// An open file or folder, closed when it is let go of.
package struct OpenFile: ~Copyable, Sendable {
  /// The number that the system gave it.
  let descriptor: Int32

  /// Takes over an open descriptor.
  init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { SystemCalls.close(descriptor) }
}

extension OpenFile {
  /// What a file is opened for.
  package enum Use: Hashable, Sendable {
    /// Only to be read.
    case reading
    /// To be read, and written at its end.
    case appending
    /// To be read and written anywhere.
    case rewriting
  }

  /// What a call tells of a file.
  package struct Status: Hashable, Sendable {
    /// The bytes in it.
    package let size: Int
    /// The permission bits.
    package let permissions: UInt32
  }

  /// Who may touch what the program makes: nobody but the user, whatever the umask says.
  enum Permissions {
    static let file: UInt32 = 0o600
    static let folder: UInt32 = 0o700
  }
}
