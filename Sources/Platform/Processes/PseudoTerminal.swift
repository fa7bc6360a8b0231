#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A terminal without a screen, with a program in it: what is typed and what is shown are bytes.
package struct PseudoTerminal: ~Copyable {
  private let ours: Int32
  private let process: pid_t

  /// Starts a program in a terminal of 80 columns and 24 rows.
  package init(_ program: Subprocess) throws(SystemError) {
    let (ours, path) = try Self.open()
    do throws(SystemError) {
      let process = try SpawnedProcess.start(program, leadsSession: true) { _ in (path, O_RDWR) }
      self.init(ours: ours, process: process)
    } catch {
      CLibrary.closeFile(ours)
      throw error
    }
  }

  private init(ours: Int32, process: pid_t) {
    self.ours = ours
    self.process = process
  }

  deinit { CLibrary.closeFile(ours) }

  /// Opens a terminal, and names its other end.
  private static func open() throws(SystemError) -> (descriptor: Int32, other: String) {
    let ours = try SystemCalls.retry { CLibrary.openFile("/dev/ptmx", O_RDWR | O_NOCTTY) }
    do throws(SystemError) {
      var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
      _ = try SystemCalls.retry { unsafe ioctl(ours, .init(TIOCSWINSZ), &size) }
      return (ours, try freeOther(of: ours))
    } catch {
      CLibrary.closeFile(ours)
      throw error
    }
  }

  /// Frees the other end to be opened, and names it.
  private static func freeOther(of ours: Int32) throws(SystemError) -> String {
    #if os(Linux)
    // `TIOCSPTLCK` and `TIOCGPTN`, which the module of the C library does not have.
    var (unlocked, number): (Int32, Int32) = (0, 0)
    _ = try SystemCalls.retry { unsafe ioctl(ours, .init(0x4004_5431 as UInt32), &unlocked) }
    _ = try SystemCalls.retry { unsafe ioctl(ours, .init(0x8004_5430 as UInt32), &number) }
    return "/dev/pts/\(number)"
    #else
    _ = try SystemCalls.retry { grantpt(ours) }
    _ = try SystemCalls.retry { unlockpt(ours) }
    guard let name = unsafe ptsname(ours) else { throw .notFound }
    return unsafe String(cString: name)
    #endif
  }

  /// Types.
  package func type(_ text: String) {
    unsafe _ = Array(text.utf8).withUnsafeBytes { unsafe CLibrary.writeBytes(ours, $0) }
  }

  /// What is shown within so many milliseconds; nothing when nothing is.
  package func shown(within milliseconds: Int32) -> String {
    var ready = pollfd(fd: ours, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&ready, 1, milliseconds) > 0 else { return "" }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe CLibrary.readBytes(ours, into: $0) }
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : ""
  }

  /// Waits until the program has ended.
  package func end() {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, WNOHANG) == 0 { _ = shown(within: 10) }
  }

  /// The processor time that the program has used, in milliseconds; 0 where there is no `/proc`.
  package var processorTime: Int {
    let ticks = sysconf(Int32(_SC_CLK_TCK))
    guard let file = unsafe fopen("/proc/\(process)/stat", "r") else { return 0 }
    defer { unsafe _ = fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = unsafe fread(&buffer, 1, buffer.count, file)
    let fields = String(decoding: buffer.prefix(count), as: UTF8.self).split(separator: " ")
    guard fields.count > 15, let user = Int(fields[13]), let system = Int(fields[14]) else {
      return 0
    }
    return (user + system) * 1_000 / Int(ticks)
  }
}
