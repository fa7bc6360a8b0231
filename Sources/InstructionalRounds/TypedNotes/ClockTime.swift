/// A time of day as somebody wrote it, which on a clock of twelve hours can mean two.
package struct ClockTime: Hashable, Sendable {
  /// The hour as written, 0 to 23.
  package let hour: Int
  /// Minutes, 0 to 59.
  package let minute: Int
  /// Seconds, 0 to 59.
  package let second: Int
  /// The half of the day, where it was written.
  package let half: Half?

  /// Before or after noon.
  package enum Half: String, Hashable, Sendable { case am, pm }

  /// A time of day; `nil` when no clock shows it.
  package init?(hour: Int, minute: Int = 0, second: Int = 0, half: Half? = nil) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else {
      return nil
    }
    (self.hour, self.minute, self.second, self.half) = (hour, minute, second, half)
  }

  /// Milliseconds since midnight: as written first, then the other half of the day if it can be.
  ///
  /// An hour of 0 or after 12 is one of a clock of 24 hours, whatever half of the day it names.
  package var readings: [Int64] {
    let hours =
      switch (hour, half) {
      case (0, _), (13..., _): [hour]
      case (_, .am): [hour % 12]
      case (_, .pm): [hour % 12 + 12]
      case (_, nil): [hour, (hour + 12) % 24]
      }
    return hours.map { Int64(($0 * 60 + minute) * 60 + second) * 1_000 }
  }
}
