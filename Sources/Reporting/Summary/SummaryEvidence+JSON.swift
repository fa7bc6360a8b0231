import InstructionalRounds
import JSONText

extension SummaryVisit {
  /// Writes its members.
  func write(_ object: inout JSONObjectWriter) {
    object.member("number", room?.number.value)
    object.member("team", room?.team?.name)
    object.member("noteCount", room?.noteCount)
    object.object("elementCounts") { counts in
      for element in CoreElement.allCases {
        counts.member(element.rawValue, room.map { $0.elementCounts[element] ?? 0 })
      }
    }
    object.member("task", task?.description)
    object.member("demand", room?.level)
    let gaps = room?.gaps.map(\.whatHappened) ?? []
    let happened = ([room?.missed?.happened] + gaps).compactMap(\.self)
    let gap = happened.map(\.description).joined(separator: "; ")
    object.member("gap", happened.isEmpty ? nil : gap)
    object.member("missed", room?.missed?.extent.rawValue)
    object.member("late", room?.isLate ?? false)
  }
}

extension SummaryNote {
  /// Writes its members.
  func write(_ object: inout JSONObjectWriter) {
    object.member("id", name)
    object.member("visit", source?.visit.value)
    object.member("author", source?.author.text)
    object.member("at", source?.at.description)
    object.member("text", words.description)
    object.array("elements", elements.map(\.rawValue))
    object.member("selected", isSelected)
    object.member("late", isLate)
    object.member("withdrawn", isWithdrawn)
    object.member("redacted", isRedacted)
    object.member("revised", isRevised)
  }
}

extension SummaryGroup {
  /// Writes its members.
  func write(_ object: inout JSONObjectWriter) {
    object.member("id", label)
    object.member("heading", heading.description)
    object.array("notes", noteLabels)
  }
}

extension SummaryStatement {
  /// Writes its members.
  func write(_ object: inout JSONObjectWriter) {
    object.member("id", name)
    object.member("kind", kind.rawValue)
    object.member("text", words.description)
    object.member("prevalence", prevalence?.rawValue)
    object.member("visitCount", visitCount)
    object.member("team", team?.name)
    object.array("cites", cites.map(\.name))
    object.array("contrary", contrary.map(\.name))
    object.member("standing", standing.code)
  }
}

extension SummaryPrediction {
  /// Writes its members.
  func write(_ object: inout JSONObjectWriter) {
    object.member("id", name)
    object.member("text", words.description)
    object.array("restsOn", restsOn)
    object.member("standing", standing.code)
  }
}

extension Standing {
  /// The standing for programs.
  var code: String {
    switch self {
    case .counts: "counts"
    case .late: "late"
    case .toBeConfirmed: "to be confirmed"
    case .waiting: "waiting"
    case .noEffect: "no effect"
    }
  }
}
