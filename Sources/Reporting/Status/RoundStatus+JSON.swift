import InstructionalRounds
package import JSONText

extension RoundStatus {
  /// The status as one JSON object.
  package func json(
    spelling speller: RemedySpeller,
    _ layout: JSONWriter.Layout = .indented
  ) -> String {
    var writer = JSONWriter(layout: layout)
    writer.object { object in
      object.member("format", 1)
      object.object("round") { object in
        object.member("id", round?.text)
        object.member("title", charter?.title.description)
        if charter?.observationProtocol.isPractice == true { object.member("practice", true) }
        object.member("school", charter?.school.description)
        object.member("stage", stage.rawValue)
      }
      object.member("next", stage == .closed ? nil : next.rawValue)
      object.member("prompt", guide?.prompt)
      object.member("minutes", guide?.minutes)
      object.member("type", speller.inFull(step))
      object.array("visits") { array in for visit in visits { array.object(visit.write) } }
      object.array("people") { array in for person in people { array.object(person.write) } }
      object.array("pages") { array in for page in pages { array.object(page.write) } }
      object.member("statementCount", madeCounts[.analysis])
      object.member("predictionCount", madeCounts[.prediction])
      object.member("workCount", madeCounts[.evaluation])
      object.array("shortfalls") { array in
        for shortfall in shortfalls { array.object { shortfall.write(&$0, spelling: speller) } }
      }
      object.array("letPass") { array in
        for passed in letPass { array.object { passed.write(&$0, spelling: speller) } }
      }
      object.array("questions") { array in
        for question in questions { array.object(question.write) }
      }
      object.array("late", late, spelling: speller)
      object.array("toBeConfirmed", toBeConfirmed, spelling: speller)
      object.array("waiting", waiting, spelling: speller)
      object.array("noEffect", noEffect, spelling: speller)
      object.array("unanswered", unanswered)
      object.member("answerBy", answerBy?.description)
      object.array("awaited", awaited.map(\.description))
    }
    return writer.text
  }
}

extension RoundStatus.VisitCount {
  /// Writes its members.
  fileprivate func write(_ object: inout JSONObjectWriter) {
    object.member("number", number.value)
    object.member("team", team?.name)
    object.member("noteCount", noteCount)
    object.object("elementCounts") { counts in
      for element in CoreElement.allCases {
        counts.member(element.rawValue, elementCounts[element] ?? 0)
      }
    }
    object.member("hasTask", hasTask)
    object.member("missed", missed?.rawValue)
  }
}

extension RoundStatus.PersonCount {
  /// Writes its members.
  fileprivate func write(_ object: inout JSONObjectWriter) {
    object.member("code", code.text)
    object.array("roles", roles.map(\.rawValue))
    object.member("noteCount", noteCount)
    object.member("selectedCount", selectedCount)
    object.member("hasLeft", hasLeft)
  }
}

extension RoundStatus.PageCount {
  /// Writes its members.
  fileprivate func write(_ object: inout JSONObjectWriter) {
    object.member("writer", writer.description)
    object.member("noteCount", noteCount)
    object.member("lastAt", last.description)
    object.member("missingCount", missingCount)
  }
}

extension JSONObjectWriter {
  /// Writes entries that do not simply count.
  fileprivate mutating func array(
    _ key: String,
    _ asides: [RoundStatus.Aside],
    spelling speller: RemedySpeller
  ) {
    array(key) { array in
      for aside in asides { array.object { aside.write(&$0, spelling: speller) } }
    }
  }
}

extension RoundStatus.Aside {
  /// Writes its members.
  fileprivate func write(_ object: inout JSONObjectWriter, spelling speller: RemedySpeller) {
    object.member("id", name)
    object.member("text", sentence)
    object.member("why", standing.remark)
    object.member("remedy", remedy.map(speller.inFull))
  }
}

extension GateReport.LetPass {
  /// Writes its members.
  fileprivate func write(_ object: inout JSONObjectWriter, spelling speller: RemedySpeller) {
    shortfall.write(&object, spelling: speller)
    object.member("reason", waiver.reason.description)
  }
}
