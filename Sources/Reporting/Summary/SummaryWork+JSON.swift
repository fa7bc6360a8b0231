import InstructionalRounds
import JSONText

extension SummaryWork {
  /// Writes its members.
  func write(_ object: inout JSONObjectWriter) {
    object.member("id", name)
    object.member("text", words.description)
    object.member("horizon", horizon)
    if !answers.isEmpty { object.array("answers", answers) }
    object.member("state", state.rawValue)
    object.member("owner", owner?.description)
    object.member("due", due?.code)
    object.member("raises", terms?.corner?.rawValue)
    object.object("changes") { changes in
      for (corner, words) in Corner.allCases.compactMap({ corner in
        terms?.changes[corner].map { (corner, $0) }
      }) {
        changes.member(corner.rawValue, words.description)
      }
    }
    object.member("inTheTasks", terms?.inTheTasks?.description)
    object.member("learning", terms?.learning?.description)
    write(terms?.measure, to: &object)
    object.array("hands") { array in
      for count in position?.hands ?? [] { array.element(count) }
    }
    object.member("everyoneHeard", position?.everyoneHeard)
    object.array("concerns", position?.concerns.map(\.description) ?? [])
    object.member("consensus", hasConsensus)
    object.array("reports") { array in for report in reports { array.object(report.write) } }
    object.member("standing", standing.code)
  }

  /// Writes its members.
  private func write(_ measure: Measure?, to object: inout JSONObjectWriter) {
    switch measure {
    case .result(let what, let baseline, let target):
      object.object("measure") { object in
        object.member("what", what.description)
        object.member("baseline", baseline)
        object.member("target", target)
      }
      object.null("noMeasureBecause")
    case .some(.none(let reason)):
      object.null("measure")
      object.member("noMeasureBecause", reason.description)
    case nil:
      object.null("measure")
      object.null("noMeasureBecause")
    }
  }
}

extension SummaryWork.Report {
  /// Writes its members.
  func write(_ object: inout JSONObjectWriter) {
    object.member("seen", seen.description)
    object.member("value", value)
    object.member("state", state?.rawValue)
    object.member("reason", reason?.description)
    object.member("on", date.code)
  }
}

extension SummaryPromise {
  /// Writes its members.
  func write(_ object: inout JSONObjectWriter) {
    object.member("text", words.description)
    object.member("owner", owner?.description)
    object.member("due", due?.code)
    object.member("state", state.rawValue)
    object.member("lastReport", lastReport?.description)
  }
}

extension Shortfall {
  /// Writes its members; what mends it only where that can be spelled.
  func write(_ object: inout JSONObjectWriter, spelling speller: RemedySpeller?) {
    object.member("gate", gate.rawValue)
    object.member("principle", principle.number)
    object.member("what", what)
    if let speller { object.member("remedy", speller.inFull(remedy)) }
    object.member("waivable", isWaivable)
  }
}

extension SummaryWaiver {
  /// Writes its members.
  func write(_ object: inout JSONObjectWriter) {
    object.member("gate", gate.rawValue)
    object.member("question", question)
    object.member("about", subject)
    object.member("reason", reason.description)
  }
}

extension PrincipleAnswer {
  /// Writes its members.
  func write(_ object: inout JSONObjectWriter) {
    object.member("principle", principle.number)
    object.member("statement", principle.statement)
    object.array("answers", answers)
  }
}
