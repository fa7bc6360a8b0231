/// Finds the names of people of the room, inside quotations too.
///
/// "Maya, what's the slope?" is how students get into a record.
struct NameFinder {
  private let note: NoteText
  private let tables: LookupTables
  /// How many places in the tables were looked at.
  private(set) var work = 0

  /// Looks with the lists of a vocabulary.
  init(_ note: NoteText, _ tables: LookupTables) {
    self.note = note
    self.tables = tables
  }

  /// The names, in their order.
  mutating func flags() -> [Flag] {
    var flags: [Flag] = []
    var place = 0
    while place < note.tokens.count {
      if let end = behindKnown(place) {
        place = end
        continue
      }
      guard let words = name(at: place) else {
        place += 1
        continue
      }
      let range = note.range(words)
      flags.append(Flag(kind: .name, range: range, text: note.text(range)))
      place = words.upperBound
    }
    return flags
  }

  /// The place behind the whole name of somebody who is not in the room.
  private mutating func behindKnown(_ place: Int) -> Int? {
    guard isCapital(place) else { return nil }
    let match = tables.phrases.longest(
      at: place,
      of: note.tokens,
      root: LookupTables.wordingRoot,
      in: tables.words,
      counting: &work
    )
    guard let match, case .known = tables.meanings[Int(match.meaning)] else { return nil }
    return match.end
  }

  /// The words of a name that begins at a place.
  private func name(at place: Int) -> Range<Int>? {
    guard isCapital(place), !note.tokens[place].traits.contains(.isData) else { return nil }
    if roles(place).contains(.honorific) {
      return place + 1 < note.tokens.count && isNear(place + 1) && isCapital(place + 1)
        ? place..<place + 2 : nil
    }
    guard note.tokens[place].traits.contains(.isCapitalised), !isFigure(place) else { return nil }
    let (key, isPossessive) = stem(place)
    let roles = tables.words.roles(of: tables.words.number(of: key))
    let titleFollows =
      isPossessive && place + 1 < note.tokens.count
      && note.tokens[place + 1].traits.isSuperset(of: [.joins, .isCapitalised])
    guard !titleFollows else { return nil }
    if roles.contains(.name) { return place..<place + 1 }
    let isUnknown =
      tables.words.number(of: key) == WordTable.unknown && note.capitalsCount
      && !note.isInTitle(place)
    guard roles.contains(.perhapsName) || isUnknown else { return nil }
    return hasSign(place, opensMayCount: !isUnknown) ? place..<place + 1 : nil
  }

  /// Whether something says that a person of the room is meant.
  private func hasSign(_ place: Int, opensMayCount: Bool) -> Bool {
    let token = note.tokens[place]
    let opens = token.traits.contains(.opens)
    let before = place > 0 && token.traits.contains(.joins) && roles(place - 1).contains(.before)
    let follows = place + 1 < note.tokens.count && note.tokens[place + 1].traits.contains(.joins)
    let doing = follows && roles(place + 1).contains(.doing)
    if before || doing && (opensMayCount || !opens) { return true }
    guard !follows, opensMayCount || !opens else { return false }
    return isCalled(place, opens: opens)
  }

  /// Whether a word is said to somebody, as in "thank you, Maya." and "Will?".
  private func isCalled(_ place: Int, opens: Bool) -> Bool {
    let behind = note.mark(behind: place)
    let before = note.mark(before: place)
    if opens { return behind == "," || behind == "?" && place + 1 == note.tokens.count }
    return before == "," && (behind == nil || behind == "?" || behind == "." || behind == "!")
      && (place + 1 == note.tokens.count || note.tokens[place + 1].traits.contains(.opens))
  }

  /// Whether a person of a book or of history is meant.
  private func isFigure(_ place: Int) -> Bool {
    for index in max(0, place - 2)..<place where roles(index).contains(.figure) { return true }
    let next = place + 1
    return next < note.tokens.count && note.tokens[next].traits.contains(.joins)
      && roles(next).contains(.figure)
  }

  /// What a word is used for.
  private func roles(_ place: Int) -> WordRoles { tables.words.roles(of: note.tokens[place].word) }

  /// Whether a word begins with a capital.
  private func isCapital(_ place: Int) -> Bool {
    note.scalars[note.tokens[place].range.lowerBound].isCapital
  }

  /// Whether nothing but a full stop and a space part a word from the one before.
  private func isNear(_ place: Int) -> Bool {
    let between = note.tokens[place - 1].range.upperBound..<note.tokens[place].range.lowerBound
    return between.count <= 2 && note.scalars[between].allSatisfy { $0 == "." || $0.isSpace }
  }

  /// The word without what follows an apostrophe, as in "Maya's".
  private func stem(_ place: Int) -> (WordKey, isPossessive: Bool) {
    let scalars = note.scalars[note.tokens[place].range]
    guard let mark = scalars.firstIndex(where: { $0.isApostrophe }) else {
      return (note.tokens[place].key, false)
    }
    return (WordKey(scalars[..<mark]), true)
  }
}
