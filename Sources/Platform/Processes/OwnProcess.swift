#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The process that this program is.
package enum OwnProcess: Sendable {
  /// The variables of the environment that are text.
  package static var environment: [String: String] {
    var variables: [String: String] = [:]
    var place = unsafe CLibrary.variables
    while let entry = unsafe place.pointee {
      let parts = unsafe String(cString: entry).split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2 { variables[parts[0]] = parts[1] }
      unsafe place += 1
    }
    return variables
  }

  /// Outlives the signals that come of a file which may not grow any more and of a reader who went away:
  /// the write that failed is answered in words.
  package static func outliveFailedWrites() {
    _ = signal(SIGXFSZ, SIG_IGN)
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Ends the program.
  package static func end(with status: Int32) -> Never { exit(status) }

  /// Has the shell run a command that reads a text; variables that are set already stay as they are.
  ///
  /// - Returns: the command's status; 127 where there is no such command.
  package static func shell(
    _ command: String,
    reading text: String,
    with variables: [String: String]
  ) -> Int32 {
    // Whoever leaves before the end has read enough, which is no fault.
    _ = signal(SIGPIPE, SIG_IGN)
    for (name, value) in variables { unsafe _ = setenv(name, value, 0) }
    guard let stream = unsafe popen(command, "w") else { return 127 }
    unsafe _ = fputs(text, stream)
    return unsafe pclose(stream) >> 8 & 0xFF
  }
}
