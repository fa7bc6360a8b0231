/// Finds what somebody most likely meant.
package enum Suggestion {
  /// The choice that differs least from a word; `nil` when none is near.
  package static func nearest(to word: String, among choices: [String]) -> String? {
    let typed = Array(word.lowercased())
    let bound = max(1, min(3, typed.count / 2))
    let distances = choices.map { (choice: $0, distance: distance(typed, Array($0.lowercased()))) }
    let nearest = distances.min { $0.distance < $1.distance }
    return nearest.flatMap { $0.distance <= bound ? $0.choice : nil }
  }

  /// How many letters have to be changed, put in, taken out, or swapped with the next.
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    guard abs(first.count - second.count) < 4, first.count < 60 else { return .max }
    var before: [Int] = []
    var above = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let change = above[column] + (first[row] == second[column] ? 0 : 1)
        var least = min(change, above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          least = min(least, before[column - 1] + 1)
        }
        current.append(least)
      }
      (before, above) = (above, current)
    }
    return above[second.count]
  }
}
