extension [UInt8] {
  /// The sum by which an archive tells whether its bytes are whole (CRC-32 of ISO 3309).
  var crc32: UInt32 {
    ~reduce(~0) { sum, byte in
      sum >> 8 ^ [UInt8].sums[Int(UInt8(truncatingIfNeeded: sum) ^ byte)]
    }
  }

  /// The sum of every byte by itself.
  private static let sums: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
  }
}
