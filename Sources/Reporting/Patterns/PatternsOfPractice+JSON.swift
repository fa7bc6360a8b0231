package import InstructionalRounds
package import JSONText

extension PatternsOfPractice {
  /// The patterns as one JSON object, in the shape that other programs rely on.
  ///
  /// It is for programs of the network, which has the record itself, and so tells every school; groups
  /// within them stay as large as on the page.
  package func json(on today: Day, _ layout: JSONWriter.Layout = .indented) -> String {
    var writer = JSONWriter(layout: layout)
    writer.object { object in
      object.member("format", 1)
      object.member("roundCount", roundCount)
      object.member("visitCount", visitCount)
      object.member("noteCount", noteCount)
      object.member("authorCount", authorCount)
      object.elementCounts(elementCounts)
      object.array("schools") { array in for school in schools { array.object(school.write) } }
      let ledger = ledger(on: today)
      object.object("work") { work in
        work.member("count", ledger.items.count)
        work.member("overdue", ledger.items(in: .overdue).count)
        work.member("handedOver", ledger.items(in: .handedOver).count)
        work.object("states") { states in
          for state in WorkState.allCases {
            states.member(state.rawValue, ledger.stateCounts[state] ?? 0)
          }
        }
      }
      object.array("themes") { array in for theme in themes { array.object(theme.write) } }
      object.array("patternsAlone") { array in
        for line in patternsAlone { array.object(line.write) }
      }
      object.array("demands") { array in for demand in demands { array.object(demand.write) } }
      object.object("thin", thin)
      object.member("smallestGroup", smallestGroup)
    }
    return writer.text
  }

  private func thin(_ object: inout JSONObjectWriter) {
    object.member("visitsWithFewNotes", looking.thinVisits)
    object.object("visitsWithout") { counts in
      for element in CoreElement.allCases {
        counts.member(element.rawValue, looking.visitsWithout[element])
      }
    }
    object.object("ofTheseNamed") { counts in
      for element in CoreElement.allCases {
        counts.member(element.rawValue, looking.visitsWithGap[element])
      }
    }
  }
}

extension SchoolPatterns {
  /// Writes its members.
  fileprivate func write(_ object: inout JSONObjectWriter) {
    object.member("school", school)
    object.member("roundCount", roundCount)
    object.member("visitCount", visitCount)
    object.member("noteCount", noteCount)
    object.elementCounts(elementCounts)
  }
}

extension Theme {
  /// Writes its members.
  fileprivate func write(_ object: inout JSONObjectWriter) {
    object.member("text", words.description)
    object.member("roundCount", rounds.count)
    object.array("statements") { array in for line in statements { array.object(line.write) } }
    object.array("predictions") { array in for line in predictions { array.object(line.write) } }
  }
}

extension ThemeLine {
  /// Writes its members.
  fileprivate func write(_ object: inout JSONObjectWriter) {
    object.member("id", name)
    object.member("round", id.round.text)
    object.member("kind", kind.noun.lowercased())
    object.member("text", words.description)
    object.member("prevalence", prevalence?.rawValue)
  }
}

extension DemandPatterns {
  /// Writes its members.
  fileprivate func write(_ object: inout JSONObjectWriter) {
    object.member("scale", scale.id.text)
    object.array("levels", scale.levels.map(\.code))
    object.member("visitCount", whole.visitCount)
    object.array("counts") { array in for count in whole.figures { array.element(count) } }
    object.array("byTime") { array in for group in byTime.all { array.object(group.write) } }
    object.array("byGrade") { array in for group in byGrade.all { array.object(group.write) } }
  }
}

extension VisitGroup {
  /// Writes its members; what has no name is all others together.
  fileprivate func write(_ object: inout JSONObjectWriter) {
    object.member("name", name.isEmpty ? nil : name)
    object.member("visitCount", visitCount)
    object.array("counts") { array in for count in figures { array.element(count) } }
  }
}

extension JSONObjectWriter {
  /// Writes how many notes are evidence of each element.
  fileprivate mutating func elementCounts(_ counts: ElementCounts) {
    object("elementCounts") { object in
      for element in CoreElement.allCases { object.member(element.rawValue, counts[element]) }
    }
  }
}
