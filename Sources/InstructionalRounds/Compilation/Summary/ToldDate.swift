/// A date as finely as its reader may see it.
public enum ToldDate: Hashable, Sendable {
  case day(Day)
  /// Only the month, as the day of a visit would tell which lesson it was.
  case month(of: Day)

  /// A day for the group, and for the host, who has to keep to days; its month for staff.
  ///
  /// No day of a visit is among the dates of a summary.
  init(_ day: Day, for audience: Audience) {
    self =
      switch audience {
      case .staff: .month(of: day)
      case .group, .host: .day(day)
      }
  }
}

extension ToldDate: CustomStringConvertible {
  /// The date for people, `January 29, 2027` or `January 2027`.
  public var description: String {
    switch self {
    case .day(let day): "\(day.nameOfMonth) \(day.parts.day), \(day.parts.year)"
    case .month(let day): "\(day.nameOfMonth) \(day.parts.year)"
    }
  }

  /// The date for programs, `2027-01-29` or `2027-01`.
  public var code: String {
    switch self {
    case .day(let day): day.description
    case .month(let day): String(day.description.dropLast(3))
    }
  }
}

extension Day {
  /// The English name of its month.
  public var nameOfMonth: String { Day.months[parts.month - 1] }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
