extension Moment: CustomStringConvertible {
  /// The moment as RFC 3339 with milliseconds, such as `2026-11-22T14:05:30.000+01:00`.
  public var description: String {
    let fraction = Int(millisecondsOfDay % 1_000).padded(to: 3)
    return "\(day)T\(clock).\(fraction)\(zone)"
  }

  private var zone: String {
    guard offset != 0 else { return "Z" }
    let minutes = abs(offset)
    let sign = offset < 0 ? "-" : "+"
    return "\(sign)\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
  }

  /// Reads RFC 3339, such as `2026-11-22T14:05:30Z` or `2026-11-22T14:05:30.5+01:00`.
  ///
  /// Digits of a second beyond the third are cut. A leap second is refused: no clock that the
  /// record is made with shows one.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, let day = Day(String(text.prefix(10))) else { return nil }
    guard bytes[10] | 0x20 == 0x74, bytes[13] == 0x3A, bytes[16] == 0x3A else { return nil }
    guard let hour = Int(digits: bytes[11..<13]), let minute = Int(digits: bytes[14..<16]),
      let second = Int(digits: bytes[17..<19]), hour < 24, minute < 60, second < 60
    else { return nil }
    var rest = bytes[19...]
    guard let fraction = Moment.fraction(from: &rest), let offset = Moment.offset(from: rest)
    else { return nil }
    let seconds = (hour * 60 + minute) * 60 + second
    self.init(day: day, millisecondsOfDay: Int64(seconds * 1_000 + fraction), offset: offset)
  }

  /// Takes `.5` off the front and gives it in milliseconds; 0 when there is no fraction.
  private static func fraction(from bytes: inout ArraySlice<UInt8>) -> Int? {
    guard bytes.first == 0x2E else { return 0 }
    let digits = bytes.dropFirst().prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty else { return nil }
    bytes = bytes[digits.endIndex...]
    let three = digits.prefix(3) + Array(repeating: 0x30, count: max(0, 3 - digits.count))
    return Int(digits: three)
  }

  private static func offset(from bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.count == 1, let zulu = bytes.first, zulu | 0x20 == 0x7A { return 0 }
    let zone = Array(bytes)
    guard zone.count == 6, zone[3] == 0x3A, zone[0] == 0x2B || zone[0] == 0x2D else { return nil }
    guard let hours = Int(digits: zone[1..<3]), let minutes = Int(digits: zone[4..<6]),
      hours <= 18, minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (zone[0] == 0x2D ? -1 : 1)
  }
}
