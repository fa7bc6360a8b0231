/// A place in a text, as an editor counts it.
///
/// Lines end at a line feed, a carriage return, or both together; columns are Unicode scalars. Both
/// begin at 1. A byte order mark at the beginning of the text is not shown by editors and takes no
/// column.
public struct JSONPosition: Hashable, Sendable {
  /// The line, counted from 1.
  public private(set) var line = 1

  /// The Unicode scalar in the line, counted from 1.
  public private(set) var column = 1

  /// The byte of the UTF-8 text, counted from 0.
  public private(set) var offset = 0

  /// The first place of a text, after its byte order mark if it has one.
  init(startOf bytes: [UInt8]) {
    if bytes.starts(with: Self.byteOrderMark) { offset = Self.byteOrderMark.count }
  }

  /// U+FEFF in UTF-8, which some editors put before the text.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension JSONPosition: Comparable {
  /// Whether one place of a text is before another place of the same text.
  public static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }
}

extension JSONPosition: CustomStringConvertible {
  /// The place in words, such as "line 4, column 7".
  public var description: String { "line \(line), column \(column)" }
}

extension JSONPosition {
  /// Walks forward to a byte of the text, counting lines and columns on the way.
  ///
  /// A reader that only ever walks forward counts each byte once, so that a position for every value
  /// costs no more than one more pass over the text, even if all of it is one line.
  mutating func advance(to target: Int, in bytes: [UInt8]) {
    while offset < target {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case .carriageReturn where offset < bytes.count && bytes[offset] == .lineFeed: break
      case .lineFeed, .carriageReturn: (line, column) = (line + 1, 1)
      case 0x80...0xBF: break  // the second to fourth byte of a scalar
      default: column += 1
      }
    }
  }
}
