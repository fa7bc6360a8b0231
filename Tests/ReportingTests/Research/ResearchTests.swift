import InstructionalRounds
import TestSupport
import Testing

@testable import Reporting

/// Projects for research, by a check of our own; the schemas are asked in EndToEndTests.
struct ResearchTests {
  /// The round with other words in its notes.
  private static func summary(_ words: [Words] = []) -> RoundRecord {
    var rest = words[...]
    let entries = HarborRound.entries().map { entry in
      guard case .noteTaken(var fact) = entry.event, let next = rest.popFirst() else {
        return entry
      }
      fact.words = next
      return entry.telling(fact.event)
    }
    let round = RoundInProgress(folding: entries, reading: HarborRound.vocabulary)
    return round.record
  }

  private static func project(_ summary: RoundRecord) -> ResearchProject {
    ResearchProject(of: [summary], themes: [], made: .minute(90))
  }

  /// What is marked, by the name of the mark, as a program that counts code points reads it.
  private static func marked(_ bytes: [UInt8]) throws -> [String: String] {
    let archive = try #require(StoredArchive(bytes))
    let project = try #require(archive["project.qde"].flatMap(XMLTree.read))
    var marked: [String: String] = [:]
    for source in project.all("TextSource") {
      let path = try #require(source.attributes["plainTextPath"])
      let name = path.replacing("internal://", with: "sources/")
      let text = String(decoding: try #require(archive[name]), as: UTF8.self).unicodeScalars
      let points = Array(text)
      #expect(points.first != "\u{FEFF}" && !points.contains("\r"))
      for mark in source.children("PlainTextSelection") {
        let start = try #require(mark.attributes["startPosition"].flatMap { Int($0) })
        let end = try #require(mark.attributes["endPosition"].flatMap { Int($0) })
        var words = String.UnicodeScalarView()
        words.append(contentsOf: points[start..<end])
        marked[mark.attributes["name"] ?? ""] = String(words)
        #expect(!mark.children("Coding").isEmpty)
      }
    }
    return marked
  }

  private static func expectMarks(of record: RoundRecord) throws {
    let marked = try marked(project(record).bytes)
    let notes = record.notes.values.filter { !$0.isWithdrawn && !$0.words.isRedacted }
    #expect(!notes.isEmpty)
    let labels = Labels(record)
    for note in notes {
      let label = labels[note.id]
      let wanted = note.words.description.unicodeScalars.map { $0.value > 0xFFFF ? "\u{FFFD}" : $0 }
      #expect(marked[label].map { Array($0.unicodeScalars) } == wanted, "\(label)")
    }
  }

  @Test func `every mark is on its note`() throws { try Self.expectMarks(of: Self.summary()) }

  @Test func `also after emoji, combining marks and lines of any kind`() throws {
    let count = HarborRound.entries().count
    var random = RandomText(seed: 43)
    for _ in 0..<Search.size / 50 {
      let words = (0..<count).map { number -> Words in
        let text = "\(number) 👩‍🏫 e\u{301} " + random.text(40)
        return (try? Words(text)) ?? "another"
      }
      try Self.expectMarks(of: Self.summary(words))
    }
  }

  @Test func `lines end as every program counts them, and large characters are replaced`() {
    var text = ResearchText()
    #expect(text.add("a\r\nb\rc") == 0..<5)
    #expect(text.add("👩e\u{301}") == 5..<8)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "a\nb\nc\u{FFFD}e\u{301}")
    #expect(text.replacedCount == 1)
  }

  @Test func `names and identities differ, and whatever is meant is there`() throws {
    let archive = try #require(StoredArchive(Self.project(Self.summary()).bytes))
    let project = try #require(archive["project.qde"].flatMap(XMLTree.read))
    for kind in ["Code", "Note", "TextSource"] {
      let names = project.all(kind).compactMap { $0.attributes["name"]?.lowercased() }
      #expect(Set(names).count == names.count && !names.isEmpty)
    }
    let ids = project.all.compactMap { $0.attributes["guid"] }
    #expect(Set(ids).count == ids.count)
    let meant = project.all.compactMap { $0.attributes["targetGUID"] }
    #expect(Set(meant).isSubset(of: ids) && !meant.isEmpty)
    for element in project.all where element.attributes.keys.contains("creationDateTime") {
      #expect(element.attributes["creationDateTime"]?.hasSuffix("Z") == true)
    }
    #expect(project.attributes["origin"] == "rounds")
    let files = project.all.compactMap { $0.attributes["plainTextPath"]?.dropFirst(11) }
    #expect(Set(files.map { "sources/\($0)" }) == Set(archive.entries.dropFirst().map(\.name)))
  }

  @Test func `a memo says in its own words what its statement rests on`() throws {
    let record = Self.summary()
    let labels = Labels(record)
    let archive = try #require(StoredArchive(Self.project(record).bytes))
    let texts = archive.entries.map { String(decoding: $0.bytes, as: UTF8.self) }
    for statement in record.statements.values {
      let memo = try #require(
        texts.first {
          $0.hasPrefix(statement.kind.noun) && $0.contains(statement.claim.words.description)
        }
      )
      for cite in statement.claim.cites where record.notes[NoteID(cite.subject)] != nil {
        #expect(memo.contains("- \(labels[cite.subject]): "))
      }
    }
  }

  @Test func `what a project lacks is told`() {
    let losses = Self.project(Self.summary(["👩‍🏫 sits"])).losses
    #expect(losses.count >= 2 && losses.last?.contains("2 characters") == true, "\(losses)")
  }

  @Test func `the same code of two rounds is one, and all else is apart`() throws {
    let one = Self.project(Self.summary())
    let elements = one.families.first?.codes.map(\.id) ?? []
    let empty = ResearchProject(of: [], themes: [], made: .minute(0))
    #expect(elements == empty.families.first?.codes.map(\.id))
    #expect(one.sources.allSatisfy { $0.name.hasPrefix("harbor-2026-11 ") })
  }
}
