extension String {
  /// The text so that a calendar reads it as it is; every line end is the same to it.
  var calendarEscaped: String {
    var escaped = UnicodeScalarView()
    var isAfterReturn = false
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x5C, 0x3B, 0x2C: escaped.append(contentsOf: ["\\", scalar])
      case 0x0A where isAfterReturn: break
      case 0x0A, 0x0D, 0x2028, 0x2029: escaped.append(contentsOf: ["\\", "n"])
      case 0x09: escaped.append(" ")
      case 0x00..<0x20, 0x7F..<0xA0: escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
      isAfterReturn = scalar.value == 0x0D
    }
    return String(escaped)
  }

  /// The line in pieces of up to 75 octets, each but the first after a space; no piece ends within
  /// a character.
  var folded: String {
    guard utf8.count > 75 else { return self }
    var folded = ""
    var room = 75
    for character in self {
      let size = character.utf8.count
      if size <= room {
        folded.append(character)
        room -= size
        continue
      }
      // One character can be longer than a line: then it is parted between its scalars.
      for part in size <= 74 ? [String(character)] : character.unicodeScalars.map(String.init) {
        if part.utf8.count > room {
          folded += "\r\n "
          room = 74
        }
        folded += part
        room -= part.utf8.count
      }
    }
    return folded
  }
}
