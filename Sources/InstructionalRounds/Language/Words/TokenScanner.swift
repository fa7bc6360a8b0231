/// Splits scalars into words: runs of letters and digits, with apostrophes inside.
struct TokenScanner {
  private let scalars: [Unicode.Scalar]

  /// Looks at scalars.
  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// The words, in their order.
  func tokens() -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(scalars.count / 5 + 1)
    var place = 0
    while place < scalars.count {
      guard scalars[place].isInWords else {
        place += 1
        continue
      }
      var token = word(from: place)
      token.traits.formUnion(bond(tokens.last, token))
      place = token.range.upperBound
      tokens.append(token)
    }
    return tokens
  }

  /// The word that begins here.
  private func word(from start: Int) -> Token {
    var key = WordKey()
    var traits: Token.Traits = scalars[start].isDigit ? .isNumber : []
    var place = start
    repeat {
      key.add(scalars[place])
      if scalars[place].isDigit { traits.insert(.hasDigit) }
      place += 1
    } while place < scalars.count && (scalars[place].isInWords || isInside(place, of: start))
    if place - start > 1, scalars[start].isCapital, !scalars[start + 1].isCapital {
      traits.insert(.isCapitalized)
    }
    return Token(key: key, range: start..<place, traits: traits)
  }

  /// Whether a mark belongs to the word around it: an apostrophe in "don't", a slash in "b/c".
  private func isInside(_ place: Int, of start: Int) -> Bool {
    guard place + 1 < scalars.count, scalars[place + 1].isInWords else { return false }
    if scalars[place].isApostrophe { return true }
    let endsThere = place + 2 >= scalars.count || !scalars[place + 2].isInWords
    return scalars[place] == "/" && place - start == 1 && endsThere
  }

  /// How a word hangs together with the one before.
  private func bond(_ last: Token?, _ token: Token) -> Token.Traits {
    guard let last else { return .opens }
    var joins = true
    for place in last.range.upperBound..<token.range.lowerBound {
      let scalar = scalars[place]
      if scalar.isSpace && scalar != "\n" { continue }
      if scalar == "-" && token.range.lowerBound - last.range.upperBound == 1 { continue }
      if isInNumber(place) { continue }
      joins = false
      if scalar.endsSentence && !isAbbreviation(last, before: place) { return .opens }
    }
    return joins ? .joins : []
  }

  /// Whether a mark parts the digits of one number, as in "10:15", "4.9" and "1,000".
  private func isInNumber(_ place: Int) -> Bool {
    guard place > 0, place + 1 < scalars.count, [":", ".", ","].contains(scalars[place]) else {
      return false
    }
    return scalars[place - 1].isDigit && scalars[place + 1].isDigit
  }

  /// Whether a full stop belongs to a short form of one letter, as after a page or an initial.
  private func isAbbreviation(_ token: Token, before place: Int) -> Bool {
    scalars[place] == "." && place == token.range.upperBound && token.range.count == 1
      && !token.traits.contains(.hasDigit)
  }
}
