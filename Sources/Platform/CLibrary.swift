#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What the C libraries spell differently, and the functions whose names this module uses itself: those
/// have other names here, so that no name hides the one that it stands for.
enum CLibrary {
  static func openFile(_ path: String, _ flags: Int32, _ permissions: UInt32 = 0) -> Int32 {
    unsafe open(path, flags, mode_t(permissions))
  }

  static func closeFile(_ descriptor: Int32) {
    _ = close(descriptor)
  }

  static func readBytes(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    unsafe read(descriptor, buffer.baseAddress, buffer.count)
  }

  static func writeBytes(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    unsafe write(descriptor, buffer.baseAddress, buffer.count)
  }

  static func renameFile(_ path: String, to other: String) -> Int32 {
    unsafe rename(path, other)
  }

  /// Waits until the bytes of a file are on the disk itself.
  ///
  /// On a Mac `fsync` waits for the drive to have them, which may keep them in memory; only
  /// `F_FULLFSYNC` waits for longer, and not every disk knows it.
  static func syncBytes(_ descriptor: Int32) -> Int32 {
    #if canImport(Darwin)
    fcntl(descriptor, F_FULLFSYNC) == 0 ? 0 : fsync(descriptor)
    #else
    fdatasync(descriptor)
    #endif
  }

  /// When the bytes of a file were written last, and when anything about it changed last, in nanoseconds
  /// since 1970.
  static func times(of status: stat) -> (written: Int64, changed: Int64) {
    #if canImport(Darwin)
    let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
    let (written, changed) = (status.st_mtim, status.st_ctim)
    #endif
    // Swift 6.3 looks for the members of `timespec` in a module that nobody can import, so its two words
    // are read as they lie: seconds, and nanoseconds.
    func nanoseconds(_ time: timespec) -> Int64 {
      let (seconds, rest) = unsafe unsafeBitCast(time, to: (Int, Int).self)
      return Int64(seconds) * 1_000_000_000 + Int64(rest)
    }
    return (nanoseconds(written), nanoseconds(changed))
  }

  /// Has a function called for a signal, on a stack of its own where that is asked for.
  static func handle(
    _ signal: Int32,
    onOwnStack: Bool = false,
    by handler: @escaping @convention(c) (Int32) -> Void
  ) {
    var action = sigaction()
    #if canImport(Glibc)
    unsafe action.__sigaction_handler.sa_handler = handler
    #elseif canImport(Musl)
    unsafe action.__sa_handler.sa_handler = handler
    #else
    unsafe action.__sigaction_u.__sa_handler = handler
    #endif
    if onOwnStack { action.sa_flags = SA_ONSTACK }
    unsafe _ = sigaction(signal, &action, nil)
  }

  /// The variables of the environment, each `NAME=value`, with `nil` behind the last.
  static var variables: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    #if canImport(Darwin)
    unsafe _NSGetEnviron().pointee
    #else
    unsafe environ
    #endif
  }
}
