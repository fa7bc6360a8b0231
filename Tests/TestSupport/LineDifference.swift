/// The lines of both texts in order: `-` before those that are gone, `+` before those that are new.
///
/// Lines that stay are shown only next to a change, as the rest can be read in the file.
package func lineDifference(from old: String, to new: String) -> String {
  let before = old.split(separator: "\n", omittingEmptySubsequences: false)
  let after = new.split(separator: "\n", omittingEmptySubsequences: false)
  let difference = after.difference(from: before)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in difference {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var lines: [(mark: String, text: Substring)] = []
  var (left, right) = (0, 0)
  while left < before.count || right < after.count {
    if removed.contains(left) {
      lines.append(("-", before[left]))
      left += 1
    } else if inserted.contains(right) {
      lines.append(("+", after[right]))
      right += 1
    } else {
      lines.append((" ", before[left]))
      left += 1
      right += 1
    }
  }
  return lines.indices
    .filter { index in
      lines[max(0, index - 1)...min(lines.count - 1, index + 1)].contains { $0.mark != " " }
    }
    .map { "\(lines[$0].mark) \(lines[$0].text)" }.joined(separator: "\n")
}
