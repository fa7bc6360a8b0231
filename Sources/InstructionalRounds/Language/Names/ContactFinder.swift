/// Finds addresses of electronic mail and telephone numbers, which name somebody as surely as a name.
struct ContactFinder {
  private let scalars: [Unicode.Scalar]

  /// Looks at a text.
  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// Where they are, in their order.
  func ranges() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < scalars.count {
      let range = scalars[place] == "@" ? mail(around: place) : telephone(from: place)
      if let range { found.append(range) }
      place = max(range?.upperBound ?? 0, place + 1)
    }
    return found
  }

  /// The address around a sign.
  private func mail(around sign: Int) -> Range<Int>? {
    var start = sign
    while start > 0, isOfMail(scalars[start - 1]) { start -= 1 }
    var (end, lastDot) = (sign + 1, -1)
    while end < scalars.count, isOfMail(scalars[end]) {
      if scalars[end] == "." { lastDot = end }
      end += 1
    }
    if lastDot == end - 1 { end -= 1 }
    let hasDot = scalars[sign..<max(sign, end)].contains(".")
    return start < sign && hasDot && end - sign > 3 ? start..<end : nil
  }

  private func isOfMail(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.isInWords || scalar == "." || scalar == "-" || scalar == "_")
      || scalar == "+"
  }

  /// A number with its code and its parts: 555-0142, (201) 555-0142, +49 30 901820.
  private func telephone(from start: Int) -> Range<Int>? {
    guard start == 0 || !scalars[start - 1].isInWords && scalars[start - 1] != "-" else {
      return nil
    }
    var parts: [Int] = []
    var (place, digits, end) = (start, 0, start)
    let isAbroad = scalars[start] == "+"
    if isAbroad { place += 1 }
    while place < scalars.count, parts.count <= 4 {
      let scalar = scalars[place]
      if scalar.isDigit {
        digits += 1
        end = place + 1
      } else if scalar == " " || scalar == "-" || scalar == "." || scalar == "(" || scalar == ")" {
        if digits > 0 { parts.append(digits) }
        digits = 0
        let isDouble = place > start && !scalars[place - 1].isDigit && scalars[place - 1] != ")"
        if isDouble, scalar != "(" { break }
      } else {
        break
      }
      place += 1
    }
    if digits > 0 { parts.append(digits) }
    let isWhole = end == scalars.count || !scalars[end].isInWords
    let all = parts.reduce(0, +)
    let isNumber =
      isAbroad && (8...15).contains(all)
      || parts == [3, 3, 4] || parts == [1, 3, 3, 4]
      || parts == [3, 4] && scalars[start..<end].contains("-")
    return isNumber && isWhole && (scalars[start].isDigit || isAbroad || scalars[start] == "(")
      ? start..<end : nil
  }
}
