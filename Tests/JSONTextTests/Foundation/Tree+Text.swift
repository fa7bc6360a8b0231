import TestSupport

extension Tree {
  /// Writes the value by hand, with spaces and escapes where the dice put them.
  func text(using generator: inout SplitMix64) -> String {
    let before = Self.space(using: &generator)
    let after = Self.space(using: &generator)
    return before + bareText(using: &generator) + after
  }

  /// Writes the value without space around it.
  private func bareText(using generator: inout SplitMix64) -> String {
    switch self {
    case .null: return "null"
    case .boolean(let boolean): return boolean ? "true" : "false"
    case .integer(let integer): return "\(integer)"
    case .double(let double):
      let text = "\(double)"
      return Bool.random(using: &generator) ? text.uppercased() : text
    case .string(let scalars): return Self.quoted(scalars, using: &generator)
    case .array(let elements):
      return "[" + elements.map { $0.text(using: &generator) }.joined(separator: ",") + "]"
    case .object(let members):
      guard !members.isEmpty else { return "{" + Self.space(using: &generator) + "}" }
      // In the order of the scalars: a dictionary's own order differs from run to run.
      let sorted = members.sorted {
        $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars)
      }
      return "{"
        + sorted.map { key, value in
          Self.space(using: &generator)
            + Self.quoted(Array(key.unicodeScalars), using: &generator)
            + Self.space(using: &generator) + ":" + value.text(using: &generator)
        }.joined(separator: ",") + "}"
    }
  }

  /// Writes a text with every character escaped that must be, and some that need not.
  private static func quoted(
    _ scalars: [Unicode.Scalar],
    using generator: inout SplitMix64
  ) -> String {
    var text = "\""
    for scalar in scalars {
      if scalar == "\"" || scalar == "\\" || scalar.value < 0x20
        || Int.random(in: 0..<8, using: &generator) == 0
      {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          let digits = String(unit, radix: 16, uppercase: Bool.random(using: &generator))
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  /// Makes a little white space, mostly none.
  private static func space(using generator: inout SplitMix64) -> String {
    guard Int.random(in: 0..<4, using: &generator) == 0 else { return "" }
    return ["  ", "\n", "\r\n", "\t"].randomElement(using: &generator) ?? ""
  }
}
