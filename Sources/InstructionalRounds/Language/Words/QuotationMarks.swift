/// A pair of marks between which stand the words of somebody else.
public struct QuotationMarks: Hashable, Sendable {
  /// What opens a quotation.
  public var open: Unicode.Scalar
  /// What closes it; often the same.
  public var close: Unicode.Scalar
  /// Whether the closing mark also is inside words, as in "don't".
  ///
  /// Such a mark closes only after a word or sentence, and if it opens as well, it does so only
  /// before a word and where a closing one follows: a lone apostrophe quotes nothing.
  public var isApostrophe: Bool

  /// A pair of marks.
  public init(open: Unicode.Scalar, close: Unicode.Scalar, isApostrophe: Bool = false) {
    self.open = open
    self.close = close
    self.isApostrophe = isApostrophe
  }
}
