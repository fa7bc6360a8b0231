import Packaging

/// A picture as a list of what is to be drawn, which word processors draw themselves at any size (an
/// Enhanced Metafile): letters stay letters.
///
/// Every length in it is a twentieth of a point.
struct Metafile {
  private let width: Int
  private let height: Int
  /// What is to be drawn, between the head and the end.
  private var records: [UInt8] = []
  private var recordCount: UInt32 = 0
  /// The pens, brushes and fonts, each with its number.
  private var tools: [Tool: UInt32] = [:]

  /// An empty picture.
  init(width: Int, height: Int) {
    (self.width, self.height) = (max(width, 1), max(height, 1))
    // Letters stand on what is after them.
    add(.backgroundMode, little: 1)
  }

  /// What things are drawn with.
  enum Tool: Hashable {
    case pen(Color, width: Int, dashes: [Int] = [])
    case noPen
    case brush(Color)
    case noBrush
    case font(height: Int, isStrong: Bool)
  }

  /// A color as red, green and blue.
  struct Color: Hashable {
    let red, green, blue: UInt8

    /// As a metafile has it: red in the lowest byte.
    var number: UInt32 { UInt32(red) | UInt32(green) << 8 | UInt32(blue) << 16 }
  }

  /// A place, to the right and down from the upper left corner.
  typealias Place = (x: Int, y: Int)

  private enum Kind: UInt32 {
    case header = 1, polygon = 3, polyline, end = 14, backgroundMode = 18, textAlignment = 22
    case textColor = 24, select = 37, brush = 39, ellipse = 42, rectangle, font = 82, text = 84
    case pen = 95
  }

  /// Adds a record of a number of four bytes, or of several.
  private mutating func add(_ kind: Kind, little numbers: UInt32...) {
    var fields: [UInt8] = []
    for number in numbers { fields.append(little: number) }
    add(kind, fields)
  }

  private mutating func add(_ kind: Kind, _ fields: [UInt8]) {
    records += Metafile.record(kind, fields)
    recordCount += 1
  }

  private static func record(_ kind: Kind, _ fields: [UInt8]) -> [UInt8] {
    var record: [UInt8] = []
    record.append(little: kind.rawValue, UInt32(8 + fields.count))
    return record + fields
  }
}

extension Metafile {
  /// The whole file.
  var bytes: [UInt8] {
    var end: [UInt8] = []
    end.append(little: 0, 16, 20 as UInt32)
    let last = Metafile.record(.end, end)
    let size = Metafile.headerSize + records.count + last.count
    return header(size: size) + records + last
  }

  private static let headerSize = 108

  /// The head: how large the picture is, and that its units are 1,440 to the inch.
  private func header(size: Int) -> [UInt8] {
    var fields: [UInt8] = []
    fields.append(little: 0, 0, Int32(width - 1), Int32(height - 1))
    // The same in hundredths of a millimeter.
    fields.append(little: 0, 0, Int32(width * 2_540 / 1_440), Int32(height * 2_540 / 1_440))
    fields.append(little: 0x464D_4520, 0x1_0000, UInt32(size), recordCount + 2)
    fields.append(little: UInt16(tools.count + 1), 0)
    // No description and no palette; a device of ten inches each way, in units, millimeters and
    // micrometers.
    fields.append(little: 0, 0, 0, 14_400, 14_400, 254, 254, 0, 0, 0, 254_000, 254_000 as UInt32)
    return Metafile.record(.header, fields)
  }
}

extension Metafile {
  /// Takes up a tool, which is put together where it has not been used yet.
  private mutating func take(_ tool: Tool) {
    switch tool {
    case .noBrush: return add(.select, little: 0x8000_0005)
    case .noPen: return add(.select, little: 0x8000_0008)
    case .pen, .brush, .font: break
    }
    let number = tools[tool] ?? UInt32(tools.count + 1)
    if tools.updateValue(number, forKey: tool) == nil { make(tool, number) }
    add(.select, little: number)
  }

  private mutating func make(_ tool: Tool, _ number: UInt32) {
    switch tool {
    case .noPen, .noBrush: break
    case .brush(let color): add(.brush, little: number, 0, color.number, 0)
    case .pen(let color, let width, let dashes):
      // A pen that has its width at any size, with ends cut off, and dashes of its own or none.
      let style: UInt32 = 0x1_2200 | (dashes.isEmpty ? 0 : 7)
      var fields: [UInt8] = []
      fields.append(little: number, 0, 0, 0, 0, style, UInt32(width), 0, color.number, 0)
      fields.append(little: UInt32(dashes.count))
      for dash in dashes { fields.append(little: UInt32(dash)) }
      add(.pen, fields)
    case .font(let height, let isStrong):
      var fields: [UInt8] = []
      fields.append(little: number)
      fields.append(little: Int32(-height), 0, 0, 0, isStrong ? 700 : 400)
      // Neither slanted nor underlined; any characters; without serifs.
      fields += [0, 0, 0, 1, 0, 0, 0, 0x22]
      for unit in "Arial".utf16 { fields.append(little: unit) }
      fields += [UInt8](repeating: 0, count: 324 - fields.count)
      add(.font, fields)
    }
  }

  /// Draws a line through places.
  mutating func line(_ places: [Place], with pen: Tool) {
    take(pen)
    add(.polyline, fields(of: places))
  }

  /// Draws a filled polygon.
  mutating func polygon(_ places: [Place], _ brush: Tool) {
    take(.noPen)
    take(brush)
    add(.polygon, fields(of: places))
  }

  /// Draws a rectangle.
  mutating func rectangle(from start: Place, to end: Place, _ pen: Tool, _ brush: Tool) {
    take(pen)
    take(brush)
    add(.rectangle, box(from: start, to: end))
  }

  /// Draws a circle.
  mutating func circle(around center: Place, radius: Int, _ pen: Tool, _ brush: Tool) {
    take(pen)
    take(brush)
    let (start, end) = (
      (center.x - radius, center.y - radius), (center.x + radius, center.y + radius)
    )
    add(.ellipse, box(from: start, to: end))
  }

  /// Which side of words is at their place.
  enum Alignment: UInt32 {
    case left = 0
    case right = 2
    case center = 6

    /// How much of words of a length is before their place.
    fileprivate func part(of length: Int) -> Int {
      switch self {
      case .left: 0
      case .right: length
      case .center: length / 2
      }
    }
  }

  /// Writes words on a line; those that would go beyond an edge are moved in, as a metafile is cut off there.
  mutating func words(
    _ text: String,
    at place: Place,
    _ alignment: Alignment,
    height: Int,
    isStrong: Bool,
    _ color: Color
  ) {
    let units = Array(text.utf16)
    guard !units.isEmpty else { return }
    take(.font(height: height, isStrong: isStrong))
    // Places are on the line that letters stand on.
    add(.textAlignment, little: alignment.rawValue | 24)
    add(.textColor, little: color.number)
    let padded = units + (units.count % 2 == 0 ? [] : [0])
    let widths = text.letterWidths(height: height, isStrong: isStrong)
    let length = widths.reduce(0, +)
    let before = alignment.part(of: length)
    let x = max(before, min(place.x, width - length + before))
    var fields = box(from: (0, 0), to: (width, self.height))
    fields.append(little: 1, (1 as Float).bitPattern, (1 as Float).bitPattern)
    fields.append(little: Int32(x), Int32(place.y))
    let start = 76
    fields.append(little: UInt32(units.count), UInt32(start), 0, 0, 0, 0, 0)
    fields.append(little: UInt32(start + 2 * padded.count))
    for unit in padded { fields.append(little: unit) }
    for width in widths { fields.append(little: UInt32(width)) }
    add(.text, fields)
  }

  private func box(from start: Place, to end: Place) -> [UInt8] {
    var fields: [UInt8] = []
    fields.append(little: Int32(start.x), Int32(start.y), Int32(end.x), Int32(end.y))
    return fields
  }

  private func fields(of places: [Place]) -> [UInt8] {
    var fields = box(from: (0, 0), to: (width, height))
    fields.append(little: UInt32(places.count))
    for place in places { fields.append(little: Int32(place.x), Int32(place.y)) }
    return fields
  }
}
