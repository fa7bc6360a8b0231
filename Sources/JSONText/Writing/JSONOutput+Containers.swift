extension JSONOutput {
  /// Writes an object whose members a closure writes; it is closed also if the closure fails.
  mutating func object<Failure>(
    _ body: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(.openBrace)
    var inside = JSONObjectWriter(output: lend())
    defer {
      swap(&self, &inside.output)
      close(.closeBrace)
    }
    try body(&inside)
  }

  /// Writes an array whose elements a closure writes; it is closed also if the closure fails.
  mutating func array<Failure>(
    _ body: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(.openBracket)
    var inside = JSONArrayWriter(output: lend())
    defer {
      swap(&self, &inside.output)
      close(.closeBracket)
    }
    try body(&inside)
  }

  /// Gives the output away and leaves an empty one in its place, until it comes back.
  private mutating func lend() -> JSONOutput {
    var lent = JSONOutput(layout: layout, escaping: escaping)
    swap(&self, &lent)
    return lent
  }
}
