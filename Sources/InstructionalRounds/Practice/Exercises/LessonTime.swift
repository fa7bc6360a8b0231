/// How far into a scripted lesson something happens, counted from its first line.
public struct LessonTime: Hashable, Comparable, Sendable {
  /// The seconds since the first line.
  public let seconds: Int

  /// A time after so many seconds.
  public init(seconds: Int) { self.seconds = seconds }

  /// Reads `m:ss`, such as `0:05` or `12:30`; `nil` for any other text.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[0].count), parts[1].count == 2,
      parts.joined().utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let minutes = Int(parts[0]), let seconds = Int(parts[1]), seconds < 60
    else { return nil }
    self.seconds = minutes * 60 + seconds
  }

  /// Whether one is earlier.
  public static func < (one: LessonTime, other: LessonTime) -> Bool { one.seconds < other.seconds }
}

extension LessonTime: CustomStringConvertible {
  /// The time as `m:ss`.
  public var description: String {
    "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }
}
