/// Which folders of a module speak of types in which others.
struct FolderGraph {
  /// The folder of every type that other files can name.
  let homes: [String: String]
  private var edges: [String: Set<String>] = [:]
  private var found: [(from: String, to: String, line: String)] = []

  init(_ files: [SourceFile]) {
    var homes: [String: String] = [:]
    for file in files {
      for name in file.text.split(separator: "\n").compactMap(FolderGraph.declared) {
        homes[name] = file.folder ?? ""
      }
    }
    self.homes = homes
    for file in files {
      let from = file.folder ?? ""
      for word in FolderGraph.capitalized(file.text).sorted() {
        guard let to = homes[word], to != from else { continue }
        edges[from, default: []].insert(to)
        let name = file.path.split(separator: "/").suffix(2).joined(separator: "/")
        found.append((from, to, "\(name) speaks of \(word) in \(to)"))
      }
    }
  }

  /// The folders that speak of each other in a circle, the longest ones first.
  var circles: [[String]] {
    let reach = Dictionary(uniqueKeysWithValues: edges.keys.map { ($0, reached(from: $0)) })
    let knots = edges.keys.map { one in
      edges.keys.filter { reach[one]?.contains($0) == true && reach[$0]?.contains(one) == true }
        .sorted()
    }
    return Set(knots.filter { !$0.isEmpty }).sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// What makes the circles: each mention inside one.
  var mentions: [String] {
    let knots = circles
    return found.filter { edge in
      knots.contains { $0.contains(edge.from) && $0.contains(edge.to) }
    }.map(\.line)
  }

  /// The other folders whose types a folder speaks of.
  func spokenOf(in folder: String) -> Set<String> { edges[folder] ?? [] }

  private func reached(from start: String) -> Set<String> {
    var seen: Set<String> = []
    var rest = [start]
    while let folder = rest.popLast() {
      for next in edges[folder] ?? [] where seen.insert(next).inserted { rest.append(next) }
    }
    return seen
  }

  /// The type that a line declares in the first column for other files, if it does.
  private static func declared(on line: Substring) -> String? {
    let words = line.prefix { $0 != "{" && $0 != ":" && $0 != "<" }.split(separator: " ")
    let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "typealias", "actor"]
    guard line.first?.isWhitespace == false, let place = words.firstIndex(where: kinds.contains),
      words.indices.contains(place + 1),
      !words[..<place].contains(where: { $0.hasSuffix("private") })
    else { return nil }
    return String(words[place + 1])
  }

  /// The words of a file that begin with a capital, without comments and texts, which need no type.
  private static func capitalized(_ text: String) -> Set<String> {
    var words: Set<String> = []
    var isInText = false
    for line in text.split(separator: "\n") {
      if line.contains("\"\"\"") {
        isInText.toggle()
        continue
      }
      guard !isInText else { continue }
      for (place, piece) in line.split(separator: "\"", omittingEmptySubsequences: false)
        .enumerated()
      where place.isMultiple(of: 2) {
        let isCommented = piece.firstRange(of: "//")
        let code = isCommented.map { piece[..<$0.lowerBound] } ?? piece
        for word in code.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" })
        where word.first?.isUppercase == true { words.insert(String(word)) }
        if isCommented != nil { break }
      }
    }
    return words
  }
}
