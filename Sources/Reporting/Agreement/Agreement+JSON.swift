package import InstructionalRounds
package import JSONText

extension [VisitAgreement] {
  /// The differences, and the figures where they were asked for, as one JSON object.
  package func json(
    demands: [DemandAgreement],
    withFigures: Bool,
    _ layout: JSONWriter.Layout = .indented
  ) -> String {
    var writer = JSONWriter(layout: layout)
    writer.object { object in
      object.member("format", 1)
      object.array("visits") { array in
        for agreement in self {
          array.object { agreement.write(&$0, withFigures: withFigures) }
        }
      }
      object.array("demands") { array in
        for demand in demands { array.object { demand.write(&$0, withFigures: withFigures) } }
      }
    }
    return writer.text
  }
}

extension VisitAgreement {
  /// Writes the members of a visit.
  fileprivate func write(_ object: inout JSONObjectWriter, withFigures: Bool) {
    object.member("visit", visit.value)
    object.member("everySeconds", every)
    object.member("observerCount", observerCount)
    object.member("intervalCount", intervals.count)
    object.array("differing") { array in
      for interval in differing { array.object { write(interval, to: &$0) } }
    }
    guard withFigures else { return }
    object.array("figures") { array in
      for named in NamedFigures.all(of: self) { array.object(named.write) }
    }
  }

  /// Writes the members of an interval.
  private func write(_ interval: Interval, to object: inout JSONObjectWriter) {
    object.member("startSeconds", interval.start)
    object.array(
      "disputed",
      CoreElement.allCases.filter(interval.disputed.contains).map(\.rawValue)
    )
    object.array("notes") { array in
      for (index, notes) in interval.notes.enumerated() {
        for note in notes {
          array.object { object in
            object.member("observer", observerLetter(index))
            object.member("atSeconds", note.at)
            object.array(
              "elements",
              CoreElement.allCases.filter(note.elements.contains).map(\.rawValue)
            )
            object.member("text", note.words.text)
          }
        }
      }
    }
  }
}

extension DemandAgreement {
  /// Writes the tasks with the levels that they were judged to be of.
  fileprivate func write(_ object: inout JSONObjectWriter, withFigures: Bool) {
    object.member("scale", scale.id.text)
    object.array("tasks") { array in
      for task in tasks {
        array.object { object in
          object.member("visit", task.visit.value)
          object.member("text", task.words.text)
          object.array("levels") { array in
            for level in scale.levels {
              guard let count = task.counts[level.code] else { continue }
              array.object { object in
                object.member("level", level.code)
                object.member("count", count)
              }
            }
          }
        }
      }
    }
    if withFigures { object.figures([NamedFigures(demandOn: scale, codings)]) }
  }
}

extension NamedFigures {
  /// Writes its members; what is undefined is null.
  func write(_ object: inout JSONObjectWriter) {
    object.member("name", name)
    object.member("unitCount", figures.unitCount)
    object.member("observerCount", figures.observerCount)
    object.member("codeCount", figures.codeCount)
    object.member("usedCodeCount", figures.usedCodeCount)
    object.member("percent", figures.percent)
    for (key, estimate) in [
      ("cohensKappa", figures.cohen), ("fleissKappa", figures.fleiss),
      ("krippendorffsAlpha", figures.alpha),
    ] {
      object.member(key, estimate?.value)
      object.member("\(key)From", estimate?.interval?.lowerBound)
      object.member("\(key)To", estimate?.interval?.upperBound)
    }
  }
}
