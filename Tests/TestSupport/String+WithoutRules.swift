extension String {
  /// A page without its stylesheet, which the golden page with everything in it has already.
  package var withoutRules: String {
    guard let start = firstRange(of: "<style>"), let end = firstRange(of: "</style>") else {
      return self
    }
    return self[..<start.upperBound] + "..." + self[end.lowerBound...]
  }
}
