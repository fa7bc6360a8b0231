extension String {
  /// How far it is from each letter to the next, a number for each unit of UTF-16, in the font that
  /// pictures are lettered in.
  func letterWidths(height: Int, isStrong: Bool) -> [Int] {
    unicodeScalars.flatMap { scalar in
      let width = scalar.thousandths * height / (isStrong ? 930 : 1_000)
      return [width] + [Int](repeating: 0, count: UTF16.width(scalar) - 1)
    }
  }
}

extension Unicode.Scalar {
  /// How wide the letter is, in thousandths of the height of the font.
  fileprivate var thousandths: Int {
    switch value {
    case 0x20..<0x7F: Unicode.Scalar.printed[Int(value) - 0x20]
    case _ where properties.generalCategory == .nonspacingMark: 0
    case _ where properties.generalCategory == .format: 0
    case 0x1100..<0x1160, 0x2E80..<0xD7B0, 0xF900..<0xFB00, 0xFE30..<0xFE70, 0xFF01..<0xFF61,
      0x1F300..<0x1FB00, 0x20000..<0x40000:
      1_000
    default: 556
    }
  }

  /// The widths of the printed characters of ASCII in Helvetica, which Arial has from it.
  private static let printed = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1_015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}
