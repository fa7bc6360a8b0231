/// The letters of a name without accents, in small ASCII letters: "José", "JOSE" and "josé" are one name.
enum PlainLetters {
  /// The plain letter of a scalar; `nil` for what is not a letter of the Latin script.
  static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x41...0x5A: UInt8(scalar.value) | 0x20
    case 0x61...0x7A: UInt8(scalar.value)
    case 0xC0..<0x220: found(latin, scalar.value - 0xC0)
    case 0x1EA0..<0x1EFA: found(vietnamese, scalar.value - 0x1EA0)
    default: nil
    }
  }

  /// The letters of a word, accents of their own and apostrophes left out; `nil` for a word that has
  /// others.
  static func letters(_ scalars: ArraySlice<Unicode.Scalar>) -> [UInt8]? {
    var letters: [UInt8] = []
    for scalar in scalars where !scalar.isApostrophe && !(0x300...0x36F).contains(scalar.value) {
      guard let letter = letter(scalar) else { return nil }
      letters.append(letter)
    }
    return letters
  }

  private static func found(_ table: [UInt8], _ place: UInt32) -> UInt8? {
    let letter = table[Int(place)]
    return letter == UInt8(ascii: ".") ? nil : letter
  }

  /// The plain letters of U+00C0 to U+021F, a full stop if there is none.
  private static let latin = Array(
    ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccddddee"
      + "eeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll..llnnnnnn.nnoooooooorrrrrrsssssssstttttt"
      + "uuuuuuuuuuuuwwyyyzzzzzzs................................oo.............uu..........."
      + ".................aaiioouuuuuuuuuu.aaaaaa..ggkkoooo..j...gg..nnaaaaooaaaaeeeeiiiioooo"
      + "rrrruuuusstt..hh").utf8
  )
  /// Those of U+1EA0 to U+1EF9.
  private static let vietnamese = Array(
    ("aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyy"
      + "yyyyyy").utf8
  )
}
