import Platform

extension PseudoTerminal {
  /// Reads until what came satisfies, and gives it; gives up after ten seconds.
  func wait(until isThere: (String) -> Bool) throws -> String {
    var text = ""
    for _ in 0..<10_000 {
      text += shown(within: 1)
      if isThere(text) { return text }
    }
    throw BenchError.failed("waiting for the screen", status: 0)
  }
}
