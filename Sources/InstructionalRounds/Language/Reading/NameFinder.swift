/// Finds the names of people of the room, inside quotations too.
///
/// "Maya, what's the slope?" is how students get into a record.
struct NameFinder {
  let note: NoteText
  private let tables: LookupTables
  private let given: GivenNames
  /// How many places in the tables were looked at.
  private(set) var work = 0

  /// Looks with the lists of a vocabulary.
  init(_ note: NoteText, _ vocabulary: Vocabulary) {
    self.note = note
    tables = vocabulary.tables
    given = vocabulary.givenNames
  }

  /// The group of what names somebody and is not a name, for a question of its own.
  static let contact = "contact"

  /// The names, in their order.
  mutating func flags() -> [Flag] {
    let contacts = ContactFinder(note.scalars).ranges()
    var flags = contacts.map {
      Flag(kind: .name, range: $0, text: note.text($0), group: NameFinder.contact)
    }
    var contact = contacts[...]
    var place = 0
    while place < note.tokens.count {
      while let next = contact.first, next.upperBound <= note.tokens[place].range.lowerBound {
        contact.removeFirst()
      }
      if contact.first?.contains(note.tokens[place].range.lowerBound) ?? false {
        place += 1
        continue
      }
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
    return flags.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The place after the whole name of somebody who is not in the room.
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

  /// What is known of a word that may be a name.
  private struct Candidate {
    /// Whether it is a first name that needs no sign.
    var isName = false
    /// Whether it is a first name that is a word as well.
    var isPerhaps = false
    /// Whether it is among the many names, and nothing else that is known.
    var isGiven = false
    /// Whether nothing is known of it.
    var isUnknown = false
    /// Whether a possessive was made of it.
    var isPossessive = false
  }

  /// What is known of a word.
  private func candidate(_ place: Int) -> Candidate {
    let stem = note.stem(place)
    let asWritten = tables.words.number(of: WordKey(note.scalars[note.tokens[place].range]))
    var number = tables.words.number(of: WordKey(stem.letters))
    if number == WordTable.unknown { number = asWritten }
    let roles = tables.words.roles(of: number)
    let isListed = !roles.isDisjoint(with: [.name, .perhapsName])
    let isGiven =
      !isListed && number == WordTable.unknown && stem.plain.map(given.contains) ?? false
    return Candidate(
      isName: roles.contains(.name),
      isPerhaps: roles.contains(.perhapsName),
      isGiven: isGiven,
      isUnknown: number == WordTable.unknown && !isGiven,
      isPossessive: stem.isPossessive
    )
  }

  /// The words of a name that begins at a place.
  private func name(at place: Int) -> Range<Int>? {
    let token = note.tokens[place]
    guard !token.traits.contains(.isData) else { return nil }
    if roles(place).contains(.honorific) { return titled(place) }
    guard !token.traits.contains(.hasDigit) else { return nil }
    if !note.scalars[token.range.lowerBound].isLatin { return foreign(place) }
    guard token.range.count > 1 else { return nil }
    guard token.traits.contains(.isCapitalized) else { return uncapitalized(place) }
    guard !isFigure(place) else { return nil }
    let candidate = candidate(place)
    let follows = place + 1 < note.tokens.count && note.tokens[place + 1].traits.contains(.joins)
    let titleFollows =
      candidate.isPossessive && follows && note.tokens[place + 1].traits.contains(.isCapitalized)
    guard !titleFollows else { return nil }
    if let end = surname(behind: place, candidate) { return place..<end }
    if candidate.isName || candidate.isGiven && !note.isInTitle(place) {
      let end = nameEnd(place)
      return place..<((place + 1..<end).allSatisfy(mayBePart) ? end : place + 1)
    }
    let isUnknown = candidate.isUnknown && note.capitalsCount && !note.isInTitle(place)
    guard candidate.isPerhaps || candidate.isGiven || isUnknown else { return nil }
    let end = nameEnd(place)
    let isOne =
      hasSign(place, opensMayCount: !isUnknown) || isCalledOn(place)
      || isUnknown && (isActing(place) || end > place + 1 && isAddressed(place, until: end))
      || isOwner(place, until: end)
    return isOne ? place..<end : nil
  }

  /// A name with a title before it, as in "señora ortiz".
  private func titled(_ place: Int) -> Range<Int>? {
    guard place + 1 < note.tokens.count, isNear(place + 1) else { return nil }
    if isCapital(place), isCapital(place + 1) { return place..<nameEnd(place + 1) }
    let next = note.tokens[place + 1]
    guard !next.traits.contains(.hasDigit), next.range.count > 2 else { return nil }
    let candidate = candidate(place + 1)
    // "Miss" in small letters is mostly a verb.
    let isTitle = note.tokens[place].range.count < 4
    let isOne =
      isCapital(place + 1) || candidate.isName || candidate.isGiven
      || candidate.isUnknown && isTitle
    return isOne ? place..<place + 2 : nil
  }

  /// The place after a surname that follows a first name.
  private func surname(behind place: Int, _ first: Candidate) -> Int? {
    guard first.isName || first.isPerhaps || first.isGiven, !first.isPossessive else { return nil }
    let next = place + 1
    guard next < note.tokens.count,
      note.tokens[next].traits.isSuperset(of: [.joins, .isCapitalized])
    else { return nil }
    let isWord = tables.words.number(of: note.tokens[next].key) != WordTable.unknown
    let candidate = candidate(next)
    guard candidate.isGiven || candidate.isName || candidate.isUnknown && !isWord else {
      return nil
    }
    let behind = next + 1
    let isLonger =
      behind < note.tokens.count
      && note.tokens[behind].traits.isSuperset(of: [.joins, .isCapitalized])
    return isLonger && !candidate.isName && !candidate.isGiven ? nil : next + 1
  }

  /// The place after a name, with the parts that a hyphen joins to it: "Dong-hyun".
  private func nameEnd(_ place: Int) -> Int {
    var end = place + 1
    while end < min(place + 3, note.tokens.count), note.tokens[end].traits.contains(.joins),
      note.tokens[end].range.lowerBound == note.tokens[end - 1].range.upperBound + 1,
      note.scalars[note.tokens[end - 1].range.upperBound] == "-"
    { end += 1 }
    return end
  }

  /// A name in small letters, or in capitals, where something tells that somebody is meant.
  private func uncapitalized(_ place: Int) -> Range<Int>? {
    let token = note.tokens[place]
    let isLoud = note.scalars[token.range].allSatisfy { $0.isCapital || $0.isApostrophe }
    let candidate = candidate(place)
    let end = nameEnd(place)
    let follows = end < note.tokens.count && note.tokens[end].traits.contains(.joins)
    let acts = follows && roles(end).contains(.acting)
    if candidate.isName || candidate.isGiven {
      if isLoud, token.range.count > 3 { return place..<end }
      let isOne =
        isCalledOn(place) || isAddressed(place, until: end) || acts
        || isOwner(place, until: end)
        || candidate.isPossessive && !follows
      return isOne ? place..<end : nil
    }
    guard candidate.isUnknown, token.range.count > 2, !endsLikePlural(place) else { return nil }
    if isLoud { return acts && note.capitalsCount ? place..<end : nil }
    let isOne =
      isAddressed(place, until: end) && token.traits.contains(.opens) || isCalledThrough(place)
      || isOwner(place, until: end)
    return isOne ? place..<end : nil
  }

  /// A name in another script, before what only a person does or after a call.
  private func foreign(_ place: Int) -> Range<Int>? {
    guard note.scalars[note.tokens[place].range].allSatisfy({ $0.isInWords }) else { return nil }
    let next = place + 1
    let follows = next < note.tokens.count && note.tokens[next].traits.contains(.joins)
    let acts = follows && !roles(next).isDisjoint(with: [.acting, .doing])
    return acts || isCalledOn(place) ? place..<next : nil
  }

  /// Whether something says that a person of the room is meant.
  private func hasSign(_ place: Int, opensMayCount: Bool) -> Bool {
    let token = note.tokens[place]
    let opens = token.traits.contains(.opens)
    let before = place > 0 && token.traits.contains(.joins) && roles(place - 1).contains(.before)
    let end = nameEnd(place)
    let follows = end < note.tokens.count && note.tokens[end].traits.contains(.joins)
    let doing = follows && roles(end).contains(.doing)
    if before || doing && (opensMayCount || !opens) { return true }
    guard !follows, opensMayCount || !opens else { return false }
    return isCalled(place, until: end, opens: opens)
  }

  /// Whether an unknown word does what only a person does.
  private func isActing(_ place: Int) -> Bool {
    let end = nameEnd(place)
    return end < note.tokens.count && note.tokens[end].traits.contains(.joins)
      && roles(end).contains(.acting) && !endsLikePlural(place)
  }

  /// Whether a word ends as most plurals do.
  private func endsLikePlural(_ place: Int) -> Bool {
    note.scalars[note.tokens[place].range.upperBound - 1].folded == "s"
  }

  /// Whether somebody is called on, as in "T asks Maya" and "calls on Maya".
  private func isCalledOn(_ place: Int) -> Bool {
    guard place > 0, note.tokens[place].traits.contains(.joins) else { return false }
    return roles(place - 1).contains(.calling) || isCalledThrough(place)
  }

  /// Whether a call and a word such as "on" come before a word.
  private func isCalledThrough(_ place: Int) -> Bool {
    place > 1 && note.tokens[place].traits.contains(.joins)
      && note.tokens[place - 1].traits.contains(.joins)
      && roles(place - 1).contains(.linking) && roles(place - 2).contains(.calling)
  }

  /// Whether something of a person's follows, as in "Maya's answer".
  private func isOwner(_ place: Int, until end: Int) -> Bool {
    end < note.tokens.count && note.tokens[end].traits.contains(.joins)
      && roles(end).contains(.belonging) && candidate(end - 1).isPossessive
  }

  /// Whether a name is said to somebody, in any letters: `"maya, what is the slope?"`.
  private func isAddressed(_ place: Int, until end: Int) -> Bool {
    let isLast = end == note.tokens.count || note.tokens[end].traits.contains(.opens)
    let isApart =
      note.tokens[place].traits.contains(.opens)
      ? note.mark(behind: end - 1) == "," : isLast && note.mark(before: place) == ","
    return isApart && note.isSaid(place) && (place + 1..<end).allSatisfy(mayBePart)
  }

  /// Whether a word can be behind the hyphen of a name: "read" in "pre-read" cannot.
  private func mayBePart(_ place: Int) -> Bool {
    let candidate = candidate(place)
    return candidate.isUnknown || candidate.isName || candidate.isGiven
  }

  /// Whether a word is said to somebody, as in "thank you, Maya." and "Will?".
  private func isCalled(_ place: Int, until end: Int, opens: Bool) -> Bool {
    let behind = note.mark(behind: end - 1)
    let before = note.mark(before: place)
    if opens { return behind == "," || behind == "?" && end == note.tokens.count }
    return before == "," && (behind == nil || behind == "?" || behind == "." || behind == "!")
      && (end == note.tokens.count || note.tokens[end].traits.contains(.opens))
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
}
