/// Who is heard by name in a transcript; it is shown to whoever imports it, and kept nowhere.
package struct SpeakersHeard: Hashable, Sendable {
  /// How many words each says, by the label as it was first written.
  private var words: [String: Heard] = [:]

  private struct Heard: Hashable {
    var label: String
    var count = 0
  }

  /// Nobody.
  package init() {}

  /// Takes note that somebody says something.
  mutating func hear(_ label: String, saying text: String) {
    let count = text.split { $0.isWhitespace }.count
    words[label.speakerKey, default: Heard(label: label)].count += count
  }

  /// The labels as they are written, whoever speaks most first.
  package var labels: [String] {
    words.values.sorted { ($1.count, $0.label) < ($0.count, $1.label) }.map { $0.label }
  }

  /// How many words somebody says.
  package func wordCount(of label: String) -> Int { words[label.speakerKey]?.count ?? 0 }

  /// The label that somebody means by a name, or by a part that is only in one; as contexts take it.
  package func label(meantBy name: String) -> String? {
    let key = name.speakerKey
    if words[key] != nil { return key }
    let parts = words.keys.filter {
      $0.split { !$0.isLetter && !$0.isNumber }.contains(Substring(key)) || $0.contains(key)
    }
    return parts.count == 1 && !key.isEmpty ? parts[0] : nil
  }
}
