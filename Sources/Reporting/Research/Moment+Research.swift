import InstructionalRounds

extension Moment {
  /// The moment in UTC, to the second, as all these programs read it.
  var researchTime: String {
    let utc = Moment(milliseconds: milliseconds, offset: 0) ?? self
    return "\(utc.day)T\(utc.clock)Z"
  }
}
