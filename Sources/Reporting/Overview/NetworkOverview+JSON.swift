package import InstructionalRounds
import JSONText

extension NetworkOverview {
  /// The overview as one JSON object.
  package func json() -> String {
    var writer = JSONWriter(layout: .indented)
    writer.object { object in
      object.member("format", 1)
      object.member("today", today.description)
      object.array("schools") { array in
        for (school, rounds) in schools {
          array.object { object in
            object.member("school", school)
            object.member("roundCount", rounds.count)
            object.member("latest", rounds.map(\.day).max()?.description)
            object.member("openWork", rounds.flatMap(\.work).count { $0.isOpen })
          }
        }
      }
      object.array("rounds") { array in
        for round in rounds { array.object(round.write) }
      }
      object.array("dueThisMonth") { array in
        for item in dueThisMonth {
          array.object { object in
            object.member("id", item.name)
            object.member("school", item.school.description)
            object.member("text", item.work.words.description)
            object.member("place", item.place(on: today).rawValue)
            object.member("owner", item.owner?.description)
            object.member("due", (item.answerBy ?? item.work.due)?.description)
          }
        }
      }
    }
    return writer.text
  }
}

extension RoundGlance {
  fileprivate func write(_ object: inout JSONObjectWriter) {
    object.member("id", round.text)
    object.member("title", title.description)
    object.member("school", school.description)
    object.member("stage", stage.rawValue)
    object.member("day", day.description)
    object.member("visitCount", visitCount)
    object.array("missing") { array in
      for person in missing {
        array.object { object in
          object.member("code", person.code.text)
          object.member("entryCount", person.entryCount)
        }
      }
    }
  }
}
