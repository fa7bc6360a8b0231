/// Adds up what the words of a note weigh.
final class Weigher: Sendable {
  /// What weighs beside the words.
  let weighing: Weighing
  private let table: WordTable
  /// What any number weighs.
  private let number: Int
  /// What words of others weigh.
  private let quotation: Int

  /// Weighs by a vocabulary's numbers, with the words of its tables.
  init(_ weighing: Weighing, _ table: WordTable) {
    self.weighing = weighing
    self.table = table
    number = table.weight(of: CollectionOfOne(WordPattern.number))
    quotation = table.weight(of: CollectionOfOne(WordPattern.quotation))
  }

  /// Fewer words than this make no question: "not" alone could be shown by no camera.
  private static let fewestShown = 3

  /// A sentence, or a whole note, with what its words weigh.
  struct Sentence {
    /// Its words, in places of tokens.
    var tokens: Range<Int>
    /// How many words of the observer it has; a quotation is one.
    var length = 0
    /// What they weigh.
    var words = 0
  }

  /// The sentences of a note, by its full stops, question and exclamation marks.
  func sentences(of note: NoteText) -> [Sentence] {
    var sentences: [Sentence] = []
    var sentence = Sentence(tokens: 0..<0)
    for place in note.tokens.indices {
      if place > 0, note.beginsSentence(place) {
        sentence.tokens = sentence.tokens.lowerBound..<place
        sentences.append(sentence)
        sentence = Sentence(tokens: place..<place)
      }
      guard let weight = weight(at: place, in: note) else { continue }
      sentence.length += 1
      sentence.words += weight
    }
    sentence.tokens = sentence.tokens.lowerBound..<note.tokens.count
    return sentences + CollectionOfOne(sentence)
  }

  /// The words side by side that together speak most for asking; `nil` where none speak loud enough.
  func weightiest(of note: NoteText) -> Range<Int>? {
    var best: (words: Range<Int>, weight: Int)?
    var run = (start: 0, weight: 0)
    for place in note.tokens.indices {
      if run.weight <= 0 || !note.tokens[place].traits.contains(.joins) { run = (place, 0) }
      guard let weight = weight(at: place, in: note), !note.tokens[place].traits.contains(.isData)
      else {
        run.weight = 0
        continue
      }
      run.weight += weight
      if run.weight > best?.weight ?? 0 { best = (run.start..<place + 1, run.weight) }
    }
    guard let best, best.weight >= weighing.pointing else { return nil }
    return note.widened(best.words, to: Weigher.fewestShown)
  }

  /// What a note weighs that its words alone do not: its length.
  func weight(ofLength length: Int) -> Int {
    var weight = weighing.start
    for step in weighing.lengths where length >= step.words { weight += step.weight }
    return weight
  }

  /// What a word weighs, with its beginning, its end and the mark after it; `nil` for one that is not
  /// the observer's, of which only the first weighs, as a quotation.
  func weight(at place: Int, in note: NoteText) -> Int? {
    let token = note.tokens[place]
    guard token.traits.isDisjoint(with: [.isData, .isAllowed]) else {
      let isFirst = place == 0 || !note.tokens[place - 1].traits.contains(.isData)
      return token.traits.contains(.isData) && isFirst ? quotation : nil
    }
    let behind = token.range.upperBound
    var weight = behind < note.scalars.count ? self.weight(ofMark: note.scalars[behind]) : 0
    guard !token.traits.contains(.isNumber) else { return weight + number }
    if token.word != WordTable.unknown { weight += table.weight(of: token.word) }
    guard token.range.count >= WordPattern.shortestWithParts else { return weight }
    let parts = note.parts(of: token)
    return weight + table.weight(of: parts.beginning) + table.weight(of: parts.ending)
  }

  private func weight(ofMark mark: Unicode.Scalar) -> Int {
    WordPattern.isMark(mark) ? table.weight(of: CollectionOfOne(mark)) : 0
  }
}

extension NoteText {
  /// The keys of the beginning and of the end of a word.
  fileprivate func parts(of token: Token) -> (beginning: WordKey, ending: WordKey) {
    let range = token.range
    var beginning = WordKey(
      scalars[range.lowerBound..<range.lowerBound + WordPattern.beginningLength]
    )
    beginning.add(WordPattern.hyphen)
    var ending = WordKey(CollectionOfOne(WordPattern.hyphen))
    for place in range.upperBound - WordPattern.endingLength..<range.upperBound {
      ending.add(scalars[place])
    }
    return (beginning, ending)
  }

  /// Words with those after them, and then those before them, until there are enough or a mark comes.
  fileprivate func widened(_ words: Range<Int>, to count: Int) -> Range<Int> {
    var (start, end) = (words.lowerBound, words.upperBound)
    while end - start < count, end < tokens.count, tokens[end].traits.contains(.joins) { end += 1 }
    while end - start < count, start > 0, tokens[start].traits.contains(.joins) { start -= 1 }
    return start..<end
  }

  /// Whether a full stop, a question or an exclamation mark ended a sentence right before a word; one
  /// inside a quotation ends none.
  fileprivate func beginsSentence(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.traits.contains(.opens) else { return false }
    let isBehindData = tokens[place - 1].traits.contains(.isData)
    let mark = isBehindData ? mark(before: place) : mark(behind: place - 1)
    guard let mark else { return true }
    return mark == "." || mark == "?" || mark == "!"
  }
}

extension WordTable {
  /// What a part of words weighs.
  fileprivate func weight(of key: WordKey) -> Int {
    let number = number(of: key)
    return number == WordTable.unknown ? 0 : weight(of: number)
  }

  /// What a symbol weighs.
  fileprivate func weight(of symbol: CollectionOfOne<Unicode.Scalar>) -> Int {
    weight(of: WordKey(symbol))
  }
}
