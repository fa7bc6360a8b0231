import JSONText

extension JSONValue {
  /// The value as it is shown in a message: short, and on one line.
  var excerpt: String {
    switch content {
    case .null: "null"
    case .boolean(let truth): truth ? "true" : "false"
    case .number(let number): number.literal.shortened
    case .string(let text): "\"\(text.shortened)\""
    case .array(let items): items.isEmpty ? "[]" : "[...]"
    case .object(let object): object.members.isEmpty ? "{}" : "{...}"
    }
  }
}

extension String {
  /// The text in one line of forty characters, with a mark where more stood.
  ///
  /// What a file holds is never trusted with a terminal, so a control character becomes its code.
  var shortened: String {
    let shown = unicodeScalars.prefix(40).map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
        "U+" + String(scalar.value, radix: 16, uppercase: true)
      default: String(scalar)
      }
    }
    return shown.joined() + (unicodeScalars.count > 40 ? "..." : "")
  }
}
