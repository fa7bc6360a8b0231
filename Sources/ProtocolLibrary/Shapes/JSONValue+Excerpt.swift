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
  /// The text with a code for every character that cannot be seen.
  ///
  /// What a file holds, and what it is called, is never trusted with a terminal.
  package var visible: String {
    let shown = unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
        "U+" + String(scalar.value, radix: 16, uppercase: true)
      default: String(scalar)
      }
    }
    return shown.joined()
  }

  /// The text as it is shown in a message: forty characters, with a mark where more stood.
  var shortened: String {
    let beginning = String(String.UnicodeScalarView(unicodeScalars.prefix(40)))
    return beginning.visible + (unicodeScalars.count > 40 ? "..." : "")
  }
}
