import InstructionalRounds

extension SummaryPage {
  /// In which subjects and grades the visits were, as far as that points at nobody.
  var setting: [Block] {
    let lines =
      [
        line("Subjects", summary.setting.subjects, "other subjects"),
        line("Grades", summary.setting.grades, "other grades"),
      ].compactMap(\.self)
    return lines.isEmpty ? [] : [.heading("Where this was seen"), .labeled(lines)]
  }

  private func line(
    _ label: Phrase,
    _ breakdown: Breakdown,
    _ others: String
  ) -> LabeledLine? {
    guard !breakdown.groups.isEmpty else { return nil }
    let names = breakdown.all.map { group in
      "\(group.name.isEmpty ? others : group.name) (\(counted(group.visitCount, "visit")))"
    }
    return LabeledLine(label, "\(names.joined(separator: "; "))")
  }
}
