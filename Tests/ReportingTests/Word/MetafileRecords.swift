/// A metafile as its records, read as strictly as its specification asks.
struct MetafileRecords {
  /// What each record is, and what it holds.
  private(set) var records: [(kind: Int, fields: [UInt8])] = []

  /// Reads a metafile; `nil` if it is not one, or anything in it is not as it has to be.
  init?(_ bytes: [UInt8]) {
    var place = 0
    while place + 8 <= bytes.count {
      let (kind, size) = (bytes.number(at: place), bytes.number(at: place + 4))
      guard size >= 8, size % 4 == 0, place + size <= bytes.count else { return nil }
      records.append((kind, Array(bytes[(place + 8)..<(place + size)])))
      place += size
    }
    guard place == bytes.count, let head = records.first?.fields, let end = records.last,
      records.first?.kind == 1, head.count == 100, head.number(at: 32) == 0x464D_4520,
      head.number(at: 40) == bytes.count, head.number(at: 44) == records.count,
      end.kind == 14, end.fields.number(at: 8) == end.fields.count + 8
    else { return nil }
    let made = records.filter { [39, 82, 95].contains($0.kind) }.map { $0.fields.number(at: 0) }
    guard made.elementsEqual(1..<(made.count + 1)),
      head.number(at: 48) == made.count + 1, areToolsMade
    else { return nil }
  }

  /// Whether every tool is made before it is taken up.
  private var areToolsMade: Bool {
    var made = 0
    for (kind, fields) in records {
      if [39, 82, 95].contains(kind) { made += 1 }
      if kind == 37, case let tool = fields.number(at: 0), tool < 0x8000_0000, tool > made {
        return false
      }
    }
    return true
  }

  /// The words in the picture, in the order in which they are drawn.
  var words: [String] {
    records.filter { $0.kind == 84 }.map { _, fields in
      let count = fields.number(at: 36)
      let units = fields[68..<(68 + 2 * count)]
      return String(decoding: Array(units).units, as: UTF16.self)
    }
  }

  /// How far the words reach on the picture, from left to right, in the order in which they are drawn.
  var reaches: [ClosedRange<Int>] {
    var alignment = 0
    var reaches: [ClosedRange<Int>] = []
    for (kind, fields) in records {
      if kind == 22 { alignment = fields.number(at: 0) }
      guard kind == 84 else { continue }
      let (place, count) = (fields.number(at: 28), fields.number(at: 36))
      let dx = fields.number(at: 64) - 8
      let length = (0..<count).reduce(0) { $0 + fields.number(at: dx + 4 * $1) }
      let start = place - (alignment & 6 == 6 ? length / 2 : alignment & 6 == 2 ? length : 0)
      reaches.append(start...(start + length))
    }
    return reaches
  }

  /// How wide the picture is.
  var width: Int { records.first.map { $0.fields.number(at: 8) + 1 } ?? 0 }

  /// The records in numbers, a line for each.
  var told: String {
    records.map { kind, fields in
      let numbers = stride(from: 0, to: fields.count, by: 4).map { place in
        String(Int32(truncatingIfNeeded: fields.number(at: place)))
      }
      return "\(kind): " + numbers.joined(separator: " ")
    }.joined(separator: "\n")
  }
}

extension [UInt8] {
  /// A number of four bytes, the lowest first.
  fileprivate func number(at place: Int) -> Int {
    guard place + 4 <= count else { return 0 }
    return (0..<4).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
  }

  /// The bytes in pairs, the lower one first.
  fileprivate var units: [UInt16] {
    stride(from: 0, to: count - 1, by: 2).map { UInt16(self[$0]) | UInt16(self[$0 + 1]) << 8 }
  }
}
