/// The blocks of a document as sections within each other.
///
/// A screen reader goes from heading to heading; so no level is left out, whatever the document
/// does, and a section holds all that its heading is about.
struct Outline {
  /// The blocks that no part holds yet.
  private var rest: ArraySlice<Block>
  /// How deep the last heading stood.
  private var last = Level.title

  /// A part of a page.
  indirect enum Part {
    /// What the page is called.
    case title(Phrase)
    /// A heading with all that belongs to it.
    case section(Level, Phrase, [Part])
    /// What is read first.
    case brief([Part])
    /// A block that begins no section.
    case block(Block)
  }

  /// How deep a heading stands.
  enum Level: Int {
    case title = 1
    case heading, subheading
  }

  /// The parts of a page, from top to bottom.
  static func parts(of blocks: [Block]) -> [Part] {
    var outline = Outline(rest: blocks[...])
    return outline.parts(under: .title)
  }

  /// The parts up to the next heading that stands no deeper than the one they are under.
  private mutating func parts(under level: Level) -> [Part] {
    var parts: [Part] = []
    while let block = rest.first {
      if let (wanted, phrase) = block.opening {
        let own = Level(rawValue: min(wanted.rawValue, last.rawValue + 1)) ?? wanted
        if own != .title || level != .title, own.rawValue <= level.rawValue { return parts }
        rest.removeFirst()
        last = own
        parts.append(
          own == .title ? .title(phrase) : .section(own, phrase, self.parts(under: own))
        )
      } else {
        rest.removeFirst()
        parts.append(part(block))
      }
    }
    return parts
  }

  /// A block that opens nothing; what is read first has sections of its own.
  private mutating func part(_ block: Block) -> Part {
    guard case .brief(let blocks) = block else { return .block(block) }
    let outer = rest
    rest = blocks[...]
    defer { rest = outer }
    return .brief(parts(under: .title))
  }
}

extension Block {
  /// What the block opens, when it is a heading that says something.
  fileprivate var opening: (Outline.Level, Phrase)? {
    let (level, phrase): (Outline.Level, Phrase) =
      switch self {
      case .title(let phrase): (.title, phrase)
      case .heading(let phrase): (.heading, phrase)
      case .subheading(let phrase): (.subheading, phrase)
      case .paragraph, .list, .quotation, .labeled, .table, .figure, .cards, .ruled, .form, .folded,
        .brief:
        (.title, "")
      }
    return phrase.isEmpty ? nil : (level, phrase)
  }
}

extension Outline.Level {
  /// The element of such a heading.
  var tag: Tag {
    switch self {
    case .title: .h1
    case .heading: .h2
    case .subheading: .h3
    }
  }
}
