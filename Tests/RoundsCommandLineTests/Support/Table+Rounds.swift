import Testing

extension Table {
  /// A network with a round: a facilitator, a host, two observers, and two visits.
  static func prepared() -> Table {
    let table = Table()
    table.run("init /harbour")
    table.run("open Thinking --school 'Harbour School' --problem 'What do students do?' --as FA")
    table.run("join HP --role host")
    table.run("join KM")
    table.run("join BD")
    table.run("visit plan 1 2 --as FA")
    return table
  }

  /// The round with notes of both visits, selected, and with its tasks.
  static func described() -> Table {
    let table = prepared()
    table.at("10:30")
    for visit in 1...2 {
      table.run("note \(visit) 'T: asks \"what is it?\"' --at 9:12 --as KM")
      table.run("note \(visit) 'S: 3 of 24 hands go up' --at 9:13 --as KM")
      table.run("note \(visit) 'C: board: y = 2x + 1' --at 9:14 --as BD")
      table.run("note \(visit) 'K: sheet: \"copy the rule\"' --at 9:15 --as BD")
    }
    table.run("select KM1 KM2 KM3 --as KM")
    table.run("select BD1 BD2 BD4 --as BD")
    table.run("task 1 'students were asked to copy' --cites BD2 --as FA")
    table.run("task 2 'students were asked to copy' --cites BD4 --as FA")
    return table
  }

  /// The round in analysis.
  static func analysing() -> Table {
    let table = described()
    table.run("advance --as FA")
    return table
  }

  /// The round in prediction, with the pattern FA-P1.
  static func predicting() -> Table {
    let table = analysing()
    table.run("pattern 'Tasks ask to copy' --cites BD2,BD4 --as FA")
    table.run("advance --as FA")
    return table
  }

  /// The round in evaluation, with the prediction FA-PR1.
  static func evaluating() -> Table {
    let table = predicting()
    table.run("predict 'I could copy a rule' --rests-on FA-P1 --as FA")
    table.run("advance --as FA")
    return table
  }

  /// The round in evaluation, with FA-W1 adopted in full.
  static func adopted() -> Table {
    let table = evaluating()
    table.run("propose 'Plan tasks together' --horizon 'next month' --as FA")
    table.run("position FA-W1 --hands 0,0,0,1,1,1 --heard --as FA")
    table.run(
      """
      adopt FA-W1 --raises content --change 'teachers=plan together' \
      --change 'students=write reasons' --in-tasks 'a task asks why' --owner lead \
      --due 2027-01-29 --learning 'which tasks' --measure tasks --baseline 0 --target 8 --as HP
      """
    )
    return table
  }
}

extension Answer {
  /// Expects the status and, in the output or in the talk, a text.
  func expect(
    _ status: Int32,
    _ texts: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(self.status == status, "\(output)\(talk)", sourceLocation: sourceLocation)
    // Where a sentence is broken into lines does not matter here.
    let flat = String((output + talk).map { $0 == "\n" ? " " : $0 })
    for text in texts {
      #expect(
        flat.contains(text),
        "\(output)\(talk)",
        sourceLocation: sourceLocation
      )
    }
  }
}
