import Foundation
import FoundationXML

/// An element of an XML document, as a reader that knows nothing of us understands it.
public final class XMLTree: Sendable {
  /// What the element is called, with its prefix.
  public let name: String
  /// What is said of it.
  public let attributes: [String: String]
  /// The elements in it.
  public let children: [XMLTree]
  /// The characters that stand directly in it.
  public let text: String

  fileprivate init(_ draft: Draft) {
    name = draft.name
    attributes = draft.attributes
    children = draft.children
    text = draft.text
  }

  /// Reads a document; `nil` where it is not well formed.
  public static func read(_ bytes: [UInt8]) -> XMLTree? {
    let builder = Builder()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = builder
    return parser.parse() ? builder.root : nil
  }

  /// The element itself and all in it, in the order of the document.
  public var all: [XMLTree] { [self] + children.flatMap(\.all) }

  /// All in it of a name, in the order of the document.
  public func all(_ name: String) -> [XMLTree] { all.filter { $0.name == name } }

  /// The elements directly in it of a name.
  public func children(_ name: String) -> [XMLTree] { children.filter { $0.name == name } }
}

/// An element whose end has not come yet.
private struct Draft {
  var name: String
  var attributes: [String: String]
  var children: [XMLTree] = []
  var text = ""
}

private final class Builder: NSObject, XMLParserDelegate {
  private var open: [Draft] = []
  private(set) var root: XMLTree?

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) { open.append(Draft(name: name, attributes: attributes)) }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    open[open.count - 1].text += text
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    let tree = XMLTree(open.removeLast())
    if open.isEmpty { root = tree } else { open[open.count - 1].children.append(tree) }
  }
}
