import Foundation
import Testing

/// What people read is American English that somebody would say.
@Suite struct PlainEnglishTests {
  /// The files to read, and what people read of each of their lines.
  ///
  /// Add a root here.
  private static let roots = [
    Root("README.md") { $0.withoutCode },
    Root("Sources", endings: [".md"]) { $0.withoutCode },
    // The headings of tables are what people write, in every spelling.
    Root("Sources", endings: [".swift"], except: ["Tables/TableColumn.swift"]) { $0.withoutValues },
    // The lists of wordings are here, and what people write in files of their own is there.
    Root("Tests", endings: [".swift"], except: ["PlainEnglish/", "ProtocolLibraryTests/"]) {
      $0.withoutValues
    },
    Root("protocols", endings: [".json5"], except: ["vocabularies/"]) { $0.withoutKeys },
    // The lists hold what people write, in every spelling; the comments and questions are ours. The
    // comment of the weights is in the source of rounds-bench.
    Root("protocols/vocabularies", endings: ["english.json5"], except: ["weights/"]) {
      $0.commentOrQuestion
    },
  ]

  @Test(arguments: roots)
  func `nothing is British, and nothing is stilted`(_ root: Root) throws {
    let found = try root.files().flatMap { path in
      try WordingSearch.found(in: root.lines(of: path)).map { line, wording in
        "\(path):\(line): \"\(wording.words.joined(separator: " "))\", say: \(wording.instead)"
      }
    }
    #expect(found.isEmpty, "\n\(found.joined(separator: "\n"))")
  }

  @Test func `a wording is found in any case, in inflections, and over the end of a line`() {
    let text = [
      "// Its Colours are fine; the", "// words", "// why are not. Programmer, anew-ish.",
    ]
    let found = WordingSearch.found(in: text).map {
      "\($0.line) \($0.wording.words.joined(separator: " "))"
    }
    #expect(found == ["1 colour*", "2 words why", "3 anew"])
  }

  @Test func `keys of files may be spelled as they have always been`() {
    #expect(
      "  { text: \"Great\", label: \"judgement\", reason: \"A judgement.\" }".withoutKeys
        == "  { text: \"Great\",  reason: \"A judgement.\" }"
    )
    #expect("  words: [\"colour\"]".withoutKeys.isEmpty)
    #expect("case judgment = \"judgement\"  // a judgement".withoutValues.contains("a judgement"))
    #expect(!"case judgment = \"judgement\"".withoutValues.contains("judgement"))
    #expect("\"A judgement\"".withoutValues == "\"A judgement\"")
    #expect("| `judgement` | a judgement |".withoutCode == "|  | a judgement |")
    #expect("    $ rounds check --judgement".withoutCode.isEmpty)
  }
}

/// Files of the project, by the folder they are in.
struct Root: Sendable, CustomTestStringConvertible {
  let path: String
  let endings: [String]
  let except: [String]
  /// What people read of a line.
  let readable: @Sendable (String) -> String

  init(
    _ path: String,
    endings: [String] = [""],
    except: [String] = [],
    readable: @escaping @Sendable (String) -> String
  ) {
    (self.path, self.endings, self.except, self.readable) = (path, endings, except, readable)
  }

  var testDescription: String { "\(path) \(endings.joined(separator: " "))" }

  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardized

  /// The paths below the project, in order.
  func files() throws -> [String] {
    let top = Self.project.appending(path: path).path
    let below = (try? FileManager.default.subpathsOfDirectory(atPath: top)) ?? []
    guard !below.isEmpty else { return [path] }
    let files = below.filter { file in
      endings.contains { file.hasSuffix($0) } && !except.contains { file.contains($0) }
    }
    try #require(!files.isEmpty, "no files in \(path)")
    return files.sorted().map { "\(path)/\($0)" }
  }

  /// What people read of the lines of a file, with nothing left out of their count.
  func lines(of file: String) throws -> [String] {
    try String(contentsOf: Self.project.appending(path: file), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map { readable(String($0)) }
  }
}

extension String {
  /// A line of an article without what is typed and printed, which is spelled as the program spells it.
  fileprivate var withoutCode: String {
    hasPrefix("    ") ? "" : replacing(#/`[^`]*`/#, with: "")
  }

  /// A line of Swift without texts of one word, such as keys of files and what somebody types.
  fileprivate var withoutValues: String {
    replacing(#/"[^" ]*"/#, with: "").replacing(#/`[^`]*`/#, with: "")
  }

  /// A line of a protocol or an exercise, without what may be spelled either way.
  ///
  /// `judgement` is the name of a pile; `words` and `intendedWords` are what observers may write.
  fileprivate var withoutKeys: String {
    contains(#/^\s*(words|intendedWords): \[/#) ? "" : replacing(#/label: "judgement",/#, with: "")
  }

  /// A line of a vocabulary: its comment, or the question in it.
  fileprivate var commentOrQuestion: String {
    if contains(#/^\s*\/\//#) { return self }
    return firstMatch(of: #/"(?:[^"\\]|\\.)*\{words\}(?:[^"\\]|\\.)*"/#).map { String($0.0) } ?? ""
  }
}
