import InstructionalRounds

extension Document {
  /// Tables of results, one after the other.
  package init(_ tables: [TableTelling]) {
    guard !tables.isEmpty else {
      self.init([.paragraph("No table of results yet.")])
      return
    }
    self.init(tables.flatMap(\.blocks))
  }
}

extension TableTelling {
  /// The table with what there is to say of it.
  var blocks: [Block] {
    [.heading("\(label): \(head.title)")] + facts + [.table(shown)] + notes
  }

  private var facts: [Block] {
    let lines: [(Phrase, Words?)] = [
      ("What students were to learn", head.outcome), ("Standard", head.standard),
      ("Source", head.source), ("Compared with", head.comparedWith),
    ]
    let told = lines.compactMap { label, words in words.map { LabeledLine(label, "\($0)") } }
    return told.isEmpty ? [] : [.labeled(told)]
  }

  private var shown: Table {
    let directions = cells.directions
    var columns = [Table.Column("\(head.rows.noun.capitalized)")]
    columns += head.columnLabels.map { Table.Column("\($0)", .right) }
    if !directions.isEmpty { columns.append(Table.Column("Direction")) }
    let rows = self.rows.map { row -> [Phrase] in
      let said = head.columnLabels.indices.map { column -> Phrase in
        "\(told(CellPlace(row: row, column: column + 1)).words)"
      }
      let direction: [Phrase] = directions.isEmpty ? [] : ["\(directions[row - 1].rawValue)"]
      return ["\(head.rowLabels[row - 1])"] + said + direction
    }
    return Table(columns, rows, caption: "In \(head.unit.phrase).")
  }

  /// What is beneath the table: how many rows went which way, what the marks mean, and what is asked.
  private var notes: [Block] {
    var blocks: [Block] = []
    if let directions = directionsInWords { blocks.append(.paragraph("\(directions)")) }
    let marks = repairs + doubts
    if !marks.isEmpty { blocks.append(.items(marks)) }
    let questions = cells.questions.map { "\($0.words(in: head))" as Phrase }
    if !questions.isEmpty { blocks += [.paragraph("Asked of this table:"), .items(questions)] }
    return blocks
  }

  /// How many rows rose, fell, stayed and cannot be told; `nil` where nothing follows in time.
  package var directionsInWords: String? {
    let directions = cells.directions
    guard let first = head.columnsInTime.first, let last = head.columnsInTime.last,
      !directions.isEmpty
    else { return nil }
    let counts: [(Direction, String)] = [
      (.rose, "rose"), (.fell, "fell"), (.same, "stayed the same"),
    ]
    var parts = counts.compactMap { direction, words -> String? in
      let count = directions.count { $0 == direction }
      return count == 0 ? nil : "\(count) \(words)"
    }
    let open = directions.count { $0 == .cannotBeTold }
    if open > 0 { parts.append("\(open) cannot be told") }
    let (from, to) = (head.columnLabels[first - 1], head.columnLabels[last - 1])
    return "From \(from) to \(to): \(parts.inWords("and"))."
  }

  private var repairs: [Phrase] {
    places { $0.status == .repaired }.map { place in
      let printed = cells[place]?.printed.map { ", printed “\($0)”" } ?? ""
      return "\(head.name(of: place)): repaired\(printed)"
    }
  }

  private var doubts: [Phrase] {
    places { $0.status == .doubtful }.map { "\(head.name(of: $0)): doubtful" }
  }

  private func places(where holds: (CellReading) -> Bool) -> [CellPlace] {
    cells.readings.keys.sorted().filter { place in
      guard case .value(let cell) = told(place) else { return false }
      return holds(cell)
    }
  }
}

extension RowKind {
  /// One row.
  var noun: String {
    switch self {
    case .schools: "school"
    case .grades: "grade"
    case .groups: "group"
    case .skills: "skill"
    case .items: "item"
    case .steps: "step"
    case .dates: "date"
    }
  }
}

extension ResultUnit {
  /// What the numbers are.
  var phrase: String {
    switch self {
    case .percent: "percent"
    case .count: "numbers of students"
    case .score: "points"
    case .level: "levels"
    }
  }
}
