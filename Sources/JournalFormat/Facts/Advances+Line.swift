import InstructionalRounds

extension Advanced: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.from, from)
    line.put(Head.to, to)
    line.put(Head.saw, sight.seen)
    line.putAll(Head.waived, waived)
    line.put(Head.answerBy, answerBy)
    line.put(Head.program, versions.program)
    line.put(Head.protocolID, versions.protocolID)
    line.put(Head.protocolVersion, versions.protocolVersion)
    line.put(Head.vocabulary, versions.vocabulary)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    let versions = Versions(
      program: try line.take(Head.program),
      protocolID: try line.take(Head.protocolID),
      protocolVersion: try line.take(Head.protocolVersion),
      vocabulary: try line.take(Head.vocabulary)
    )
    self.init(
      from: try line.take(Head.from),
      to: try line.take(Head.to),
      sight: Sight(try line.take(Head.saw)),
      waived: try line.all(Head.waived),
      answerBy: try line.find(Head.answerBy),
      versions: versions
    )
  }
}

extension Reopened: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.to, to)
    line.put(Head.closing, closing)
    line.tell(.reason, reason)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      to: try line.take(Head.to),
      reason: try line.words(.reason),
      closing: try line.find(Head.closing)
    )
  }
}
