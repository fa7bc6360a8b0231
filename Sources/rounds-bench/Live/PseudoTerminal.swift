import Glibc

/// A terminal without a screen, with a program in it: what is typed and what is shown are bytes.
struct PseudoTerminal: ~Copyable {
  private let master: Int32
  /// The process of the program.
  let process: pid_t

  /// Starts a program in a terminal of 80 columns and 24 rows.
  init(_ program: String, _ arguments: [String], environment: [String]) throws {
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0,
      unsafe ioctl(master, PseudoTerminal.unlock, &unlocked) == 0,
      unsafe ioctl(master, PseudoTerminal.numberOfOther, &number) == 0
    else { throw BenchError.failed("/dev/ptmx", status: errno) }
    let path = "/dev/pts/\(number)"
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    unsafe _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    var words: [UnsafeMutablePointer<CChar>?] =
      unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      unsafe environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens is its own.
    for descriptor: Int32 in 0...2 {
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, path, O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe _ = posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, PseudoTerminal.ownSession)
    var started: pid_t = 0
    let result = unsafe posix_spawn(&started, program, &actions, &attributes, &words, &variables)
    guard result == 0 else { throw BenchError.failed(program, status: result) }
    process = started
  }

  deinit { close(master) }

  /// `TIOCSPTLCK`, which the module of the C library does not have.
  private static let unlock: UInt = 0x4004_5431
  /// `TIOCGPTN`, which gives the number of the other end.
  private static let numberOfOther: UInt = 0x8004_5430
  /// `POSIX_SPAWN_SETSID`.
  private static let ownSession: Int16 = 0x80

  /// Types.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    unsafe _ = bytes.withUnsafeBytes { unsafe write(master, $0.baseAddress, $0.count) }
  }

  /// What is shown within so many milliseconds; nothing when nothing is.
  func shown(within milliseconds: Int32) -> String {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&ready, 1, milliseconds) > 0 else { return "" }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe read(master, $0.baseAddress, $0.count)
    }
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : ""
  }

  /// Reads until what came satisfies, and gives it; gives up after ten seconds.
  func wait(until isThere: (String) -> Bool) throws -> String {
    var text = ""
    for _ in 0..<10_000 {
      text += shown(within: 1)
      if isThere(text) { return text }
    }
    throw BenchError.failed("waiting for the screen", status: 0)
  }

  /// Waits until the program has ended.
  func end() {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, WNOHANG) == 0 { _ = shown(within: 10) }
  }

  /// The processor time that the program has used, in milliseconds.
  var processorTime: Int {
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
