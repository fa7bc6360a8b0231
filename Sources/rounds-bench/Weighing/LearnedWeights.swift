import Foundation
import InstructionalRounds

/// Weights of patterns by logistic regression with a quadratic penalty.
///
/// Each weight in turn takes the step that surely lowers what is left of the error, so that no chance is in
/// it: the same notes give the same weights.
struct LearnedWeights {
  /// What the patterns weigh, in natural logarithms of odds.
  private(set) var patterns: [(text: String, weight: Double)] = []
  /// What every note begins with.
  private(set) var start = 0.0

  /// A pattern in fewer notes than this says nothing about others.
  private static let fewestNotes = 2
  /// How often every weight is looked at.
  private static let rounds = 80

  /// Learns from examples.
  init(_ examples: [WeighedExample]) {
    var places: [String: [(example: Int, count: Double)]] = [:]
    for (number, example) in examples.enumerated() {
      for (pattern, count) in example.patterns {
        places[pattern, default: []].append((number, count))
      }
    }
    let known = places.filter { $0.value.count >= LearnedWeights.fewestNotes }
      .sorted { $0.key < $1.key }
    let every = examples.indices.map { (example: $0, count: 1.0) }
    var learning = Learning(labels: examples.map { $0.isAsked ? 1 : -1 })
    let columns = known.map(\.value)
    var weights = [Double](repeating: 0, count: columns.count)
    for _ in 0..<LearnedWeights.rounds {
      learning.improve(&start, every, penalty: 0)
      for index in columns.indices { learning.improve(&weights[index], columns[index], penalty: 1) }
    }
    patterns = zip(known, weights).map { ($0.key, $1) }
  }
}

/// The notes while weights are learned from them.
private struct Learning {
  /// 1 for a note that should be asked about, −1 for another.
  let labels: [Double]
  /// What speaks for asking about each note so far.
  var sums: [Double]

  init(labels: [Double]) {
    self.labels = labels
    sums = labels.map { _ in 0 }
  }

  /// Improves one weight.
  ///
  /// The curvature of the error is never more than a quarter for each note, so the step is never too long.
  mutating func improve(
    _ weight: inout Double,
    _ places: [(example: Int, count: Double)],
    penalty: Double
  ) {
    var (slope, curvature) = (penalty * weight, penalty)
    for (example, count) in places {
      let label = labels[example]
      slope -= count * label / (1 + exp(label * sums[example]))
      curvature += count * count / 4
    }
    guard curvature > 0 else { return }
    let step = -slope / curvature
    weight += step
    for (example, count) in places { sums[example] += step * count }
  }
}

extension LearnedWeights {
  /// The weights as a vocabulary has them, in tenths, beside what the lists weigh in it.
  ///
  /// The words count for nine tenths of what they say by themselves, because the lists say some of the
  /// same.
  func weighing(like usual: Weighing?) -> Weighing {
    var weighing = usual ?? Weighing()
    weighing.start = LearnedWeights.tenths(start)
    weighing.lengths = []
    let groups = Dictionary(grouping: patterns) { LearnedWeights.tenths($0.weight) }
    weighing.words = groups.filter { abs($0.key) >= LearnedWeights.least }.sorted {
      $0.key > $1.key
    }.map { weight, group in
      WordWeight(weight: weight, words: [group.map(\.text).joined(separator: ", ")])
    }
    return weighing
  }

  /// What weighs less than this decides nothing, and would take room.
  private static let least = 2

  private static func tenths(_ weight: Double) -> Int { Int((weight * 9).rounded()) }
}
