import Foundation
import InstructionalRounds
import Journaling
import Testing

/// One line of a sequence, with the files before and after it.
struct SequenceStep {
  let words: [String]
  let device: Int
  let answer: Answer
  let before: [String: Data]
  let after: [String: Data]

  /// The journals that are not as they were.
  var changed: [String] {
    Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
  }
}

extension SequenceStep {
  /// Whether the line hands journals over, takes them in or sets damaged lines aside; what that does
  /// to files has laws and tests of its own.
  private var carriesJournals: Bool {
    ["export", "merge", "verify"].contains(where: words.contains)
  }

  /// What is wrong with what the line did, in words; nothing when all is well.
  func faults(at desk: Desk) -> [String] {
    var faults: [String] = []
    if ![0, 1, 64, 65, 66, 73].contains(answer.status) {
      faults.append("ends with a strange status")
    }
    if carriesJournals { return faults + answerFaults }
    // An import may read the lines that can be read and say that others cannot be.
    let mayWrite = answer.status == 0 || answer.status == 1 && words.contains("import")
    if !mayWrite, !changed.isEmpty { faults.append("was refused and wrote \(changed)") }
    let grown = changed.filter { after[$0]?.count ?? 0 > before[$0]?.count ?? 0 }
    if grown.count > 1 { faults.append("wrote several journals: \(grown)") }
    for journal in grown where !desk.owns(journal, device: device) {
      faults.append("wrote a journal of another device")
    }
    for journal in changed where !keepsAll(of: journal) { faults.append("rewrote \(journal)") }
    return faults + answerFaults
  }

  /// Whether every line of a journal is as it was, or has lost its words where that was asked for.
  private func keepsAll(of journal: String) -> Bool {
    let old = (before[journal] ?? Data()).split(separator: UInt8(ascii: "\n"))
    let new = (after[journal] ?? Data()).split(separator: UInt8(ascii: "\n"))
    let mayTakeOut = ["redact", "revise", "close"].contains { words.contains($0) }
    return new.count >= old.count
      && zip(old, new).allSatisfy { old, new in
        guard old != new else { return true }
        return mayTakeOut && (try? JournalLine.redact(Array(old)[...])) == Array(new)
      }
  }

  /// What is wrong with what the line said, in words.
  private var answerFaults: [String] {
    // What is for shells has tabs, and nothing where there is nothing to offer.
    guard !words.contains("candidates"), !words.contains("completions") else { return [] }
    var faults: [String] = []
    // Rows for spreadsheets and calendars have ends of lines and marks of their own.
    let isRows = ["csv", "--tsv", "ics"].contains { words.contains($0) }
    let isPlain = (answer.output + answer.talk).unicodeScalars.allSatisfy {
      $0 == "\n" || isRows && ($0 == "\r" || $0 == "\t")
        || $0.properties.generalCategory != .control
    }
    if !isPlain, !words.contains("always") { faults.append("moved the cursor of a terminal") }
    // For another program nothing to say about no lines is nothing.
    let isForProgram = words.contains("check") && words.contains("json")
    if answer.status == 0, answer.output.isEmpty, answer.talk.isEmpty, !isForProgram {
      faults.append("said nothing")
    }
    return faults
  }

  /// The labels of the notes that the line was told are recorded.
  var acknowledged: [String] {
    guard words.first == "note", answer.status == 0 else { return [] }
    return answer.output.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 2)
      return parts.count == 3 && parts[1] == "visit" ? String(parts[0]) : nil
    }
  }
}

extension RoundRecord {
  /// What is in force in a stage that does not know it yet, in words.
  func faults(before: RoundRecord?) -> [String] {
    var faults: [String] = []
    if stage < .analysis, statements.values.contains(where: \.isInForce) {
      faults.append("a statement is in force in \(stage)")
    }
    if stage < .prediction, predictions.values.contains(where: \.isInForce) {
      faults.append("a prediction is in force in \(stage)")
    }
    if stage < .evaluation, work.values.contains(where: \.isInForce) {
      faults.append("a next level of work is in force in \(stage)")
    }
    // What a door lets through, the order counts: nobody is told that it is done and it is not.
    let old = before?.standings ?? [:]
    for (entry, standing) in standings where old[entry] != standing {
      if case .noEffect(let why) = standing { faults.append("\(entry) has no effect: \(why)") }
      if case .waiting = standing { faults.append("\(entry) waits") }
    }
    return faults
  }
}
