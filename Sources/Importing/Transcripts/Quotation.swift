extension String {
  /// The text as a quotation, for what is quoted is evidence and nobody's judgment.
  ///
  /// Marks within become single ones, as a quotation in a quotation has them: a double one would end
  /// it there. A text that is all in quotation marks already stays as it is.
  var quoted: String {
    var scalars = Array(unicodeScalars)
    let isQuoted =
      scalars.count > 2 && scalars.first == "\"" && scalars.last == "\""
      && !scalars.dropFirst().dropLast().contains("\"")
    if isQuoted { return self }
    for place in scalars.indices {
      switch scalars[place] {
      case "\"": scalars[place] = "'"
      case "“", "„": scalars[place] = "‘"
      case "”": scalars[place] = "’"
      default: break
      }
    }
    return String(String.UnicodeScalarView(["\""] + scalars + ["\""]))
  }
}
