/// Reading times that count from a beginning, as recordings write them.
extension LineScanner {
  /// Reads `00:12:30`, `12:30` (minutes and seconds), `0:0:6.90`, `00:12:30,500`, or frames after the
  /// seconds as in `00:12:30;10`.
  ///
  /// - Returns: Milliseconds, or `nil` when something else is here.
  package mutating func takeElapsed() -> Int64? {
    var scanner = self
    var parts: [Int] = []
    repeat {
      guard let part = scanner.takeNumber(digits: parts.isEmpty ? 1...4 : 1...2) else {
        return nil
      }
      parts.append(part)
    } while parts.count < 3 && scanner.takeColon()
    guard parts.count > 1, parts.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    let fraction = scanner.takeFrames(after: parts.count) ?? scanner.takeFraction()
    guard !scanner.isInsideWord else { return nil }
    self = scanner
    return Int64(parts.reduce(0) { $0 * 60 + $1 }) * 1_000 + fraction
  }

  /// Reads the seconds of `131.454`, or of `131`, in milliseconds.
  package mutating func takeSeconds() -> Int64? {
    var scanner = self
    guard let seconds = scanner.takeNumber(digits: 1...7) else { return nil }
    let fraction = scanner.takeFraction()
    guard !scanner.isInsideWord, scanner.next != ":" else { return nil }
    self = scanner
    return Int64(seconds) * 1_000 + fraction
  }

  /// Reads the colon before more digits, and not one that ends the time.
  private mutating func takeColon() -> Bool {
    var scanner = self
    guard scanner.take(anyOf: [":", "："]) != nil, scanner.next?.isDigit ?? false else {
      return false
    }
    self = scanner
    return true
  }

  /// Reads `;10` or `:10` behind hours, minutes and seconds: the pictures of a second, of which there
  /// are taken to be thirty after a semicolon and twenty-five after a colon.
  private mutating func takeFrames(after parts: Int) -> Int64? {
    var scanner = self
    guard parts == 3, let mark = scanner.take(anyOf: [";", ":"]),
      let frame = scanner.takeNumber(digits: 2...2)
    else { return nil }
    self = scanner
    return min(999, Int64(frame) * 1_000 / (mark == ";" ? 30 : 25))
  }

  /// Reads `.5` or `,500000` in milliseconds; 0 if there is none.
  private mutating func takeFraction() -> Int64 {
    var scanner = self
    guard scanner.take(anyOf: [".", ","]) != nil else { return 0 }
    let before = scanner.rest.count
    guard let value = scanner.takeNumber(digits: 1...9) else { return 0 }
    var digits = before - scanner.rest.count
    self = scanner
    var milliseconds = Int64(value)
    while digits < 3 { (milliseconds, digits) = (milliseconds * 10, digits + 1) }
    while digits > 3 { (milliseconds, digits) = (milliseconds / 10, digits - 1) }
    return milliseconds
  }
}
