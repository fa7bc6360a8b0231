#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A program that is run whole.
package struct Subprocess: Sendable {
  /// The path of the program.
  package let program: String
  /// The words after its name.
  package let arguments: [String]
  /// The environment, as `NAME=value`.
  package let environment: [String]

  /// A program with its words and variables.
  package init(program: String, arguments: [String], environment: [String]) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
  }

  /// What it took to run a program once.
  package struct Cost: Sendable {
    /// The time until it ended, which is longer where others use the machine.
    package let wall: Duration
    /// The time that it had a processor, its own and the system's for it.
    package let processor: Duration
    /// The most memory that it had at once, in kibibytes.
    package let memory: Int
    /// The status that it ended with; 128 and more where a signal ended it.
    package let status: Int32
  }

  /// Runs the program with its output thrown away, or written to a file.
  package func run(writingTo file: String? = nil) throws(SystemError) -> Cost {
    let clock = ContinuousClock()
    let start = clock.now
    let process = try SpawnedProcess.start(self) { number in
      let isKept = number == 1 && file != nil
      return (isKept ? file ?? "" : "/dev/null", isKept ? O_WRONLY | O_CREAT | O_TRUNC : O_RDWR)
    }
    var status: Int32 = 0
    var usage = rusage()
    _ = try SystemCalls.retry { unsafe wait4(process, &status, 0, &usage) }
    let taken = clock.now - start
    return Cost(
      wall: taken,
      processor: Duration(usage.ru_utime) + Duration(usage.ru_stime),
      memory: usage.ru_maxrss / Self.unitsInKibibyte,
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    )
  }

  /// How many of the units that the system counts memory in are a kibibyte.
  private static var unitsInKibibyte: Int {
    #if canImport(Darwin)
    1_024
    #else
    1
    #endif
  }

  /// The path of a program that the environment's `PATH` names; `nil` where it is not installed.
  package static func path(of name: String) -> String? {
    guard let variable = unsafe getenv("PATH") else { return nil }
    let folders = unsafe String(cString: variable).split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { unsafe access($0, X_OK) == 0 }
  }
}

extension Duration {
  /// The time that the system counted.
  fileprivate init(_ time: timeval) {
    self = .seconds(Int64(time.tv_sec)) + .microseconds(Int64(time.tv_usec))
  }
}
