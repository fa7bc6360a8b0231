extension OutlyingNotes.Cause {
  /// Looks for what explains all of the notes; `nil` where nothing does.
  ///
  /// A clock explains them only if setting it right puts every note of the device into its visit: what
  /// is right already must not be moved.
  init?(
    of outlying: [Note],
    from writer: WriterID,
    outside visit: Visit,
    in record: RoundRecord
  ) {
    let own = record.notes.values.filter { $0.id.entry.writer == writer && !$0.isWithdrawn }
    var shifts: ClosedRange<Int64>? = Int64.min...Int64.max
    for note in own {
      guard let hours = record.visits[note.visit]?.hours else { continue }
      let fitting =
        hours.lowerBound - note.at.milliseconds...hours.upperBound - note.at.milliseconds
      shifts = shifts?.overlaps(fitting) ?? false ? shifts?.clamped(to: fitting) : nil
    }
    let others = record.visits.values.filter { other in
      guard other.id != visit.id, other.standing == .counts, let hours = other.hours else {
        return false
      }
      return outlying.allSatisfy { hours.contains($0.at.milliseconds) }
    }
    if let other = others.first, others.count == 1 {
      self = .otherVisit(other.number)
    } else if let shifts, visit.hours != nil, let amount = Self.likely(in: shifts) {
      self = .clock(amount)
    } else {
      return nil
    }
  }

  /// How far a clock is likely to be wrong: by whole or half hours, as in another time zone or another
  /// season, or by as many minutes as are needed.
  private static func likely(in shifts: ClosedRange<Int64>) -> Int64? {
    guard !shifts.contains(0) else { return nil }
    let halfHours = Array(stride(from: 2, through: 24, by: 2)) + stride(from: 1, through: 23, by: 2)
    let amounts = halfHours.flatMap { [Int64($0) * 1_800_000, Int64($0) * -1_800_000] }
    if let amount = amounts.first(where: { shifts.contains($0) }) { return amount }
    // The least that is enough, without the tolerance at the door.
    let isBehind = shifts.lowerBound > 0
    let least = isBehind ? shifts.lowerBound : shifts.upperBound
    let inside = least + (isBehind ? OutlyingNotes.tolerance : -OutlyingNotes.tolerance)
    let amount = shifts.contains(inside) ? inside : least
    let minutes = isBehind ? (amount + 59_999) / 60_000 : (amount - 59_999) / 60_000
    return shifts.contains(minutes * 60_000) ? minutes * 60_000 : nil
  }
}

extension Visit {
  /// The milliseconds in which its notes may be, a little before and after it; `nil` unless both its
  /// beginning and its end are known.
  fileprivate var hours: ClosedRange<Int64>? {
    guard let began, let over, began <= over else { return nil }
    return began.milliseconds - OutlyingNotes.tolerance...over.milliseconds
      + OutlyingNotes.tolerance
  }
}
