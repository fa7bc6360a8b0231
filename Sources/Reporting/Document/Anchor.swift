/// A place in a document that links lead to.
///
/// A renderer that has no links leaves places and links away; so what a link stands on has to read
/// well by itself, as a name does.
package struct Anchor: Hashable, Sendable {
  /// What the place goes by: ASCII letters, digits and hyphens, a letter first.
  package let name: String

  /// A place for a thing of some kind, such as the note `KM12`.
  ///
  /// - Parameters:
  ///   - kind: an English word.
  ///   - thing: what the thing is called; signs other than letters and digits become hyphens, and the
  ///     rest their numbers, so that names in any script stay apart.
  package init(_ kind: StaticString, _ thing: some CustomStringConvertible) {
    name = "\(kind)-\(Anchor.coded(thing.description))"
  }

  /// The text in signs that every program takes as they are.
  private static func coded(_ text: String) -> String {
    var coded = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": coded.unicodeScalars.append(scalar)
      case _ where scalar.isASCII: coded.append("-")
      default: coded.append("u" + String(scalar.value, radix: 16))
      }
    }
    return coded
  }
}
