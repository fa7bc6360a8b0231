import InstructionalRounds

extension GateReport {
  /// What is missing, each with its principle and the line that mends it; at the end, the way past
  /// what the group cannot mend.
  var lines: [String] {
    let wanting = shortfalls.flatMap {
      ["- \($0.what) (principle \($0.principle.number))", "    \($0.remedy)"]
    }
    let gates = shortfalls.filter(\.isWaivable).map(\.gate.rawValue)
    let names = Set(gates).sorted()
    guard !names.isEmpty else { return wanting }
    let others = names.dropFirst()
    let rest = others.isEmpty ? "" : " The same goes for \(others.inWords("and"))."
    return wanting + [
      "What cannot be mended may be let pass, with a reason.\(rest)",
      "    rounds waive \(names[0]) --reason TEXT",
    ]
  }
}
