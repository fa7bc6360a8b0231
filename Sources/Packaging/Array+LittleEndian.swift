extension [UInt8] {
  /// Adds numbers of one size, each with its lowest byte first.
  package mutating func append<Number: FixedWidthInteger>(little numbers: Number...) {
    for number in numbers {
      for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
        append(UInt8(truncatingIfNeeded: number >> Number(shift)))
      }
    }
  }
}
