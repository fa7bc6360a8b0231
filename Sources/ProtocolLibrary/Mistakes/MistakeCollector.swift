import JSONText

/// Gathers every mistake of a file while it is being read.
struct MistakeCollector {
  /// What has been found so far.
  private(set) var mistakes: [FileMistake] = []
  /// The way to what is being read.
  private(set) var trail = KeyTrail()

  /// What has been found, in the order of the file.
  var inOrder: [FileMistake] {
    mistakes.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// Nothing found yet.
  init() {}

  /// Reads something one step further down.
  mutating func descending<Value>(
    _ step: KeyTrail.Step,
    _ body: (inout MistakeCollector) -> Value
  ) -> Value {
    let here = trail
    trail = here + [step]
    defer { trail = here }
    return body(&self)
  }

  /// Records a mistake of what is being read, or of something below it.
  mutating func record(
    _ fault: Fault,
    at position: JSONPosition,
    below steps: [KeyTrail.Step] = []
  ) {
    let mistake = FileMistake(
      line: position.line,
      column: position.column,
      trail: trail + steps,
      fault: fault
    )
    mistakes.append(mistake)
  }

  /// Records that the text is no JSON5.
  mutating func record(unreadable error: JSONError) {
    let (line, column) = (error.position?.line ?? 1, error.position?.column ?? 1)
    mistakes.append(
      FileMistake(line: line, column: column, trail: trail, fault: .unreadable(error))
    )
  }
}
