import InstructionalRounds

extension TableHeader {
  /// The columns of ELAN's export of tabs, which has no headings unless somebody asks for them: a tier,
  /// its participant, beginning, end and length, and what is annotated.
  static func ofTiers(in lines: [String], from first: Int) -> TableHeader? {
    let rows = lines[first...].lazy.filter { !$0.cut.isEmpty }.prefix(5)
    let areTiers = rows.allSatisfy { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      return cells.count == 6 && cells[2...4].allSatisfy { $0.isElanTime }
    }
    guard areTiers, !rows.isEmpty else { return nil }
    let headings = "Tier\t\tBegin Time - hh:mm:ss.ms\tEnd Time - hh:mm:ss.ms\t\tAnnotation"
    return TableHeader(without: headings, before: first)
  }
}

extension Substring {
  /// Whether it is a time as ELAN writes it, `00:02:11.454`.
  fileprivate var isElanTime: Bool {
    let parts = split(separator: ":")
    return parts.count == 3 && parts[2].contains(".")
      && allSatisfy { $0.isNumber || $0 == ":" || $0 == "." }
  }
}
