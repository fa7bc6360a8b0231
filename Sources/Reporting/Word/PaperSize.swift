/// What a document is printed on, in twentieths of a point.
package enum PaperSize: String, CaseIterable, Hashable, Sendable {
  /// Eight and a half by eleven inches.
  case letter
  /// 210 by 297 millimeters.
  case a4

  /// How wide a sheet is.
  var width: Int {
    switch self {
    case .letter: 12_240
    case .a4: 11_906
    }
  }

  /// How high a sheet is.
  var height: Int {
    switch self {
    case .letter: 15_840
    case .a4: 16_838
    }
  }

  /// How much stays white on each side: an inch.
  static let margin = 1_440

  /// How wide a line is.
  var lineWidth: Int { width - 2 * PaperSize.margin }

  /// How high the part with the text is.
  var textHeight: Int { height - 2 * PaperSize.margin }
}
