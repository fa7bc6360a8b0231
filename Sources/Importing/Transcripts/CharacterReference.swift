/// The references by which captions write characters: `&#8212;`, `&#x2019;`, `&amp;`.
enum CharacterReference: Sendable {
  /// What a reference stands for, by what is written between `&` and `;`; `nil` for any other text.
  static func text(of name: some StringProtocol) -> String? {
    guard name.first == "#" else { return named[String(name)] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let scalar = value.flatMap(Unicode.Scalar.init) else { return nil }
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: return " "
    case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: return ""
    default: return String(Character(scalar))
    }
  }

  /// From the names that HTML has, those that caption writers use.
  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "lrm": "", "rlm": "",
    "shy": "", "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’",
    "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»",
    "iexcl": "¡", "iquest": "¿", "deg": "°", "middot": "·", "bull": "•", "times": "×",
    "divide": "÷", "plusmn": "±", "minus": "−", "frac12": "½", "frac14": "¼", "frac34": "¾",
    "sup2": "²", "sup3": "³", "le": "≤", "ge": "≥", "ne": "≠", "pi": "π", "radic": "√",
    "euro": "€", "pound": "£", "cent": "¢", "sect": "§", "copy": "©", "reg": "®", "trade": "™",
    "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å",
    "aelig": "æ", "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë",
    "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò",
    "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø", "oelig": "œ",
    "szlig": "ß", "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "Agrave": "À",
    "Aacute": "Á", "Auml": "Ä", "Aring": "Å", "AElig": "Æ", "Ccedil": "Ç", "Egrave": "È",
    "Eacute": "É", "Iacute": "Í", "Ntilde": "Ñ", "Oacute": "Ó", "Ouml": "Ö", "Oslash": "Ø",
    "Uacute": "Ú", "Uuml": "Ü", "rarr": "→", "larr": "←",
  ]
}
