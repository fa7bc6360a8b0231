import InstructionalRounds

/// The markup of a cue's text.
enum CueText: Sendable {
  /// The text of a line without its tags, cut where a voice begins: `<v Emily>yes`.
  ///
  /// Only the tags of WebVTT, section 4.2.2, and those of SubRip are markup, each in the form that it
  /// has there. What else is between `<` and `>` was said: "if x<y then y>x".
  static func parts(of line: String) -> [(voice: String?, text: String)] {
    var parts: [(voice: String?, text: String)] = []
    var (voice, text): (String?, String) = (nil, "")
    var rest = withoutPlacement(line)
    while let open = rest.firstIndex(of: "<") {
      text += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">"),
        let tag = CueTag(rest[open...].dropFirst().prefix { $0 != ">" })
      else {
        text += "<"
        rest = rest[open...].dropFirst()
        continue
      }
      rest = rest[close...].dropFirst()
      switch tag {
      case .voice(let name):
        if !text.cut.isEmpty || voice != nil { parts.append((voice, decoded(text))) }
        (voice, text) = (name, "")
      case .text(let replacement): text += replacement
      }
    }
    parts.append((voice, decoded(text + rest)))
    return parts
  }

  /// A line without the `{\an8}` or `{y:i}` that says how it is shown.
  private static func withoutPlacement(_ line: String) -> Substring {
    var kept = ""
    var rest = Substring(line)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let inside = rest[open...].dropFirst().prefix { $0 != "}" }
      let isPlacement =
        inside.hasPrefix("\\") && inside.dropFirst().first?.isLetter == true
        || ["y:", "c:", "f:", "s:"].contains { inside.lowercased().hasPrefix($0) }
      kept += isPlacement ? rest[..<open] : rest[...close]
      rest = rest[close...].dropFirst()
    }
    return Substring(kept + rest)
  }

  /// The text with its character references as the characters that they stand for.
  private static func decoded(_ text: String) -> String {
    var plain = ""
    var rest = Substring(text)
    while let ampersand = rest.firstIndex(of: "&") {
      plain += rest[..<ampersand]
      rest = rest[ampersand...].dropFirst()
      let name = rest.prefix(12).prefix { $0 != ";" }
      let end = rest.index(rest.startIndex, offsetBy: name.count)
      guard end < rest.endIndex, rest[end] == ";", let meant = CharacterReference.text(of: name)
      else {
        plain += "&"
        continue
      }
      plain += meant
      rest = rest[end...].dropFirst()
    }
    return plain + rest
  }
}

/// A tag of a caption, by what happens to it.
private enum CueTag {
  /// Somebody begins to speak.
  case voice(String)
  /// What replaces it; mostly nothing.
  case text(String)

  /// Tags that stand alone, without anything behind their names.
  private static let bare: Set = [
    "v", "c", "i", "b", "u", "s", "em", "strong", "ruby", "rp", "p", "span",
  ]

  /// Reads what is between the brackets; `nil` for what is not a tag.
  init?(_ tag: Substring) {
    let isClosing = tag.first == "/"
    let body = isClosing ? tag.dropFirst() : tag
    let head = body.prefix { $0 != " " && $0 != "\t" }
    let note = body.dropFirst(head.count)
    let name = head.prefix { $0 != "." && $0 != "/" }.lowercased()
    let isBare = note.allSatisfy { $0.isWhitespace || $0 == "/" }
    var scanner = LineScanner(String(body))
    switch name {
    case "v" where !isClosing && !note.allSatisfy(\.isWhitespace):
      self = .voice(String(note).cut)
    case "rt" where isBare: self = .text(isClosing ? ")" : " (")
    case "br" where isBare: self = .text(" ")
    case _ where isBare && Self.bare.contains(name): self = .text("")
    case "lang": self = .text("")
    case "font", "span", "p":
      guard isClosing || note.contains("=") else { return nil }
      self = .text("")
    default:
      // The time at which a word is said, by which it is colored.
      guard !isClosing, scanner.takeElapsed() != nil, scanner.isAtEnd else { return nil }
      self = .text("")
    }
  }
}
