import InstructionalRounds

extension TimesShifted: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.whose, writer)
    line.put(Head.through, through)
    line.put(Head.milliseconds, milliseconds)
    line.tell(.reason, reason)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      writer: try line.take(Head.whose),
      through: try line.take(Head.through),
      milliseconds: try line.take(Head.milliseconds),
      reason: try line.words(.reason)
    )
  }
}
