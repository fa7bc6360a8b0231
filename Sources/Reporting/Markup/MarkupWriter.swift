/// Turns nodes into characters; the one place where anything is escaped.
struct MarkupWriter: ~Copyable {
  private var bytes: [UInt8] = []

  /// The characters of nodes, one after the other.
  static func text(of nodes: [Node]) -> String {
    var writer = MarkupWriter()
    for node in nodes { writer.write(node) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension MarkupWriter {
  private mutating func write(_ node: Node) {
    switch node {
    case .text(let text): writeEscaped(text)
    case .rules(let stylesheet): write("\n\(stylesheet.rules)\n")
    case .element(let tag, let attributes, let nodes):
      write("<")
      write(tag.rawValue)
      for attribute in attributes { write(attribute) }
      write(nodes, of: tag)
    }
  }

  /// Writes what an element holds, and its end.
  private mutating func write(_ nodes: [Node], of tag: Tag) {
    switch tag.form {
    case .void: return write(">\n")
    case .shape: return write("/>\n")
    case .frame: write(">\n")
    case .line, .words: write(">")
    }
    for node in nodes { write(node) }
    write("</")
    write(tag.rawValue)
    write(tag.form == .words ? ">" : ">\n")
  }

  private mutating func write(_ attribute: Attribute) {
    write(" ")
    write(attribute.name)
    write("=\"")
    writeEscaped(attribute.value)
    write("\"")
  }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes a text so that it is read as it is: no sign in it can begin or end a mark.
  private mutating func writeEscaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "<"): write("&lt;")
      case UInt8(ascii: ">"): write("&gt;")
      case UInt8(ascii: "\""): write("&quot;")
      // A page may not hold what moves a cursor.
      case 0x00..<0x09, 0x0B..<0x20, 0x7F: write("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }
}
