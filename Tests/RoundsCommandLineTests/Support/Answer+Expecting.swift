import Testing

extension Answer {
  /// Expects the status and, in the output or in the talk, a text.
  func expect(
    _ status: Int32,
    _ texts: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(self.status == status, "\(output)\(talk)", sourceLocation: sourceLocation)
    // Where a sentence is broken into lines does not matter here.
    let flat = String((output + talk).map { $0 == "\n" ? " " : $0 })
    for text in texts {
      #expect(
        flat.contains(text),
        "\(output)\(talk)",
        sourceLocation: sourceLocation
      )
    }
  }
}
