/// The sums that readers of tables know, by which they could find a cell that is not shown.
///
/// Hiding goes on until nothing hidden can be had by subtraction. Two rules do it. A total never stands
/// where one of its parts is hidden, and as totals are parts of other totals, that goes up to the grand
/// total: what is hidden can then be anything. Where a sum is known from elsewhere, as when the parts are
/// all the students of a group of known size, a single hidden part takes the smallest that is shown with it.
struct CellSums: Hashable, Sendable {
  /// The counts that would be shown, in ten-thousandths.
  var values: [CellPlace: Int64]
  /// The cells that are too small to be shown, or that nobody has.
  var small: Set<CellPlace>
  /// What adds up to what.
  var sums: [Sum]

  /// One sum.
  struct Sum: Hashable, Sendable {
    /// What the parts add up to.
    var total: Total
    /// The cells that are added.
    var parts: [CellPlace]
  }

  /// What a sum is known from.
  enum Total: Hashable, Sendable {
    /// Another cell of the table.
    case cell(CellPlace)
    /// The size of the group, which is printed beside the cells.
    case size(Int64)
  }
}

extension CellSums {
  /// Every cell that is not shown: the small ones, and what would give them away.
  var hidden: Set<CellPlace> {
    var hidden = small
    var grew = true
    while grew {
      let before = hidden.count
      for sum in sums where sum.parts.contains(where: hidden.contains) {
        switch sum.total {
        case .cell(let total): hidden.insert(total)
        case .size(let size): hideNext(in: sum, of: size, &hidden)
        }
      }
      grew = hidden.count > before
    }
    return hidden
  }

  /// The hidden cells that stand in a sum of known size, of which not even a range may be told: another
  /// range beside it could leave one possibility.
  func withoutRange(among hidden: Set<CellPlace>) -> Set<CellPlace> {
    var cells: Set<CellPlace> = []
    for sum in sums {
      guard case .size = sum.total else { continue }
      cells.formUnion(sum.parts.filter(hidden.contains))
    }
    return cells
  }

  /// Hides the smallest part that is shown, where what is left over of the size can only be the one that
  /// is hidden.
  private func hideNext(in sum: Sum, of size: Int64, _ hidden: inout Set<CellPlace>) {
    let shown = sum.parts.filter { !hidden.contains($0) }
    guard shown.count == sum.parts.count - 1 else { return }
    let next = shown.min { first, second in
      (values[first] ?? 0, first) < (values[second] ?? 0, second)
    }
    if let next { hidden.insert(next) }
  }
}
