import InstructionalRounds

/// The markup of a cue's text.
enum CueText: Sendable {
  /// The text of a line without its tags, cut where a voice begins: `<v Emily>yes`.
  ///
  /// A `<` that no `>` follows is text. Everything else in such brackets goes, and so does `{\an8}`.
  static func parts(of line: String) -> [(voice: String?, text: String)] {
    var parts: [(voice: String?, text: String)] = []
    var (voice, text): (String?, String) = (nil, "")
    var rest = Substring(line)
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      text += rest[..<open]
      let tag = rest[open...].dropFirst().prefix { $0 != ">" }
      rest = rest[close...].dropFirst()
      guard let name = voiceName(in: tag) else { continue }
      if !text.cut.isEmpty || voice != nil { parts.append((voice, plain(text))) }
      (voice, text) = (name, "")
    }
    parts.append((voice, plain(text + rest)))
    return parts
  }

  /// The name in `v Emily` or `v.loud Emily`.
  private static func voiceName(in tag: Substring) -> String? {
    guard tag.first == "v", let second = tag.dropFirst().first, " .\t".contains(second) else {
      return nil
    }
    return String(tag.drop { $0 != " " && $0 != "\t" }).cut
  }

  /// The text with its escapes as the characters that they stand for.
  private static func plain(_ text: String) -> String {
    var plain = ""
    var rest = Substring(text)
    if rest.hasPrefix("{\\"), let close = rest.firstIndex(of: "}") {
      rest = rest[close...].dropFirst()
    }
    while let ampersand = rest.firstIndex(of: "&") {
      plain += rest[..<ampersand]
      rest = rest[ampersand...]
      let escape = escapes.first { rest.hasPrefix($0.name) }
      plain += escape?.text ?? "&"
      rest = rest.dropFirst(escape?.name.count ?? 1)
    }
    return plain + rest
  }

  /// The escapes of WebVTT, section 6.4, and those that programs write besides.
  private static let escapes: [(name: String, text: String)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&lrm;", ""), ("&rlm;", ""),
    ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"),
  ]
}
