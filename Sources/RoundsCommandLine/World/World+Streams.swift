import Glibc
import Journaling

extension Terminal {
  /// The streams that the program was started with.
  static func system(_ environment: [String: String]) -> Terminal {
    Terminal(
      isInteractive: isatty(0) == 1 && isatty(2) == 1,
      showsOutput: isatty(1) == 1,
      width: width(environment),
      readLine: { Swift.readLine() },
      readAll: { readAll() },
      readSome: { readSome() },
      write: { text, stream in write(text, to: stream) }
    )
  }

  /// The columns of the screen; 80 where there is none.
  private static func width(_ environment: [String: String]) -> Int {
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    let result = unsafe ioctl(1, UInt(TIOCGWINSZ), &size)
    return result == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Everything that is left of the input.
  private static func readAll() -> [UInt8] {
    var bytes: [UInt8] = []
    while case let some = readSome(), !some.isEmpty { bytes += some }
    return bytes
  }

  /// What has come of the input, as soon as something has; nothing at its end.
  private static func readSome() -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(0, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      return count > 0 ? Array(buffer[..<count]) : []
    }
  }

  /// Ends the program: quietly where nobody reads any more, and else with what is the matter.
  private static func stop(writing stream: Stream, because number: Int32) -> Never {
    guard number != EPIPE else { exit(ExitStatus.done.rawValue) }
    if stream == .output { write("The output cannot be written.\n", to: .error) }
    exit(ExitStatus.cannotReadOrWrite.rawValue)
  }

  /// Writes all of a text.
  private static func write(_ text: String, to stream: Stream) {
    var rest = Array(text.utf8)[...]
    let descriptor: Int32 =
      switch stream {
      case .output: 1
      case .error: 2
      }
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { stop(writing: stream, because: errno) }
      rest = rest.dropFirst(count)
    }
  }
}

extension Files {
  /// The disk.
  static func system(_ environment: [String: String]) -> Files {
    Files(
      bytes: { try? SystemCalls.contents(of: FilePath($0)) },
      names: { try? SystemCalls.names(in: FilePath($0)) },
      temporaryFolder: { prefix in
        let folder = FilePath(environment["TMPDIR"] ?? "/tmp")
        let tag = String(UInt64.random(in: .min ... .max), radix: 36)
        let path = folder.appending("\(prefix)-\(tag)")
        return (try? SystemCalls.makeFolder(path)) == nil ? nil : path.text
      }
    )
  }
}
