import InstructionalRounds

/// The identity of a part of a project: the same for the same thing, whoever makes the project.
struct ResearchID: Hashable, Sendable {
  /// The identity as a UUID of version 8, which is for identities of one's own making.
  let text: String

  /// The identity of a thing of some kind.
  init(_ kind: StaticString, _ thing: some CustomStringConvertible) {
    var digits = ""
    for salt in ["rounds", "project"] {
      var digest = ContentDigest()
      digest.add(part: salt)
      digest.add(part: "\(kind)")
      digest.add(part: thing.description)
      digits += digest.description
    }
    var nibbles = Array(digits)
    nibbles[12] = "8"
    nibbles[16] = "8"
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(nibbles[$0]) }
    text = parts.joined(separator: "-")
  }
}
