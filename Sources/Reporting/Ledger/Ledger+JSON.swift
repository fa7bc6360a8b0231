package import InstructionalRounds
package import JSONText

extension Ledger {
  /// The ledger as one JSON object, in its order.
  package func json(_ layout: JSONWriter.Layout = .indented) -> String {
    var writer = JSONWriter(layout: layout)
    writer.object { object in
      object.member("format", 1)
      object.member("today", today.description)
      object.object("counts") { counts in
        for state in WorkState.allCases {
          counts.member(state.rawValue, stateCounts[state] ?? 0)
        }
      }
      object.array("work") { array in
        for item in items { array.object { item.write(&$0, on: today) } }
      }
    }
    return writer.text
  }
}

extension LedgerItem {
  /// Writes its members.
  fileprivate func write(_ object: inout JSONObjectWriter, on today: Day) {
    object.member("id", name)
    object.member("round", round.text)
    object.member("school", school.description)
    object.member("text", work.words.description)
    object.member("place", place(on: today).rawValue)
    object.member("state", work.state.rawValue)
    object.member("owner", owner?.description)
    object.member("due", work.due?.description)
    object.member("answerBy", answerBy?.description)
    object.member("horizon", work.horizon)
    object.member("raises", work.adoption?.terms.corner?.rawValue)
    object.member("inTheTasks", work.adoption?.terms.inTheTasks?.description)
    measure(work.adoption?.terms.measure, &object)
    object.array("reports") { array in
      for report in work.reports { array.object(report.write) }
    }
  }

  private func measure(_ measure: Measure?, _ object: inout JSONObjectWriter) {
    switch measure {
    case .result(let what, let baseline, let target):
      object.object("measure") { object in
        object.member("what", what.description)
        object.member("baseline", baseline)
        object.member("target", target)
        object.member("last", lastValue)
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

extension ProgressReport {
  /// Writes its members.
  fileprivate func write(_ object: inout JSONObjectWriter) {
    object.member("on", at.day.description)
    object.member("seen", seen.description)
    object.member("value", value)
    object.member("state", state?.rawValue)
    object.member("due", due?.description)
    object.member("owner", owner?.description)
    object.member("reason", reason?.description)
    object.array("seenIn", seenIn.map(\.description))
  }
}
