import InstructionalRounds
import TestSupport

/// A simulated trainee before a lesson: how much somebody sees, and how much they load.
struct Trainee {
  /// Of a hundred notes of an expert, how many they take; they load about as many of the others.
  let skill: Int
  private var random: SplitMix64

  /// A trainee whose choices come from a seed.
  init(skill: Int, seed: UInt64) {
    self.skill = skill
    random = SplitMix64(seed: seed)
  }

  /// What people write when they do not write what they saw.
  private static let loaded = [
    "the students were really engaged", "great questions, T is very warm",
    "S bored at the back", "they struggle with the words", "a good atmosphere",
  ]

  /// Whether something happens that happens so often in a hundred times.
  private mutating func happens(_ share: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < share
  }

  /// The notes that they hand in, a line each.
  mutating func notes(of lesson: ScriptedLesson) -> [String] {
    var lines: [String] = []
    for note in lesson.notes {
      let at = LessonTime(seconds: note.at.seconds + Int.random(in: 0..<25, using: &random))
      if happens(skill) {
        let letters: [CoreElement: String] = [
          .teacher: "T", .student: "S", .content: "C", .task: "K",
        ]
        // Who is at the beginning does not say what a note is evidence of.
        let letter = note.elements.first.flatMap { letters[$0] }
        lines.append("\(at) \(skill > 30 ? letter.map { "\($0): " } ?? "" : "")\(note.text)")
      } else if happens(60), let words = Self.loaded.randomElement(using: &random) {
        lines.append("\(at) \(words)")
      }
    }
    if let task = happens(skill) ? lesson.tasks.last?.given : lesson.tasks.first?.intended {
      let begun =
        task.hasPrefix("students were asked to") ? task : "students were asked to: \(task)"
      lines.append(begun)
    }
    for (index, task) in lesson.tasks.enumerated() where happens(50 + skill / 2) {
      let level = happens(skill) ? task.level : "\(Int.random(in: 1...4, using: &random))"
      lines.append(index == 0 ? "demand \(level)" : "Demand: \(index + 1) \(level)")
    }
    return lines
  }
}

/// A way in which a program saves a text.
enum SavedAs: Int, CaseIterable {
  case plain, curly, windows, utf16, utf16Big, marked

  /// The bytes of lines that were saved so.
  func bytes(_ lines: [String]) -> [UInt8] {
    switch self {
    case .plain: Array(lines.joined(separator: "\n").utf8)
    case .curly: Array(curly(lines).joined(separator: "\n").utf8) + [0x0A]
    case .windows: Array(lines.map { $0 + "\r\n" }.joined().utf8)
    case .utf16:
      [0xFF, 0xFE]
        + curly(lines).map { $0 + "\r\n" }.joined().utf16.flatMap {
          [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        }
    case .utf16Big:
      [0xFE, 0xFF]
        + lines.map { $0 + "\n" }.joined().utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .marked: [0xEF, 0xBB, 0xBF] + Array(lines.joined(separator: "\r\n").utf8)
    }
  }

  /// Lines with the quotation marks that word processors put in.
  private func curly(_ lines: [String]) -> [String] {
    lines.map { line in
      var isOpen = false
      return String(
        line.map { sign -> Character in
          switch sign {
          case "\"":
            isOpen.toggle()
            return isOpen ? "“" : "”"
          case "'": return "’"
          default: return sign
          }
        }
      )
    }
  }
}
