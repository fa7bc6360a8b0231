import InstructionalRounds
package import JSONText

extension RoundSummary {
  /// The summary as one JSON object, in the shape that other programs rely on.
  ///
  /// For staff the keys are the same. What staff may not see is null or empty: number, visit, author
  /// and time; names such as `Note 3` take the place of labels that hold codes.
  package func json(
    spelling speller: RemedySpeller? = nil,
    _ layout: JSONWriter.Layout = .indented
  ) -> String {
    var writer = JSONWriter(layout: layout)
    writer.object { object in
      object.member("format", 1)
      object.member("audience", audience.rawValue)
      object.object("round", round)
      object.array("demands") { array in
        for demand in demands {
          array.object { object in
            object.member("level", demand.level)
            object.member("taskCount", demand.taskCount)
          }
        }
      }
      object.array("subjects", setting.subjects)
      object.array("grades", setting.grades)
      object.array("visits") { array in for visit in visits { array.object(visit.write) } }
      object.array("notes") { array in for note in notes { array.object(note.write) } }
      object.array("groups") { array in for group in groups { array.object(group.write) } }
      object.array("statements") { array in
        for statement in statements { array.object(statement.write) }
      }
      if audience != .group { object.member("heldBack", heldBack) }
      object.array("predictions") { array in
        for prediction in predictions { array.object(prediction.write) }
      }
      object.array("work") { array in for work in work { array.object(work.write) } }
      object.array("shortfalls") { array in
        for shortfall in shortfalls { array.object { shortfall.write(&$0, spelling: speller) } }
      }
      object.array("gaps", gaps)
      object.array("waivers") { array in for waiver in waivers { array.object(waiver.write) } }
      object.array("principles") { array in
        for answer in principles { array.object(answer.write) }
      }
      if let promises {
        object.array("promises") { array in for promise in promises { array.object(promise.write) }
        }
      }
      object.member("answerBy", answerBy?.code)
      if custody != Custody() { object.object("custody", custody.write) }
      if !reopenings.isEmpty { object.array("reopenings", reopenings.map(\.description)) }
      object.member("awaited", awaited)
    }
    return writer.text
  }

  /// Writes what the round is about.
  private func round(_ object: inout JSONObjectWriter) {
    object.member("id", round?.text)
    object.member("title", charter?.title.description)
    if charter?.observationProtocol.isPractice == true { object.member("practice", true) }
    object.member("school", charter?.school.description)
    object.member("stage", stage.rawValue)
    object.member("problem", charter?.problem.words.description)
    object.array("focusQuestions", charter?.problem.focusQuestions.map(\.description) ?? [])
    object.member("theoryOfAction", charter?.problem.theoryOfAction?.description)
    for answer in ProblemAnswer.allCases {
      if let words = charter?.problem.answers[answer] {
        object.member(answer.rawValue, words.description)
      }
    }
    object.member("protocol", charter?.observationProtocol.id.text)
    object.member("visitCount", visitCount)
  }

  /// Writes what could not be seen.
  private func gaps(_ array: inout JSONArrayWriter) {
    for gap in gaps {
      guard case .evidence(let elements) = gap.what else { continue }
      array.object { object in
        object.member("visit", gap.visit?.value)
        object.array("elements", elements.map(\.rawValue))
        object.member("whatHappened", gap.whatHappened?.description)
      }
    }
  }
}

extension Custody {
  /// Writes its members.
  fileprivate func write(_ object: inout JSONObjectWriter) {
    object.member("owner", owner?.description)
    object.member("keptUntil", keptUntil?.description)
    object.member("holdSetBy", holdSetBy?.description)
    object.member("voluntary", isVoluntary)
    object.member("toldBy", toldBy?.description)
  }
}

extension JSONObjectWriter {
  /// Writes visits in groups; what has no name is all others together.
  fileprivate mutating func array(_ key: String, _ groups: Breakdown) {
    array(key) { array in
      for group in groups.groups.isEmpty ? [] : groups.all {
        array.object { object in
          object.member("name", group.name.isEmpty ? nil : group.name)
          object.member("visitCount", group.visitCount)
        }
      }
    }
  }

  /// Writes an array of texts.
  mutating func array(_ key: String, _ texts: [String]) {
    array(key) { array in for text in texts { array.element(text) } }
  }
}
