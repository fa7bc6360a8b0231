import InstructionalRounds

extension Table {
  /// A network of three closed rounds at two schools: `thinking` and `reasons` at Harbor School, and
  /// `lincoln` at Lincoln School.
  static func network() -> Table { Table(likeThatOf: networkOriginal) }

  private static let networkOriginal: Table = {
    let table = Table.adopted()
    table.run("close --as FA")
    for (id, school) in [("lincoln", "Lincoln School"), ("reasons", "Harbor School")] {
      table.set("ROUNDS_ROUND", id)
      table.at("11:\(id == "lincoln" ? 10 : 20)")
      for situation in Situation.allCases {
        for line in situation.lines {
          let isOpening = line.hasPrefix("open ")
          table.run(
            isOpening
              ? "open '\(id)' --school '\(school)' --problem 'What do students do?' --as FA" : line
          )
        }
      }
    }
    table.set("ROUNDS_ROUND", nil)
    table.at("13:00")
    return table
  }()
}
