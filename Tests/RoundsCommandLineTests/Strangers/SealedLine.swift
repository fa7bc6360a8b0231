import Journaling

/// A line that was changed, with a new seal and sum, so that it is read for what it says.
enum SealedLine {
  private static let marks = [#","seal":""#, #"","prev":""#, #"","sum":""#, #"","#]

  /// The bytes of a line with the sums that they should have; what has no place for them stays.
  static func sealed(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(line)
    guard let seal = place(of: marks[0], in: bytes, from: 0), bytes.count > seal + 88,
      bytes.last == UInt8(ascii: "}")
    else { return bytes }
    let head = bytes[..<seal]
    let previous = bytes[(seal + 26)..<(seal + 42)]
    let tail = bytes[(seal + 69)..<(bytes.count - 1)]
    var new = Array(head) + Array("\(Checksum(of: Array(tail).span))".utf8)
    new += Array(marks[1].utf8) + previous + Array(marks[2].utf8)
    new += Array("\(Checksum(of: new.span))".utf8) + Array(marks[3].utf8)
    return new + tail + [UInt8(ascii: "}")]
  }

  /// Every line of a file, sealed.
  static func sealed(file: [UInt8]) -> [UInt8] {
    file.split(separator: UInt8(ascii: "\n")).flatMap { sealed($0) + [UInt8(ascii: "\n")] }
  }

  private static func place(of mark: String, in bytes: [UInt8], from start: Int) -> Int? {
    let mark = Array(mark.utf8)
    guard bytes.count >= mark.count else { return nil }
    return (start...(bytes.count - mark.count)).first { bytes[$0...].starts(with: mark) }
      .map { $0 + mark.count }
  }
}
