/// Reading times that count from a beginning, as recordings write them.
extension LineScanner {
  /// Reads `00:12:30`, `12:30` (minutes and seconds), `00:12:30.500` or `00:12:30,500`.
  ///
  /// - Returns: Milliseconds, or `nil` when something else stands here.
  mutating func takeElapsed() -> Int64? {
    var scanner = self
    var parts: [Int] = []
    repeat {
      guard let part = scanner.takeNumber(digits: parts.isEmpty ? 1...4 : 2...2) else {
        return nil
      }
      parts.append(part)
    } while parts.count < 3 && scanner.takeColon()
    guard parts.count > 1, parts.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    let fraction = scanner.takeFraction()
    guard !scanner.isInsideWord else { return nil }
    self = scanner
    return Int64(parts.reduce(0) { $0 * 60 + $1 }) * 1_000 + fraction
  }

  /// Reads the colon before more digits, and not one that ends the time.
  private mutating func takeColon() -> Bool {
    var scanner = self
    guard scanner.take(":"), scanner.next?.isDigit ?? false else { return false }
    self = scanner
    return true
  }

  /// Reads `.5` or `,500` in milliseconds; 0 when there is none.
  private mutating func takeFraction() -> Int64 {
    var scanner = self
    guard scanner.take(anyOf: [".", ","]) != nil else { return 0 }
    let before = scanner.rest.count
    guard let value = scanner.takeNumber(digits: 1...3) else { return 0 }
    let digits = before - scanner.rest.count
    self = scanner
    return Int64(value) * [100, 10, 1][digits - 1]
  }
}
