import InstructionalRounds

extension NoteTaken: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.visit, visit)
    line.put(Head.number, number)
    line.putAll(Head.elements, elements.inOrder)
    line.putAll(Head.lenses, lenses.sorted())
    line.put(Head.value, value)
    line.put(Head.importLine, importLine)
    line.tell(.words, words)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      visit: try line.take(Head.visit),
      number: try line.take(Head.number),
      words: try line.words(.words),
      elements: Set(try line.all(Head.elements)),
      lenses: Set(try line.all(Head.lenses)),
      value: try line.find(Head.value),
      importLine: try line.find(Head.importLine)
    )
  }
}

extension NoteTagged: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.note, note)
    line.putAll(Head.elements, elements.inOrder)
    line.putAll(Head.lenses, lenses.sorted())
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      note: try line.take(Head.note),
      elements: Set(try line.all(Head.elements)),
      lenses: Set(try line.all(Head.lenses))
    )
  }
}

extension NoteMoved: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.note, note)
    line.put(Head.visit, visit)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(note: try line.take(Head.note), visit: try line.take(Head.visit))
  }
}

extension NoteRevised: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.note, note)
    line.tell(.words, words)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(note: try line.take(Head.note), words: try line.words(.words))
  }
}

extension NoteRetimed: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.note, note)
    line.put(Head.at, at)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(note: try line.take(Head.note), at: try line.take(Head.at))
  }
}

extension Selected: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.putAll(Head.notes, notes)
    line.putAll(Head.putBack, putBack)
    line.put(Head.question, question)
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    self.init(
      notes: try line.all(Head.notes),
      putBack: try line.all(Head.putBack),
      question: try line.find(Head.question)
    )
  }
}
