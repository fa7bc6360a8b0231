/// What is to be read, as blocks; it knows nothing of rounds, and nothing of how it will look.
package struct Document: Hashable, Sendable {
  /// The blocks, from top to bottom.
  package var blocks: [Block]
  /// The language of headings and sentences (BCP 47).
  package var language = "en"

  /// Puts blocks together.
  package init(_ blocks: [Block]) { self.blocks = blocks }
}

/// A part of a document that is on lines of its own.
package indirect enum Block: Hashable, Sendable {
  /// What the whole document is called.
  case title(Phrase)
  /// What begins a section.
  case heading(Phrase)
  /// What begins a part of a section.
  case subheading(Phrase)
  /// Sentences that belong together.
  case paragraph(Phrase)
  /// Items, each made of blocks.
  case list(ListStyle, [[Block]])
  /// The words of somebody, with what there is to say of them.
  case quotation(Phrase, remark: Phrase? = nil)
  /// Short labels, each with what it stands for.
  case labeled([LabeledLine])
  /// Rows and columns.
  case table(Table)
  /// A picture; its words and its table where nothing can be drawn.
  case figure(Figure)
  /// Cards to be cut out, each with its words and what it is called.
  case cards([Card])
  /// That many empty lines to be written on by hand.
  case ruled(Int)
  /// Columns with that many empty rows to be written in by hand.
  case form([Phrase], rows: Int)
  /// What few will look for, under a name: where there are screens, it opens when it is asked for.
  case folded(Phrase, [Block])
  /// What is read first: where there are screens or pages, it has the first one to itself.
  case brief([Block])
}

/// How the items of a list are shown separately.
package enum ListStyle: Hashable, Sendable {
  case bullets, numbers
}

/// A label with what it stands for.
package struct LabeledLine: Hashable, Sendable {
  /// The label, without its colon.
  package var label: Phrase
  /// What it stands for.
  package var text: Phrase

  package init(_ label: Phrase, _ text: Phrase) {
    self.label = label
    self.text = text
  }
}

/// Words that are to hang on a wall.
package struct Card: Hashable, Sendable {
  package var words: Phrase
  /// What the card is called.
  package var name: Phrase

  /// Puts words on a card.
  package init(_ words: Phrase, name: Phrase) {
    self.words = words
    self.name = name
  }
}

extension Block {
  /// A list of which every item is one phrase.
  package static func items(_ phrases: [Phrase]) -> Block {
    .list(.bullets, phrases.map { [.paragraph($0)] })
  }
}
