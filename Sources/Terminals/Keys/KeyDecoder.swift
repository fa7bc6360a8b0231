/// Makes keys of the bytes that a terminal sends, however they are cut into pieces.
///
/// Nothing that was typed goes missing: what turns out to be no sequence of the terminal is given as
/// the keys that it is made of. Only sequences that no key of ours has are passed over.
package struct KeyDecoder: Hashable, Sendable {
  /// The bytes that may still become something else.
  private var pending: ArraySlice<UInt8> = []
  /// Whether what comes was pasted.
  private var isPasting = false

  /// A decoder at the beginning.
  package init() {}

  /// Whether the next key depends on whether more bytes come soon: Escape begins every sequence.
  package var isWaiting: Bool { pending.first == Byte.escape && !isPasting }

  /// The keys that more bytes complete.
  package mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
    pending += bytes
    return drain(isOver: false)
  }

  /// The keys there are where nothing came for a while: an Escape was just that.
  package mutating func flush() -> [Key] { drain(isOver: true) }

  private mutating func drain(isOver: Bool) -> [Key] {
    var keys: [Key] = []
    while !pending.isEmpty {
      let step = isPasting ? pasteStep() : pending.step(isOver: isOver)
      guard step.length > 0 else { break }
      pending = pending.dropFirst(step.length)
      switch step.meaning {
      case .nothing: break
      case .pasteBegins: isPasting = true
      case .pasteEnds: isPasting = false
      case .key(let key): keys.add(key)
      }
    }
    return keys
  }

  /// The next piece of what is pasted, as far as it cannot be the beginning of its end.
  private func pasteStep() -> KeyStep {
    if pending.starts(with: Byte.pasteEnd) {
      return KeyStep(.pasteEnds, length: Byte.pasteEnd.count)
    }
    let end = pending.dropFirst().firstIndex(of: Byte.escape) ?? pending.endIndex
    var piece = pending[..<end]
    if piece.first == Byte.escape {
      let isOpen = Byte.pasteEnd.starts(with: pending)
      guard !isOpen else { return .incomplete }
    }
    if end == pending.endIndex { piece = piece.dropLast(piece.unfinishedCount) }
    guard !piece.isEmpty else { return .incomplete }
    return KeyStep(.key(.paste(String(pasted: piece))), length: piece.count)
  }
}

/// What the bytes at the front are, and how many they are.
struct KeyStep {
  /// What can be said of bytes.
  enum Meaning {
    case nothing, pasteBegins, pasteEnds
    case key(Key)
  }

  /// What they are.
  let meaning: Meaning
  /// How many bytes it took; none when more have to come first.
  let length: Int

  /// So many bytes that are something.
  init(_ meaning: Meaning, length: Int) {
    self.meaning = meaning
    self.length = length
  }

  /// More has to come.
  static let incomplete = KeyStep(.nothing, length: 0)
}

extension [Key] {
  /// Adds a key; text that comes at once is one text.
  fileprivate mutating func add(_ key: Key) {
    switch (last, key) {
    case (.text(let before), .text(let more)): self[endIndex - 1] = .text(before + more)
    case (.paste(let before), .paste(let more)): self[endIndex - 1] = .paste(before + more)
    default: append(key)
    }
  }
}
