import InstructionalRounds
import Journaling
import Testing
import Platform

/// The names of students in what was said in two real lessons.
@Suite struct LessonNameTests {
  /// A lesson with the names that its speakers and addressees go by.
  struct Lesson: CustomStringConvertible, Sendable {
    let file: String
    let names: [String]
    var description: String { file }
    /// Where the lesson lies, beside the project.
    var path: FilePath {
      let project = #filePath.dropLast("Tests/RoundsBenchTests/LessonNameTests.swift".count)
      return FilePath("\(project)../shared/data/lessons/\(file).csv")
    }
  }

  /// The two lessons that carry names.
  static let lessons = [
    Lesson(
      file: "boats-and-fish-1-grade-4",
      names: [
        "Audra", "Beth", "Brian", "Danielle", "Erik", "Graham", "Jackie", "Laura", "Mark",
        "Meredith", "Michael", "Sarah",
      ]
    ),
    Lesson(
      file: "talkback-year1-parker-spring-021120",
      names: [
        "Arianna", "Ava", "Brian", "Brielle", "Cameron", "Daniela", "Delilah", "Emily", "Gavin",
        "Jack", "Jason", "Jonah", "Katie", "Lacy", "Lydia", "Lynn", "Marcus", "Michael", "Roman",
        "Sean", "Vanessa", "Will", "Zach",
      ]
    ),
  ]

  @Test(
    .enabled(
      if: lessons.allSatisfy { (try? SystemCalls.contents(of: $0.path)) != nil },
      "the lessons are not on this machine"
    ),
    arguments: lessons
  )
  func `nine names in ten are found, and hardly anything else`(_ lesson: Lesson) throws {
    let vocabulary = try BuiltIn.vocabulary("english")
    let text = String(decoding: try SystemCalls.contents(of: lesson.path), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).dropFirst()
    var found: Set<String> = []
    var others = 0
    for line in lines {
      let said = line.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)[2]
      let reading = vocabulary.reading(of: "“\(said.filter { $0 != "\"" })”")
      for flag in reading.flags {
        #expect(flag.kind == .name, "\(flag.text) was said")
        let names = lesson.names.filter { flag.text.contains($0) }
        if names.isEmpty, !flag.text.hasPrefix("M") { others += 1 }
        found.formUnion(names)
      }
    }
    #expect(found.count * 10 >= lesson.names.count * 9)
    #expect(others * 100 <= lines.count)
  }
}
