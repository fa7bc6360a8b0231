import InstructionalRounds

/// How often notes of each label were given each verdict.
struct Confusion {
  private var counts: [Verdict: [Verdict: Int]] = [:]

  /// Counts one note.
  mutating func add(_ label: Verdict, read verdict: Verdict) {
    counts[label, default: [:]][verdict, default: 0] += 1
  }

  /// How many notes of a label were given a verdict.
  subscript(label: Verdict, verdict: Verdict) -> Int { counts[label]?[verdict] ?? 0 }

  /// How many notes have a label.
  func total(_ label: Verdict) -> Int { counts[label]?.values.reduce(0, +) ?? 0 }

  /// How many notes of a label were found to be no description, of whatever kind.
  func caught(_ label: Verdict) -> Int { total(label) - self[label, .descriptive] }
}

extension Confusion {
  /// The labels of what is not description.
  static let flawed: [Verdict] = [.judgmental, .inferential, .vague]

  /// Of the notes that were asked about, how many are not description.
  var precision: Double { share(hits, of: hits + caught(.descriptive)) }

  /// Of the notes that are not description, how many were asked about.
  var recall: Double { share(hits, of: Confusion.flawed.map(total).reduce(0, +)) }

  /// The harmonic mean of precision and recall.
  var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  /// How many notes were asked about and are not description.
  private var hits: Int { Confusion.flawed.map(caught).reduce(0, +) }

  /// A share, of nothing too.
  private func share(_ count: Int, of total: Int) -> Double {
    total == 0 ? 0 : Double(count) / Double(total)
  }
}

extension Confusion {
  /// The figures as lines.
  var lines: [String] {
    var lines = [
      "not descriptive: precision \(precision.short), recall \(recall.short), F1 \(f1.short)"
    ]
    lines.append(
      "false alarms: \(caught(.descriptive)) of \(total(.descriptive)) descriptive notes"
    )
    for label in Confusion.flawed {
      let share = share(caught(label), of: total(label)).short
      lines.append(
        "\(label.rawValue): \(caught(label)) of \(total(label)) caught (\(share)),"
          + " \(self[label, label]) by this name"
      )
    }
    lines.append("label \\ verdict  " + Verdict.allCases.map(\.rawValue).joined(separator: "  "))
    for label in Verdict.allCases {
      let cells = Verdict.allCases.map { String(self[label, $0]).padded(to: $0.rawValue.count) }
      lines.append(
        label.rawValue + String(repeating: " ", count: 17 - label.rawValue.count)
          + cells.joined(separator: "  ")
      )
    }
    return lines
  }
}

extension Double {
  /// The number with three decimals.
  fileprivate var short: String {
    let thousandths = Int((self * 1000).rounded())
    let decimals = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - decimals.count) + decimals
  }
}

extension String {
  /// The text at the right of a column.
  fileprivate func padded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
