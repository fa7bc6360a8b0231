import InstructionalRounds

extension GateReport {
  /// What is missing, each with its principle and the line that mends it; at the end, the way past
  /// what the group cannot mend.
  var lines: [String] {
    let wanting = shortfalls.map {
      "- \($0.what) (principle \($0.principle.number))\n      \($0.remedy)"
    }
    let gates = shortfalls.filter(\.isWaivable).map(\.gate.rawValue)
    let names = Set(gates).sorted()
    guard !names.isEmpty else { return wanting }
    let choice = names.count == 1 ? names[0] : "GATE"
    let list = names.count == 1 ? "" : " (\(names.joined(separator: ", ")))"
    return wanting + ["What cannot be mended: rounds waive \(choice) --reason TEXT\(list)"]
  }
}
