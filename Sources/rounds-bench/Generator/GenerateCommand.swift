import Journaling
import Platform

extension BenchCommand {
  /// Writes a large network.
  static let generate = BenchCommand(
    name: "generate",
    usage: """
      rounds-bench generate FOLDER [--notes N] [--rounds R] [--seed S]
          Write R rounds of N notes each: the network to FOLDER/network, the memory of the device
          that wrote them to FOLDER/state, which XDG_STATE_HOME then has to name.
      """
  ) { arguments in
    let options = BenchOptions(arguments)
    guard let folder = options.words.first else { throw BenchError.missing("FOLDER") }
    var network = try MadeNetwork(
      in: FilePath(folder),
      seed: UInt64(try options.number("seed", usual: 1))
    )
    let notes = try options.number("notes", usual: 1_200)
    for number in 1...(try options.number("rounds", usual: 1)) {
      try network.addRound(number, notes: notes)
    }
  }
}
