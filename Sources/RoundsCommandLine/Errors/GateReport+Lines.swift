import InstructionalRounds

extension GateReport {
  /// What is missing, each with its principle and what mends it; at the end, the way past what the
  /// group cannot mend.
  func advice(_ spelling: RemedySpelling) -> [Advice] {
    let wanting = shortfalls.flatMap { shortfall -> [Advice] in
      [.item("\(shortfall.what) (principle \(shortfall.principle.number))")]
        + shortfall.remedies.map { .remedy($0, spelling) }
    }
    let gates = Set(shortfalls.filter(\.gate.isWaivable).map(\.gate)).sorted {
      $0.rawValue < $1.rawValue
    }
    guard let first = gates.first else { return wanting }
    let others = gates.dropFirst().map(\.rawValue)
    let rest = others.isEmpty ? "" : " The same goes for \(others.inWords("and"))."
    return wanting + [
      .sentence("If you can't fix it, you can waive it, with a reason.\(rest)"),
      .remedy(Remedy(.waive(first)), spelling),
    ]
  }
}
