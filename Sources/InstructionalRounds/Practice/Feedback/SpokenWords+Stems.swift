extension SpokenWords {
  /// What the words are about: without endings, one for words that people use for each other, and none for
  /// words that are in any note.
  var stems: Set<String> {
    Set(
      words.compactMap { word in
        guard !Kinship.anywhere.contains(word), !word.isPersonCode else { return nil }
        let stem = (Kinship.numbers[word] ?? word).stem
        return Kinship.ofStem[stem] ?? stem
      }
    )
  }
}

extension String {
  /// Whether it is a single letter or somebody in a script, such as `s4`.
  fileprivate var isPersonCode: Bool {
    guard let first else { return true }
    return first.isLetter && dropFirst().allSatisfy { $0.isNumber }
  }

  /// The word without its ending: rough, and the same for all forms that people write of most words.
  fileprivate var stem: String {
    var stem = hasSuffix("'s") ? String(dropLast(2)) : self
    for ending in ["ing", "ed", "es", "s", "ly"]
    where stem.hasSuffix(ending) && stem.count - ending.count >= 3 {
      stem = String(stem.dropLast(ending.count))
      break
    }
    guard stem.count > 3, let last = stem.last else { return stem }
    if last == stem.dropLast().last, !"aeiouls".contains(last) {
      stem = String(stem.dropLast())
    }
    if stem.count > 3, stem.hasSuffix("e") { stem = String(stem.dropLast()) }
    if stem.count > 3, stem.hasSuffix("y") { stem = stem.dropLast() + "i" }
    return stem
  }
}

/// Words of classrooms that stand for each other.
private enum Kinship {
  /// Words that are in any note, whatever it is about.
  static let anywhere = Set(
    """
    a an the and or but so to of in on at by for with from as is are was were be been it its it's that this \
    these those there then than he she they them their his her you your we our i i'm my me who what which how \
    if not no do does did don't doesn't has have had one some all each other another up down out off over \
    about into back just when while after before again own ss st sts pair pairs partner partners team teams \
    table tables person student students teacher kid kids girl girls boy boys child children \
    class group groups say says said tell tells told ask asks asked
    """.split(separator: " ").map { String($0) }
  )

  static let numbers: [String: String] = {
    let words = """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
      seventeen eighteen nineteen twenty
      """.split(separator: " ")
    var numbers: [String: String] = [:]
    for (number, word) in words.enumerated() { numbers[String(word)] = String(number) }
    return numbers
  }()

  /// For each stem the one that stands for all of its kin.
  static let ofStem: [String: String] = {
    var kin: [String: String] = [:]
    for family in families {
      let stems = family.split(separator: " ").map { String($0).stem }
      for stem in stems where kin[stem] == nil { kin[stem] = stems[0] }
    }
    return kin
  }()

  private static let families = [
    "decide choose chose pick set", "copy write wrote written jot list",
    "explain explanation reason why because",
    "price cost", "collect hand turn", "disagree argue argument bargain haggle",
    "sheet paper worksheet page",
    "done finish", "skip leave left omit need", "guess think thought predict prediction",
    "test check try tries",
    "smaller less lighter fewer", "bigger more larger greater", "read reread",
    "remember recite memory heart",
    "mix blend", "draw drawn picture", "show point", "know knew", "change reword rewrite",
    "quiet silent silence", "take took", "start begin",
  ]
}
