#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The calls of the operating system: each wrapped once, and none anywhere else.
///
/// A call that a signal interrupts is made again. Links are never followed in the last part of a path,
/// and only plain files are opened: what is in a shared folder may have been put there by anyone.
package enum SystemCalls: Sendable {
  /// Opens a plain file; a link to one only where a person typed its name.
  ///
  /// The corresponding C function is `open`.
  package static func open(
    _ path: FilePath,
    for use: OpenFile.Use,
    links: OpenFile.Links = .areRefused
  ) throws(SystemError) -> OpenFile {
    // Without O_NONBLOCK the opening of a named pipe would wait for its other end.
    let flags = use.flags | links.flags | O_CLOEXEC | O_NONBLOCK
    let file = OpenFile(descriptor: try retry { CLibrary.openFile(path.text, flags) })
    guard try status(descriptor: file.descriptor).st_mode & S_IFMT == S_IFREG else {
      throw .wrongKind
    }
    return file
  }

  /// Makes a new file for those who may touch it, and nobody else.
  ///
  /// The corresponding C function is `open`.
  package static func create(
    _ path: FilePath,
    for access: Access = .user
  ) throws(SystemError) -> OpenFile {
    let flags = O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let permissions = access.file
    let file = OpenFile(descriptor: try retry { CLibrary.openFile(path.text, flags, permissions) })
    // The umask may have taken away even what the user needs.
    _ = try retry { fchmod(file.descriptor, mode_t(permissions)) }
    return file
  }

  /// Opens a folder, to make what was done in it last; one that a link leads to is none.
  ///
  /// The corresponding C function is `open`.
  package static func openFolder(_ path: FilePath) throws(SystemError) -> OpenFile {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    return OpenFile(descriptor: try retry { CLibrary.openFile(path.text, flags) })
  }

  /// Makes a folder for those who may enter it; one that is there stays as it is.
  ///
  /// The corresponding C function is `mkdir`.
  package static func makeFolder(
    _ path: FilePath,
    for access: Access = .user
  ) throws(SystemError) {
    do throws(SystemError) {
      _ = try retry { unsafe mkdir(path.text, mode_t(access.folder)) }
      _ = try retry { unsafe chmod(path.text, mode_t(access.folder)) }
    } catch .exists {
      return
    }
  }

  /// The names in a folder, sorted, as far as they are text.
  package static func names(in folder: FilePath) throws(SystemError) -> [String] {
    try allNames(in: folder).texts
  }

  /// The names in a folder.
  ///
  /// The corresponding C functions are `opendir` and `readdir`.
  package static func allNames(in folder: FilePath) throws(SystemError) -> FolderNames {
    guard let stream = unsafe opendir(folder.text) else { throw SystemError(number: errno) }
    defer { unsafe _ = closedir(stream) }
    var names = FolderNames()
    while let entry = unsafe readdir(stream) {
      unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe names.insert(bytes.prefix { $0 != 0 })
      }
    }
    return names.sorted
  }

  /// What the system knows of an open file or folder.
  ///
  /// The corresponding C function is `fstat`.
  package static func status(of file: borrowing OpenFile) throws(SystemError) -> OpenFile.Status {
    OpenFile.Status(try status(descriptor: file.descriptor))
  }

  /// What the system knows of what has a name; a link is not followed.
  ///
  /// The corresponding C function is `lstat`.
  package static func status(of path: FilePath) throws(SystemError) -> OpenFile.Status {
    var status = stat()
    _ = try retry { unsafe lstat(path.text, &status) }
    return OpenFile.Status(status)
  }

  /// Says who may touch an open file or folder.
  ///
  /// The corresponding C function is `fchmod`.
  package static func allow(
    _ permissions: UInt32,
    on file: borrowing OpenFile
  ) throws(SystemError) {
    let descriptor = file.descriptor
    _ = try retry { fchmod(descriptor, mode_t(permissions)) }
  }

  /// Reads bytes at a place, fewer only at the end.
  ///
  /// The corresponding C function is `pread`.
  package static func read(
    _ file: borrowing OpenFile,
    at offset: Int,
    count: Int
  ) throws(SystemError) -> [UInt8] {
    let descriptor = file.descriptor
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      do throws(SystemError) {
        while done < count {
          let start = unsafe buffer.baseAddress.map { unsafe $0 + done }
          let rest = count - done
          let place = off_t(offset + done)
          let read = try retry { unsafe pread(descriptor, start, rest, place) }
          guard read > 0 else { break }
          done += read
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes bytes in one call, at the end of a file that is appended to.
  ///
  /// The corresponding C function is `write`.
  ///
  /// - Returns: how many bytes were written, which may be fewer.
  package static func write(
    _ bytes: [UInt8],
    to file: borrowing OpenFile
  ) throws(SystemError) -> Int {
    let descriptor = file.descriptor
    return try retry {
      unsafe bytes.withUnsafeBytes { unsafe CLibrary.writeBytes(descriptor, $0) }
    }
  }

  /// Writes bytes at a place.
  ///
  /// The corresponding C function is `pwrite`.
  package static func write(
    _ bytes: [UInt8],
    to file: borrowing OpenFile,
    at offset: Int
  ) throws(SystemError) {
    let descriptor = file.descriptor
    let written = try retry {
      unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      }
    }
    guard written == bytes.count else { throw .noSpace }
  }

  /// Cuts a file.
  ///
  /// The corresponding C function is `ftruncate`.
  package static func cut(_ file: borrowing OpenFile, to size: Int) throws(SystemError) {
    let descriptor = file.descriptor
    _ = try retry { ftruncate(descriptor, off_t(size)) }
  }

  /// Waits until what was written is on the disk.
  ///
  /// The corresponding C function is `fdatasync`, and on a Mac `fcntl` with `F_FULLFSYNC`.
  package static func sync(_ file: borrowing OpenFile) throws(SystemError) {
    let descriptor = file.descriptor
    _ = try retry { CLibrary.syncBytes(descriptor) }
  }

  /// Waits until the names in a folder are on the disk.
  ///
  /// The corresponding C function is `fsync`.
  package static func syncFolder(_ path: FilePath) throws(SystemError) {
    let folder = try openFolder(path)
    let descriptor = folder.descriptor
    _ = try retry { fsync(descriptor) }
  }

  /// Locks a file against everybody else, at once or not at all.
  ///
  /// The lock ends when the file is closed.
  ///
  /// The corresponding C function is `flock`.
  package static func lock(_ file: borrowing OpenFile) throws(SystemError) {
    let descriptor = file.descriptor
    _ = try retry { flock(descriptor, LOCK_EX | LOCK_NB) }
  }

  /// Gives a file another name; one that has it is replaced.
  ///
  /// The corresponding C function is `rename`.
  package static func rename(_ path: FilePath, to other: FilePath) throws(SystemError) {
    _ = try retry { CLibrary.renameFile(path.text, to: other.text) }
  }

  /// Takes a file away.
  ///
  /// The corresponding C function is `unlink`.
  package static func remove(_ path: FilePath) throws(SystemError) {
    _ = try retry { unsafe unlink(path.text) }
  }

  /// The path without links and dots; `nil` when nothing has it.
  ///
  /// The corresponding C function is `realpath`.
  package static func resolved(_ path: FilePath) -> FilePath? {
    guard let text = unsafe realpath(path.text, nil) else { return nil }
    defer { unsafe free(text) }
    return unsafe FilePath(String(cString: text))
  }

  /// Closes a descriptor.
  ///
  /// The corresponding C function is `close`.
  static func close(_ descriptor: Int32) { CLibrary.closeFile(descriptor) }

  private static func status(descriptor: Int32) throws(SystemError) -> stat {
    var status = stat()
    _ = try retry { unsafe fstat(descriptor, &status) }
    return status
  }

  /// Makes a call, again when a signal interrupted it; -1 is what a call gives that failed.
  static func retry<Result: BinaryInteger>(
    _ call: () -> Result
  ) throws(SystemError) -> Result {
    while true {
      let result = call()
      guard result == -1 else { return result }
      if errno != EINTR { throw SystemError(number: errno) }
    }
  }
}

extension OpenFile.Status {
  /// Takes what is asked for out of what the system tells.
  fileprivate init(_ status: stat) {
    size = Int(status.st_size)
    permissions = UInt32(status.st_mode & 0o7777)
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isPlainFile = status.st_mode & S_IFMT == S_IFREG
    identity = OpenFile.Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(status.st_ino)
    )
    (written, changed) = CLibrary.times(of: status)
  }
}

extension SystemError {
  /// The error of a number.
  init(number: Int32) {
    self =
      switch number {
      case ENOSPC, EDQUOT, EFBIG: .noSpace
      case EROFS: .readOnly
      case EACCES, EPERM: .notPermitted
      case ENOENT: .notFound
      case ENAMETOOLONG: .nameTooLong
      case EEXIST: .exists
      case EISDIR, ENOTDIR, ELOOP, ENXIO: .wrongKind
      case EIO: .diskFailed
      case EAGAIN: .wouldBlock
      case EPIPE: .readerGone
      default: .other(number)
      }
  }
}
