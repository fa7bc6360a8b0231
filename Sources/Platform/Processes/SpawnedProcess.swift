#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Starts processes, whichever way the C library declares what that needs.
enum SpawnedProcess {
  #if canImport(Darwin)
  private typealias Actions = posix_spawn_file_actions_t?
  private typealias Attributes = posix_spawnattr_t?
  /// `POSIX_SPAWN_SETSID`.
  private static let ownSession: Int16 = 0x400
  #else
  private typealias Actions = posix_spawn_file_actions_t
  private typealias Attributes = posix_spawnattr_t
  /// `POSIX_SPAWN_SETSID`.
  private static let ownSession: Int16 = 0x80
  #endif

  /// Starts a program with its three streams.
  ///
  /// - Parameters:
  ///   - subprocess: the program, with its words and variables.
  ///   - leadsSession: whether it leads a session, so that the first terminal it opens is its own.
  ///   - streams: what each of the three is opened on.
  /// - Returns: the process.
  /// - Throws: what the system says where it cannot be started.
  static func start(
    _ subprocess: Subprocess,
    leadsSession: Bool = false,
    streams: (_ number: Int32) -> (path: String, flags: Int32)
  ) throws(SystemError) -> pid_t {
    var words: [UnsafeMutablePointer<CChar>?] =
      unsafe ([subprocess.program] + subprocess.arguments).map { unsafe strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      unsafe subprocess.environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    #if canImport(Darwin)
    var (actions, attributes): (Actions, Attributes) = (nil, nil)
    #else
    var (actions, attributes) = unsafe (Actions(), Attributes())
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    for number: Int32 in 0...2 {
      let (path, flags) = streams(number)
      unsafe posix_spawn_file_actions_addopen(&actions, number, path, flags, 0o600)
    }
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe _ = posix_spawnattr_destroy(&attributes) }
    if leadsSession { unsafe posix_spawnattr_setflags(&attributes, ownSession) }
    var started: pid_t = 0
    let number = unsafe posix_spawn(
      &started,
      subprocess.program,
      &actions,
      &attributes,
      &words,
      &variables
    )
    guard number == 0 else { throw SystemError(number: number) }
    return started
  }
}
