extension BenchCommand {
  /// What the words of labeled notes weigh.
  static let weigh = BenchCommand(
    name: "weigh",
    usage: """
      rounds-bench weigh [--vocabulary FILE] [--apart] NOTES.tsv...
          What the words of labeled notes weigh, as the file of weights that is beside a
          vocabulary. What the lists weigh is in the vocabulary and is not learned: on notes
          to which the lists were tuned they look better than they are. With --apart nothing is
          written: each file is read by what is learned from the other files.
      """,
    run: { try WeighCommand($0).run() }
  )
}
