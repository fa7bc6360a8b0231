extension String {
  /// The known word that was most likely meant, if any is near enough.
  ///
  /// Near is up to three slips, and one slip for every three letters: more would be guessing.
  package func nearest(among known: [String]) -> String? {
    let typed = Array(lowercased().drop { $0 == "-" })
    var best: (word: String, slips: Int)?
    for word in known {
      let letters = Array(word.lowercased().drop { $0 == "-" })
      let slips = slips(from: typed, to: letters)
      guard slips <= min(3, max(typed.count, letters.count) / 3) else { continue }
      if let best, best.slips <= slips { continue }
      best = (word, slips)
    }
    return best?.word
  }
}

/// Counts the letters added, left out, changed, or swapped with their neighbor.
///
/// This is the distance of optimal string alignment; three rows of its table are enough.
func slips(from typed: [Character], to meant: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...meant.count)
  for row in typed.indices {
    var current = [row + 1]
    for column in meant.indices {
      let isSame = typed[row] == meant[column]
      var least = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, typed[row] == meant[column - 1], typed[row - 1] == meant[column] {
        least = min(least, beforeLast[column - 1] + 1)
      }
      current.append(least)
    }
    (beforeLast, last) = (last, current)
  }
  return last[meant.count]
}
