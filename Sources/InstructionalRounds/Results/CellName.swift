/// What people call a cell: the words of its row and of its column, such as `oak-park/later`, or their
/// numbers, such as `r8/c1`.
public struct CellName: Hashable, Sendable {
  private let row: String
  private let column: String

  /// Reads a row and a column with a slash between them; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    (row, column) = (String(parts[0]), String(parts[1]))
  }

  /// The places that it can mean in a table; one, if it is clear.
  public func places(in head: TableHead) -> [CellPlace] {
    let columns = CellName.numbers(of: column, "c", among: head.columnLabels)
    return CellName.numbers(of: row, "r", among: head.rowLabels).flatMap { row in
      columns.map { CellPlace(row: row, column: $0) }
    }
  }

  /// The numbers of the labels that a text can mean: of the one that it is, or else of those that it begins.
  private static func numbers(of text: String, _ letter: String, among labels: [Words]) -> [Int] {
    if text.hasPrefix(letter), let number = Int(text.dropFirst()), number > 0,
      number <= labels.count
    {
      return [number]
    }
    let key = text.smallWords
    var (same, begun): ([Int], [Int]) = ([], [])
    for (index, label) in labels.enumerated() {
      let words = label.description.smallWords
      if words == key { same.append(index + 1) }
      if words.prefix(key.count) == key[...] { begun.append(index + 1) }
    }
    return same.isEmpty ? begun : same
  }
}

extension TableHead {
  /// What people call a cell: the words of its labels with hyphens between them.
  public func name(of place: CellPlace) -> String {
    guard holds(place) else { return "r\(place.row)/c\(place.column)" }
    let row = rowLabels[place.row - 1].description.smallWords
    let column = columnLabels[place.column - 1].description.smallWords
    guard !row.isEmpty, !column.isEmpty else { return "r\(place.row)/c\(place.column)" }
    return row.joined(separator: "-") + "/" + column.joined(separator: "-")
  }
}
