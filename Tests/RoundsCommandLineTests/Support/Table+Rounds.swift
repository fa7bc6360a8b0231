extension Table {
  /// A network with a round: a facilitator, a host, two observers, and two visits.
  static func prepared() -> Table { laid(.prepared) }

  /// The round with notes of both visits, selected, and with its tasks.
  static func described() -> Table { laid(.described) }

  /// The round in analysis.
  static func analyzing() -> Table { laid(.analyzing) }

  /// The round in prediction, with the pattern FA-P1.
  static func predicting() -> Table { laid(.predicting) }

  /// The round in evaluation, with the prediction FA-PR1.
  static func evaluating() -> Table { laid(.evaluating) }

  /// The round in evaluation, with FA-W1 adopted in full.
  static func adopted() -> Table { laid(.adopted) }
}

extension Table {
  /// A table on which a round has come to a situation by the commands of a user.
  private static func laid(_ situation: Situation) -> Table {
    Table(likeThatOf: originals[situation.rawValue])
  }

  /// One table of every situation, each laid once; tests work on likenesses of them.
  private static let originals: [Table] = {
    let bare = Table()
    bare.run("init /harbor")
    return Situation.allCases.dropFirst().reduce(into: [bare]) { tables, situation in
      let table = Table(likeThatOf: tables[situation.rawValue - 1])
      table.at(situation.time)
      for line in situation.lines { table.run(line) }
      tables.append(table)
    }
  }()
}
