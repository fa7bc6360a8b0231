/// What a label looks like, for ``PeopleFinder``.
extension String {
  /// The words in small letters, with nothing between them.
  var smallWords: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) }
  }

  /// Whether there is a letter in it.
  var hasLetters: Bool { contains { $0.isLetter } }

  /// Whether it is two or three capitals, each before a period: "M.G.".
  var areInitials: Bool {
    let letters = filter { $0 != "." && $0 != " " }
    return contains(".") && (2...3).contains(letters.count) && letters.allSatisfy { $0.isUppercase }
      && filter { $0 == "." }.count >= letters.count - 1
  }

  /// Whether it is two or three capitals alone: "MG".
  var areCapitals: Bool {
    (2...3).contains(count) && allSatisfy { $0.isUppercase && $0.isASCII }
  }

  /// Whether it is the kind of number that a school gives to a person.
  ///
  /// It has six signs or more, digits alone or letters and digits mixed. "Fall2026" is not: a word with a
  /// number after it.
  var isNumberOfSomebody: Bool {
    guard utf8.count >= 6, allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      return false
    }
    let digits = filter { $0.isNumber }.count
    if digits == count { return true }
    let word = prefix { $0.isLetter }
    return digits >= 3 && (word.count < 3 || !dropFirst(word.count).allSatisfy { $0.isNumber })
  }

  /// The year of a full date in it that is more than three years ago, as dates of birth are.
  func yearLongAgo(in thisYear: Int) -> Int? {
    let parts = split { !$0.isNumber }.compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let (first, middle, last) = (parts[0], parts[1], parts[2])
    let isDate =
      (1...12).contains(first) && (1...31).contains(middle)
      || (1...31).contains(first) && (1...12).contains(middle)
    var year = last
    if first > 31 {
      guard (1...12).contains(middle), (1...31).contains(last) else { return nil }
      year = first
    } else if !isDate {
      return nil
    }
    if year < 100 { year += year > thisYear % 100 ? 1_900 : 2_000 }
    return (1_900..<(thisYear - 3)).contains(year) ? year : nil
  }
}
