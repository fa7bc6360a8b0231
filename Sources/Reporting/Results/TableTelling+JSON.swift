import InstructionalRounds
import JSONText

extension [TableTelling] {
  /// The tables as one JSON object.
  package func json() -> String {
    var writer = JSONWriter(layout: .indented)
    writer.object { object in
      object.member("format", 1)
      object.array("tables") { array in
        for table in self { array.object { table.write(to: &$0) } }
      }
    }
    return writer.text
  }
}

extension TableTelling {
  fileprivate func write(to object: inout JSONObjectWriter) {
    object.member("id", label)
    object.member("title", head.title.description)
    object.member("visit", visit?.value)
    object.member("rows", head.rows.rawValue)
    object.member("unit", head.unit.rawValue)
    object.member("smallestGroup", head.smallestGroup)
    object.member("source", head.source?.description)
    object.member("outcome", head.outcome?.description)
    object.member("standard", head.standard?.description)
    object.member("comparedWith", head.comparedWith?.description)
    object.array("columns") { array in
      for label in head.columnLabels { array.element(label.description) }
    }
    let directions = cells.directions
    object.array("entries") { array in
      for row in rows {
        array.object { object in
          object.member("label", head.rowLabels[row - 1].description)
          object.member("direction", directions.isEmpty ? nil : directions[row - 1].rawValue)
          object.array("cells") { cells in
            for column in head.columnLabels.indices {
              let place = CellPlace(row: row, column: column + 1)
              cells.object { write(told(place), at: place, to: &$0) }
            }
          }
        }
      }
    }
    object.array("questions") { array in
      for question in cells.questions { array.element(question.words(in: head)) }
    }
  }

  private func write(_ told: Told, at place: CellPlace, to object: inout JSONObjectWriter) {
    object.member("name", head.name(of: place))
    switch told {
    case .value(let cell):
      object.member("status", cell.status.rawValue)
      object.member("value", cell.value?.description)
      object.member("low", cell.low?.description)
      object.member("high", cell.high?.description)
      object.member("of", cell.of?.description)
      object.member("printed", cell.printed?.description)
      object.member("grade", cell.grade?.description)
    case .band, .few:
      object.member("status", CellStatus.partly.rawValue)
      object.member("words", told.words)
    case .nothing(let status, let grade):
      object.member("status", status.rawValue)
      object.member("grade", grade?.description)
    case .notRead: object.member("status", nil as String?)
    }
  }
}
