/// What can be said about how a row went from its earliest column to its latest one.
public enum Direction: String, Hashable, Sendable {
  /// Every value that the later cell can have is above every value that the earlier one can have.
  case rose
  /// Every value that the later cell can have is below every value that the earlier one can have.
  case fell
  /// Both cells have one and the same value.
  case same
  /// A cell is missing or hidden, or the two overlap; this is no zero and no "no change".
  case cannotBeTold = "cannot be told"
}

extension Direction {
  /// Compares what two cells can be, of which either may say nothing.
  init(from earlier: ClosedRange<Int64>?, to later: ClosedRange<Int64>?) {
    guard let earlier, let later else {
      self = .cannotBeTold
      return
    }
    if later.lowerBound > earlier.upperBound {
      self = .rose
    } else if later.upperBound < earlier.lowerBound {
      self = .fell
    } else if earlier == later, earlier.lowerBound == earlier.upperBound {
      self = .same
    } else {
      self = .cannotBeTold
    }
  }
}

extension TableCells {
  /// How every row went, in the order of the table; empty where its columns do not follow in time.
  ///
  /// A row that is partly read can have a direction all the same: what falls from "52 point something" to
  /// 50.8 fell, whatever the something was. Nothing is ranked, and no difference is computed.
  public var directions: [Direction] {
    let columns = head.columnsInTime
    guard let first = columns.first, let last = columns.last, first != last else { return [] }
    let hidden = self.hidden
    return head.rowLabels.indices.map { index in
      let earlier = CellPlace(row: index + 1, column: first)
      let later = CellPlace(row: index + 1, column: last)
      guard !hidden.contains(earlier), !hidden.contains(later) else { return .cannotBeTold }
      return Direction(from: self[earlier]?.bounds, to: self[later]?.bounds)
    }
  }
}
