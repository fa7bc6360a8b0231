/// How much the words of a note, and what the lists found in it, speak for asking about it.
///
/// What the words and the length weigh is learned from labeled notes, and the sum decides: above zero a
/// note, or the sentence in which the lists found something, is asked about. So a word that is loaded in one note and plain in
/// another is no longer decided by its list alone.
public struct Weighing: Hashable, Sendable {
  /// A note of fewer words of the observer is left to the lists: it says too little to be weighed.
  public var fewestWords = 1
  /// What every note begins with.
  public var start = 0
  /// What speaks for asking where the lists found a judgment or advice.
  public var judgment = 0
  /// The same where they found no judgment, but an inference.
  public var inference = 0
  /// The same where they found neither.
  public var nothing = 0
  /// What each point of detail takes away where the lists found neither.
  public var detail = 0
  /// The same where they found a judgment or an inference.
  public var detailBeside = 0
  /// More points of detail than this take nothing away.
  public var mostDetail = 100
  /// The words of the other sentences of a note add to one of them, or take away, no more than this.
  public var otherSentences = 0
  /// Where the lists found nothing, words side by side that weigh as much are pointed at; otherwise the
  /// whole note is.
  public var pointing = 0
  /// What the length of a note adds.
  public var lengths: [LengthWeight] = []
  /// What its words add.
  public var words: [WordWeight] = []

  /// No weights.
  public init() {}
}

/// What it adds that a note has so many words of the observer or more; a quotation is one.
public struct LengthWeight: Hashable, Sendable {
  /// How many words.
  public var words: Int
  /// What is added.
  public var weight: Int

  /// A length with its weight.
  public init(words: Int, weight: Int) {
    self.words = words
    self.weight = weight
  }
}

/// Words, beginnings, endings and marks that weigh the same.
public struct WordWeight: Hashable, Sendable {
  /// What each of them adds, every time that the observer writes it.
  public var weight: Int
  /// What they are, several in an item with commas between them: "lovely", "enga-", "-ing", "#", "!".
  public var words: [String]

  /// Words with their weight.
  public init(weight: Int, words: [String]) {
    self.weight = weight
    self.words = words
  }
}
