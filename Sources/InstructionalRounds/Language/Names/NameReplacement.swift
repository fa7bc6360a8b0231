/// A name of somebody of the room, and what replaces it: `S3` for Danielle.
public struct NameReplacement: Hashable, Sendable {
  /// The name, of one word or several.
  public let name: String
  /// What replaces it.
  public let substitute: String
  private let folded: [Character]

  /// A name and its substitute; `nil` where the name has no letter.
  public init?(_ name: String, by substitute: String) {
    let words = name.split { $0.isWhitespace }
    guard words.contains(where: { $0.contains { $0.isLetter } }) else { return nil }
    self.name = words.joined(separator: " ")
    self.substitute = substitute
    folded = NameReplacement.folded(self.name)
  }

  /// The characters in small letters without accents, as many as there are: "José" and "JOSE" are one.
  static func folded(_ text: String) -> [Character] {
    text.map { character in
      if character.isWhitespace { return " " }
      let small = character.lowercased().unicodeScalars.first ?? " "
      return Character(PlainLetters.letter(small).map { Unicode.Scalar($0) } ?? small)
    }
  }
}

extension NameReplacement {
  /// A text with the substitute wherever the name stands; `nil` where it does not.
  ///
  /// Neither capitals nor accents make a difference. What is put to a name stays: `Danielle's` and `Danielles` become
  /// `S3's` and `S3s`. A longer word that only begins like the name is another word.
  public func applied(to text: String) -> String? {
    let characters = Array(text)
    let plain = NameReplacement.folded(text)
    guard plain.count == characters.count else { return nil }
    var result = ""
    var place = 0
    var isFound = false
    while place < characters.count {
      let isInWord = place > 0 && NameReplacement.isOfWord(plain[place - 1])
      if !isInWord, let end = end(of: plain, from: place) {
        result += substitute
        place = end
        isFound = true
      } else {
        result.append(characters[place])
        place += 1
      }
    }
    return isFound ? result : nil
  }

  /// Where the name ends in a text that has it at a place; nowhere when it is another word.
  private func end(of text: [Character], from start: Int) -> Int? {
    var place = start
    for character in folded {
      guard place < text.count, text[place] == character else { return nil }
      place += 1
      // A name may be broken over lines.
      while character == " ", place < text.count, text[place] == " " { place += 1 }
    }
    for ending in NameReplacement.endings {
      let after = place + ending.count
      guard after <= text.count, Array(text[place..<after]) == ending else { continue }
      if after == text.count || !NameReplacement.isOfWord(text[after]) { return place }
    }
    return nil
  }

  /// What a name may end with and still be it.
  private static let endings: [[Character]] = [[], ["s"], ["e", "s"]]

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
