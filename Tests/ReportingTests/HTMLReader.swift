/// Reads a page strictly: every element is known and ended, every text escaped.
///
/// It knows the little of HTML that pages are made of, and stops where a browser would guess.
struct HTMLReader {
  /// The elements that have begun, from the outermost.
  private var open: [String] = []
  /// What is left to read.
  private var rest: Substring.UnicodeScalarView
  /// What was read so far.
  private(set) var page = Page()

  /// What a page holds.
  struct Page {
    /// The texts of every element of a name, with all that is in it.
    var texts: [String: [String]] = [:]
    /// The names of places.
    var ids: [String] = []
    /// The places that links lead to.
    var links: [String] = []
    /// The headings, by depth.
    var headings: [Int] = []
  }

  /// Why a page cannot be read.
  struct Mistake: Error {
    var what: String
  }

  /// Reads a whole page.
  static func read(_ page: String) throws -> Page {
    let start = "<!doctype html>\n"
    guard page.hasPrefix(start) else { throw Mistake(what: "no doctype") }
    var reader = HTMLReader(rest: page.dropFirst(start.count).unicodeScalars)
    while !reader.rest.isEmpty { try reader.step() }
    guard reader.open.isEmpty else { throw Mistake(what: "not ended: \(reader.open)") }
    return reader.page
  }

  private init(rest: Substring.UnicodeScalarView) { self.rest = rest }

  private mutating func step() throws {
    if rest.first == "<" { return try mark() }
    let isStyle = open.last == "style"
    let raw = rest.prefix { $0 != "<" }
    rest = rest[raw.endIndex...]
    let text = isStyle ? "" : try unescaped(Substring(raw))
    for name in Set(open) {
      guard let last = page.texts[name]?.indices.last else { continue }
      page.texts[name]?[last] += text
    }
  }

  private mutating func mark() throws {
    var inner = rest.dropFirst().prefix { $0 != ">" }
    rest = rest[inner.endIndex...].dropFirst()
    if inner.first == "/" {
      guard String(inner.dropFirst()) == open.popLast() else {
        throw Mistake(what: "</\(String(inner.dropFirst()))> ends nothing")
      }
      return
    }
    let isEnded = inner.last == "/"
    if isEnded { inner = inner.dropLast() }
    let name = String(inner.prefix { $0 != " " })
    try attributes(Substring(inner.dropFirst(name.unicodeScalars.count)))
    page.texts[name, default: []].append("")
    if name.count == 2, name.first == "h", let depth = name.last?.wholeNumberValue {
      page.headings.append(depth)
    }
    if !isEnded, !["meta", "link", "br"].contains(name) { open.append(name) }
  }

  private mutating func attributes(_ text: Substring) throws {
    var rest = text
    while let match = rest.prefixMatch(of: /\s+([a-zA-Z0-9-]+)="([^"<>]*)"/) {
      let value = try unescaped(match.2)
      if match.1 == "id" { page.ids.append(value) }
      if match.1 == "href" { page.links.append(value) }
      rest = rest[match.range.upperBound...]
    }
    guard rest.isEmpty else { throw Mistake(what: "no attribute: \(rest)") }
  }

  /// What a text says, scalar by scalar, as an accent may follow any sign.
  private func unescaped(_ text: Substring) throws -> String {
    let names: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]
    var read = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar != ">", scalar != "\"" else { throw Mistake(what: "not escaped: \(text)") }
      guard scalar == "&" else {
        read.append(scalar)
        continue
      }
      let name = rest.prefix { $0 != ";" }
      guard let sign = names[String(name)] else { throw Mistake(what: "not escaped: \(text)") }
      read.append(sign)
      rest = rest[name.endIndex...].dropFirst()
    }
    return String(read)
  }
}
