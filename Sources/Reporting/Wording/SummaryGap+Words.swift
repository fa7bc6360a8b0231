import InstructionalRounds

extension SummaryGap.What {
  /// What could not be seen, as the beginning of a sentence about one visit.
  var sentence: String {
    switch self {
    case .visit(.dropped): "A visit did not take place"
    case .visit(.cutShort): "A visit was cut short"
    case .evidence(let elements): "No evidence of \(elements.map(\.phrase).inWords("or"))"
    case .some: "Not everything could be seen in every visit"
    }
  }

  /// What could not be seen in so many visits of all.
  func sentence(in count: Int, of visits: Int) -> String {
    let part = "\(count) of \(visits) visits"
    let verb = count == 1 ? "was" : "were"
    return switch self {
    case .visit(.dropped): "\(part) did not take place."
    case .visit(.cutShort): "\(part) \(verb) cut short."
    case .evidence(let elements):
      "In \(part) there is no evidence of \(elements.map(\.phrase).inWords("or"))."
    case .some: "\(sentence)."
    }
  }
}
