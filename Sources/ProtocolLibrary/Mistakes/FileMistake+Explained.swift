import JSONText

extension FileMistake: CustomStringConvertible {
  /// The mistake in full: where it is, what is there, and what is allowed.
  public var description: String {
    if case .unreadable(let error) = fault { return "\(error.summary). \(error.remedy)" }
    let place = "line \(line), column \(column)"
    let key = trail.description
    return "\(place): \(key.isEmpty ? "" : "\(key): ")\(fault.finding). \(fault.remedy)"
  }
}

extension FileError: CustomStringConvertible {
  /// Every mistake on a line of its own.
  public var description: String { mistakes.map { $0.description }.joined(separator: "\n") }
}
