extension Moment: CustomStringConvertible {
  /// The moment as RFC 3339 with milliseconds, such as `2026-11-22T14:05:30.000+01:00`.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(29)
    day.spell(into: &bytes)
    bytes.append(0x54)
    spellClock(into: &bytes)
    bytes.append(0x2E)
    bytes.append(digits: Int(millisecondsOfDay % 1_000), count: 3)
    spellZone(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The time on the wall as `14:05:30`.
  public var clock: String {
    var bytes: [UInt8] = []
    spellClock(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func spellClock(into bytes: inout [UInt8]) {
    let seconds = Int(millisecondsOfDay / 1_000)
    bytes.append(digits: seconds / 3_600, count: 2)
    bytes.append(0x3A)
    bytes.append(digits: seconds / 60 % 60, count: 2)
    bytes.append(0x3A)
    bytes.append(digits: seconds % 60, count: 2)
  }

  private func spellZone(into bytes: inout [UInt8]) {
    guard offset != 0 else { return bytes.append(0x5A) }
    bytes.append(offset < 0 ? 0x2D : 0x2B)
    bytes.append(digits: abs(offset) / 60, count: 2)
    bytes.append(0x3A)
    bytes.append(digits: abs(offset) % 60, count: 2)
  }
}

extension Moment {
  /// Reads RFC 3339, such as `2026-11-22T14:05:30Z` or `2026-11-22T14:05:30.5+01:00`.
  ///
  /// Digits of a second beyond the third are cut. A leap second is refused: no clock that the
  /// record is made with shows one.
  public init?(_ text: String) {
    self.init(rfc3339: text.utf8.span)
  }

  /// Reads a moment that is spelled as in the record, which is one way of several.
  package init?(spelled bytes: Span<UInt8>) {
    let isUTC = bytes.count == 24 && bytes[23] == 0x5A
    guard isUTC || bytes.count == 29, bytes[10] == 0x54, bytes[19] == 0x2E else { return nil }
    self.init(rfc3339: bytes)
    guard isUTC || offset != 0 else { return nil }
  }

  private init?(rfc3339 bytes: Span<UInt8>) {
    guard bytes.count >= 20, let day = Day(spelled: bytes.extracting(..<10)) else { return nil }
    guard bytes[10] | 0x20 == 0x74, bytes[13] == 0x3A, bytes[16] == 0x3A else { return nil }
    guard let hour = bytes.number(at: 11..<13), let minute = bytes.number(at: 14..<16),
      let second = bytes.number(at: 17..<19), hour < 24, minute < 60, second < 60
    else { return nil }
    var place = 19
    guard let fraction = Moment.fraction(of: bytes, at: &place),
      let offset = Moment.offset(of: bytes.extracting(place...))
    else { return nil }
    let seconds = (hour * 60 + minute) * 60 + second
    self.init(day: day, millisecondsOfDay: Int64(seconds * 1_000 + fraction), offset: offset)
  }

  /// Reads `.5` and gives it in milliseconds; 0 when there is no fraction.
  private static func fraction(of bytes: Span<UInt8>, at place: inout Int) -> Int? {
    guard bytes[place] == 0x2E else { return 0 }
    place += 1
    let start = place
    var milliseconds = 0
    var scale = 100
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) {
      milliseconds += Int(bytes[place] - 0x30) * scale
      scale /= 10
      place += 1
    }
    return place == start ? nil : milliseconds
  }

  private static func offset(of zone: Span<UInt8>) -> Int? {
    if zone.count == 1, zone[0] | 0x20 == 0x7A { return 0 }
    guard zone.count == 6, zone[3] == 0x3A, zone[0] == 0x2B || zone[0] == 0x2D else { return nil }
    guard let hours = zone.number(at: 1..<3), let minutes = zone.number(at: 4..<6), hours <= 18,
      minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (zone[0] == 0x2D ? -1 : 1)
  }
}
