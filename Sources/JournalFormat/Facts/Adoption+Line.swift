import InstructionalRounds

extension Adopted: LineFact {
  /// See ``LineFact/write(to:)``.
  func write(to line: inout FactWriter) {
    line.put(Head.work, work)
    line.put(Head.corner, terms.corner)
    line.put(Head.due, terms.due)
    line.put(Head.unit, terms.unit)
    line.put(Head.cadence, terms.cadence)
    for corner in Corner.allCases { line.tell(corner.key, terms.changes[corner]) }
    line.tell(.inTheTasks, terms.inTheTasks)
    line.tell(.owner, terms.owner)
    line.tell(.learning, terms.learning)
    switch terms.measure {
    case .result(let what, let baseline, let target)?:
      line.put(Head.baseline, baseline)
      line.put(Head.target, target)
      line.tell(.measure, what)
    case Measure.none(let reason)?: line.tell(.noMeasure, reason)
    case nil: break
    }
  }

  /// See ``LineFact/init(from:)``.
  init(from line: FactReader) throws(LineFault) {
    var changes: [Corner: Words] = [:]
    for corner in Corner.allCases { changes[corner] = try line.wordsIfTold(corner.key) }
    let terms = Terms(
      corner: try line.find(Head.corner),
      changes: changes,
      inTheTasks: try line.wordsIfTold(.inTheTasks),
      owner: try line.wordsIfTold(.owner),
      due: try line.find(Head.due),
      learning: try line.wordsIfTold(.learning),
      measure: try Adopted.measure(from: line),
      unit: try line.find(Head.unit),
      cadence: try line.find(Head.cadence)
    )
    self.init(work: try line.take(Head.work), terms: terms)
  }

  private static func measure(from line: FactReader) throws(LineFault) -> Measure? {
    if let what = try line.wordsIfTold(.measure) {
      let baseline = try line.take(Head.baseline)
      return .result(what: what, baseline: baseline, target: try line.take(Head.target))
    }
    return try line.wordsIfTold(.noMeasure).map { Measure.none(because: $0) }
  }
}

extension Corner {
  /// The key of what changes in the corner.
  fileprivate var key: WordsKey {
    switch self {
    case .content: .changeContent
    case .teachersKnowledgeAndSkill: .changeTeachers
    case .studentEngagement: .changeStudents
    }
  }
}
