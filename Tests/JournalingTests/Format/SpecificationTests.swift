import Foundation
import InstructionalRounds
import JSONText
import TestSupport
import Testing

@testable import JournalFormat

@Suite struct SpecificationTests {
  @Test func `the program prints the article`() throws {
    let article = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/JournalFormat/JournalFormat.docc/Format.md")
    try expectText(FormatSpecification.text, in: article)
  }

  /// The rows of the tables in which a key, a kind or a type is named.
  private func rows(under heading: String) -> [[Substring]] {
    let text = FormatSpecification.text[...]
    let section = text.split(separator: "\n## ").first { $0.hasPrefix(heading) } ?? ""
    return section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
      row.split(separator: "|").map { $0.drop { $0 == " " } }.map { cell in
        cell.last == " " ? cell.dropLast() : cell
      }
    }
  }

  @Test func `every key has the one type that the specification gives it`() throws {
    var types: [String: Set<String>] = [:]
    var generator = Generator(seed: 1)
    let undone = [try generator.entry()]
    for seed: UInt64 in 0..<15 {
      for kind in Generator.kinds {
        let (_, line) = try LineTests.line(kind, seed: seed, undoing: undone)
        let tail = Set(WordsKey.allCases.map(\.rawValue) + ["salt"])
        for member in try JSONReader().read(Array(line.bytes)).members
        where !tail.contains(member.key) {
          types[member.key, default: []].insert(member.value.typeName)
        }
      }
    }
    for row in rows(under: "6. Keys") {
      let (key, type) = (String(row[0].dropFirst().dropLast()), String(row[1]))
      let found = types.removeValue(forKey: key)
      #expect(found?.subtracting(["list of nothing"]).subtracting([type]) == [], "\(key)")
      #expect(type != "number" || found == ["number"])
    }
    #expect(types.isEmpty)
  }

  @Test func `a list of words is a list, and all other words are a text`() throws {
    for seed: UInt64 in 0..<6 {
      for kind in Generator.kinds {
        let (_, line) = try LineTests.line(kind, seed: seed)
        let object = try #require(try JSONReader().read(Array(line.bytes)).object)
        for key in WordsKey.allCases {
          guard let value = object[key.rawValue] else { continue }
          #expect((value.array != nil) == (key.shape == .list(.text)))
          #expect((value.string != nil) == (key.shape == .text))
        }
      }
    }
  }

  @Test func `what a reader of version 1 would misread is of version 2, and nothing else`() throws {
    // It knew two lists of words; any other one in a tail is damage to it.
    let later = WordsKey.allCases.filter { $0.shape == .list(.text) }.map(\.rawValue)
      .filter { !["concerns", "focusQuestions"].contains($0) }
    var versions: Set<Int> = []
    for seed: UInt64 in 0..<15 {
      for kind in Generator.kinds {
        let (_, line) = try LineTests.line(kind, seed: seed)
        let object = try #require(try JSONReader().read(Array(line.bytes)).object)
        let version = try #require(object["v"]?.integer)
        let isLater =
          object["closing"] != nil || later.contains { object[$0]?.array?.isEmpty == false }
        #expect(version == (isLater ? 2 : 1), "\(kind)")
        if object["instead"] != nil { versions.insert(version) }
      }
    }
    #expect(versions == [2])
  }

  @Test func `every kind has a row, and no line has a key that is not in it`() throws {
    let rows = rows(under: "5. Kinds")
    let common: Set = [
      "v", "round", "writer", "seq", "clock", "happened", "written", "kind", "author", "under",
      "tail", "seal", "prev", "sum", "salt",
    ]
    for kind in Generator.kinds where kind != Waived.kind {
      let row = try #require(rows.first { $0[0].contains("`\(kind)`") })
      let named = Set(row[1].split { " `*?,;".contains($0) }.map(String.init))
      for seed: UInt64 in 0..<6 {
        let (_, line) = try LineTests.line(kind, seed: seed)
        let keys = Set(try JSONReader().read(Array(line.bytes)).members.map(\.key))
        #expect(keys.subtracting(common).subtracting(named).isEmpty, "\(kind)")
      }
    }
  }
}

extension JSONValue {
  /// The type as the specification names it.
  fileprivate var typeName: String {
    switch content {
    case .null: "null"
    case .boolean: "true or false"
    case .number(let number): number.literal.contains { ".e".contains($0) } ? "number" : "integer"
    case .string: "text"
    case .array(let items): "list of \(items.first?.typeName ?? "nothing")"
    case .object: "object"
    }
  }
}
