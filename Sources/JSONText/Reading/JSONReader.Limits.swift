extension JSONReader {
  /// How much a reader takes on before it gives up, so that no file can exhaust the machine.
  public struct Limits: Hashable, Sendable {
    /// How many lists and groups may be inside one another.
    public let depth: Int

    /// How long the text may be.
    public let bytes: Int

    /// How many values the text may hold in all; each costs memory beyond its few bytes of text.
    public let values: Int

    /// The greatest depth that can be asked for.
    ///
    /// A tree is read, written and released by recursion. The depth that is set unless another is
    /// asked for fits on a stack of 512 KB, this one on a stack of 4 MB.
    public static let deepest = 512

    /// Sets the limits; the depth is from 1 to ``deepest``.
    public init(depth: Int = 64, bytes: Int = 16 << 20, values: Int = 1_000_000) {
      precondition((1...Self.deepest).contains(depth), "a depth from 1 to \(Self.deepest)")
      self.depth = depth
      self.bytes = bytes
      self.values = values
    }
  }
}
