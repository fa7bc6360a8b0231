import InstructionalRounds

extension Kept: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.entry, subject)
    line.tell(.reason, reason)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(subject: try line.take(Head.entry), reason: try line.words(.reason))
  }
}

extension NobodyMeant: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.tell(.words, name)
    line.tell(.reason, reason)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(name: try line.words(.words), reason: try line.words(.reason))
  }
}

extension Withdrawn: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.entry, subject)
    line.tell(.reason, reason)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(subject: try line.take(Head.entry), reason: try line.wordsIfTold(.reason))
  }
}

extension Redacted: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.entry, subject)
    line.tell(.reason, reason)
    line.tell(.instead, instead.isEmpty ? nil : instead, count: Head.insteadCount)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      subject: try line.take(Head.entry),
      reason: try line.words(.reason),
      instead: try line.wordsIfTold(.instead, count: Head.insteadCount) ?? []
    )
  }
}

extension Admitted: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.entry, entry)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(entry: try line.take(Head.entry))
  }
}

extension Confirmed: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.entry, entry)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(entry: try line.take(Head.entry))
  }
}
