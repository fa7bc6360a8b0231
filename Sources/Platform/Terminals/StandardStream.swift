#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// One of the three streams that a program is started with, by its number.
package enum StandardStream: Int32, CaseIterable, Sendable {
  case input = 0
  case output = 1
  case error = 2

  /// Opens what is closed of the three, on nothing: the next file that is opened would get its number,
  /// and with it everything that is printed.
  package static func openClosed() {
    for stream in allCases where fcntl(stream.rawValue, F_GETFD) == -1 {
      // The lowest free number is taken, which is this one.
      _ = CLibrary.openFile("/dev/null", stream == .input ? O_RDONLY : O_WRONLY)
    }
  }

  /// Whether a terminal is at the other end.
  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// The columns and rows of the terminal at the other end, each 0 where they are not known.
  package var terminalSize: (columns: Int, rows: Int) {
    var size = winsize()
    guard unsafe ioctl(rawValue, .init(TIOCGWINSZ), &size) == 0 else { return (0, 0) }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// What has come, as soon as something has; nothing at the end.
  package func read() throws(SystemError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = try SystemCalls.retry {
      unsafe buffer.withUnsafeMutableBytes { unsafe CLibrary.readBytes(rawValue, into: $0) }
    }
    return Array(buffer[..<count])
  }

  /// Writes all of some bytes, however long whoever reads them takes.
  package func write(_ bytes: [UInt8]) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      do throws(SystemError) {
        let count = try SystemCalls.retry {
          unsafe rest.withUnsafeBytes { unsafe CLibrary.writeBytes(rawValue, $0) }
        }
        rest = rest.dropFirst(count)
      } catch .wouldBlock {
        var ready = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
        unsafe _ = poll(&ready, 1, -1)
      }
    }
  }
}
