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

  /// What happens to a path whose last part is a link.
  package enum Links: Hashable, Sendable {
    /// Whoever can write in a shared folder could have it lead anywhere.
    case areRefused
    /// A person named it, and knows where it leads.
    case areFollowed
  }

  /// What a call says about a file or a folder.
  package struct Status: Hashable, Sendable {
    /// The bytes in it.
    package let size: Int
    /// The permission bits.
    package let permissions: UInt32
    /// Whether it is a folder.
    package let isFolder: Bool
    /// Whether it is a plain file.
    package let isPlainFile: Bool
    /// What tells it from all others, whatever its name.
    package let identity: Identity
    /// When its bytes were written last, in nanoseconds since 1970.
    package let written: Int64
    /// When anything about it was changed last, which nobody can set back.
    package let changed: Int64
  }

  /// What tells a file from all others, whatever its name.
  package struct Identity: Hashable, Sendable {
    package let device: UInt64
    package let number: UInt64
  }
}
