import InstructionalRounds
import Testing

@testable import RoundsCommandLine

/// Every remedy is carried out through the parser, as whoever it was given to.
struct RemedyTests {
  @Test(arguments: GateName.allCases)
  func `what mends a shortfall mends it as typed`(_ name: GateName) throws {
    let gate = try #require(Gate.named(name))
    let original = try Table.failing(gate)
    let shortfalls = try original.round().report.shortfalls.filter { $0.gate == name }
    #expect(!shortfalls.isEmpty)
    let waiving = gate.name.isWaivable ? [Remedy(.waive(name))] : []
    for shortfall in shortfalls {
      for remedy in shortfall.remedies + waiving {
        let table = Table(likeThatOf: original)
        let line = try table.spelling().line(remedy)
        let answer = table.follow(line, try table.notes(for: remedy))
        if remedy.deed == .merge {
          // The file is on another device; the line is one all the same.
          #expect(answer.status == 66, "\(line): \(answer.talk)")
          continue
        }
        #expect(answer.status == 0, "\(line): \(answer.talk)")
        let left = try table.round().report.shortfalls.filter { $0.gate == name }.map(\.what)
        #expect(!left.contains(shortfall.what), "\(line)")
      }
    }
  }

  @Test(arguments: GateName.allCases)
  func `what a terminal is given asks for the rest`(_ name: GateName) throws {
    let gate = try #require(Gate.named(name))
    let original = try Table.failing(gate)
    for shortfall in try original.round().report.shortfalls where shortfall.gate == name {
      for remedy in shortfall.remedies where remedy.deed != .merge {
        let table = Table(likeThatOf: original)
        let line = try table.spelling().beginning(remedy)
        table.answer(["stop"])
        let answer = table.follow(line, try table.notes(for: remedy))
        #expect(!answer.isMisread, "\(line): \(answer.talk)")
      }
    }
  }
}

extension Answer {
  /// Whether the parser did not know what to do with a word.
  var isMisread: Bool {
    ["Unknown option", "Unknown command", "Unexpected '"]
      .contains(where: talk.contains)
  }
}

extension Table {
  /// Notes that can be chosen for a remedy, those that are about tasks first.
  fileprivate func notes(for remedy: Remedy) throws -> [String] {
    let round = try round()
    var notes = round.record.notes.values.filter(\.counts).sorted { $0.id < $1.id }
    switch remedy.deed {
    case .select:
      let chosen = remedy.doer.flatMap { round.record.selections[$0] }?.notes ?? [:]
      notes = notes.filter { $0.author == remedy.doer && chosen[$0.id] == nil }
    case .cite(in: let thing, _, contrary: _):
      let visit = round.record.tasks.first { $0.id.entry == thing.entry }?.visit
      notes = notes.filter { visit == nil || $0.visit == visit }
    default: break
    }
    let onTasks = notes.filter { $0.elements.contains(.task) }
    return (onTasks + notes.filter { !$0.elements.contains(.task) }).map { round.labels[$0.id] }
  }
}
