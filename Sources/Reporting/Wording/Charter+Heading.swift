import InstructionalRounds

extension Charter {
  /// What is above everything that is told of the round; of practice it says first that it is that.
  var heading: String {
    guard observationProtocol.isPractice else { return "\(school): \(title)" }
    let place = school.description == "Practice" ? "" : ", \(school)"
    return "Practice\(place): \(title)"
  }
}
