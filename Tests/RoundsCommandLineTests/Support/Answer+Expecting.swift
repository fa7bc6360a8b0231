import Testing

extension Answer {
  /// Expects the status and, in the output or in the talk, a text.
  func expect(
    _ status: Int32,
    _ texts: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(self.status == status, "\(output)\(talk)", sourceLocation: sourceLocation)
    for text in texts {
      #expect(
        (output + talk).contains(text),
        "\(output)\(talk)",
        sourceLocation: sourceLocation
      )
    }
  }
}
