/// The digest by which a page's policy knows its own script and style (FIPS 180-4).
struct SHA256 {
  private var words: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]

  /// The digest of bytes.
  init(_ bytes: some Sequence<UInt8>) {
    var message = Array(bytes)
    let length = UInt64(message.count) * 8
    message.append(0x80)
    message += [UInt8](repeating: 0, count: (120 - message.count % 64) % 64)
    for shift in stride(from: 56, through: 0, by: -8) {
      message.append(UInt8(truncatingIfNeeded: length >> UInt64(shift)))
    }
    for start in stride(from: 0, to: message.count, by: 64) { take(message[start..<start + 64]) }
  }

  /// The 32 bytes of the digest.
  var bytes: [UInt8] {
    words.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  /// The digest in base 64, as a policy spells it.
  var base64: String { bytes.base64 }

  /// The digest in hexadecimal digits.
  var hexadecimal: String {
    bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
  }

  private mutating func take(_ block: ArraySlice<UInt8>) {
    var schedule: [UInt32] = []
    for start in stride(from: block.startIndex, to: block.endIndex, by: 4) {
      schedule.append(block[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) })
    }
    for place in 16..<64 {
      let (near, far) = (schedule[place - 15], schedule[place - 2])
      let first = near.turned(7) ^ near.turned(18) ^ near >> 3
      let second = far.turned(17) ^ far.turned(19) ^ far >> 10
      schedule.append(schedule[place - 16] &+ first &+ schedule[place - 7] &+ second)
    }
    var state = words
    for place in 0..<64 {
      let (a, e) = (state[0], state[4])
      let choice = e & state[5] ^ ~e & state[6]
      let turnedE = e.turned(6) ^ e.turned(11) ^ e.turned(25)
      let first = state[7] &+ turnedE &+ choice &+ SHA256.constants[place] &+ schedule[place]
      let turnedA = a.turned(2) ^ a.turned(13) ^ a.turned(22)
      let majority = a & state[1] ^ a & state[2] ^ state[1] & state[2]
      state = [
        first &+ turnedA &+ majority, a, state[1], state[2], state[3] &+ first, e, state[5],
        state[6],
      ]
    }
    for place in words.indices { words[place] &+= state[place] }
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = {
    var primes: [UInt64] = []
    var number: UInt64 = 2
    while primes.count < 64 {
      if primes.allSatisfy({ number % $0 != 0 }) { primes.append(number) }
      number += 1
    }
    return primes.map { prime in
      // The cube root times 2^32, by bisection in whole numbers.
      var (low, high): (UInt128, UInt128) = (0, 1 << 36)
      while high - low > 1 {
        let middle = (low + high) / 2
        if middle * middle * middle <= UInt128(prime) << 96 { low = middle } else { high = middle }
      }
      return UInt32(truncatingIfNeeded: low)
    }
  }()
}

extension UInt32 {
  /// The bits turned to the right.
  fileprivate func turned(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}

extension [UInt8] {
  /// The bytes in base 64 (RFC 4648, section 4).
  var base64: String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: count, by: 3) {
      let group = self[start..<Swift.min(start + 3, count)]
      let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let letter = letters[Int(bits >> UInt32(18 - 6 * place) & 63)]
        text.append(place <= group.count ? letter : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
