import Platform

extension Subprocess {
  /// Runs the program, which has to do what it was asked.
  func succeed(writingTo file: String? = nil) throws -> Cost {
    let cost = try run(writingTo: file)
    // Status 1 is that of a note that was recorded and asked about.
    guard cost.status <= 1 else { throw BenchError.failed(program, status: cost.status) }
    return cost
  }
}
