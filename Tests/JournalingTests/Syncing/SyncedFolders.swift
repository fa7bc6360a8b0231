import Foundation
import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling
import Platform

/// Two folders of one network with people at each, and between them a program that carries files as
/// badly as programs do: in parts, late, in another order, with copies of what is in conflict.
struct SyncedFolders {
  /// The folders, far from each other.
  let folders: [Folder]
  /// The round in both of them.
  let round: RoundID
  /// What was recorded and acknowledged, by its name.
  private(set) var acknowledged: [EntryID: Entry] = [:]
  /// Where the randomness comes from.
  var random: SplitMix64
  /// Files as they once were, which may still arrive.
  private var late: [(name: String, bytes: [UInt8])] = []
  private var copies = 0
  private var devices: UInt64 = 0

  /// Two empty folders.
  init(seed: UInt64) throws {
    random = SplitMix64(seed: seed)
    folders = [try Folder(), try Folder()]
    round = try Generator.round()
  }

  /// One thing that happens, in one of the folders.
  mutating func step() throws {
    let place = number(0...1)
    switch number(0...12) {
    case 0...3: try note(in: place)
    case 4...6: try carry(to: place)
    case 7: try carryPart(to: place)
    case 8: try carryMore(to: place)
    case 9: try keepForLater(from: place)
    case 10: try deliverLate(to: place)
    case 11: try merge(in: place)
    default: try leaveTemporary(in: place)
    }
  }

  /// A number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
}

extension SyncedFolders {
  /// Somebody at a folder records a note or some, as the program does: a journal that was replaced is
  /// given up, and the writer joins again.
  private mutating func note(in place: Int) throws {
    let folder = folders[place]
    let person = number(0...1)
    let device = folder.device("\(person)", seed: random.next(), disk: .withoutWaiting)
    guard let code = ParticipantCode(["KM", "BD", "HP", "FA"][2 * place + person]) else { return }
    var recordings: [Recording] = []
    for _ in 0..<number(1...3) { recordings.append(try .note("note \(random.next())")) }
    var writer = try device.writers(of: round, in: folder.network).last
    if writer == nil { writer = try device.join(code, round, of: folder.network) }
    guard let writer else { return }
    do {
      let receipt = try writer.append(recordings, after: try folder.network.clock(of: round))
      for entry in receipt.entries + receipt.recovered { acknowledged[entry.id] = entry }
    } catch JournalError.endDiffers {
      try writer.retire()
    }
  }
}

extension SyncedFolders {
  /// Somebody merges the other folder as it is just now.
  mutating func merge(in place: Int) throws {
    let folder = folders[place]
    let device = folder.device("\(number(0...1))", seed: random.next(), disk: .withoutWaiting)
    let delivery = try Delivery(reading: [folders[1 - place].path])
    let merge = try folder.network.merging(delivery, round)
    try folder.network.merge(merge, on: device)
  }

  /// The journals in a folder, by name.
  private func journals(in place: Int) throws -> [String] {
    let path = try folders[place].roundFolder()
    guard SystemCalls.resolved(path) != nil else { return [] }
    return try SystemCalls.names(in: path).filter { $0.hasSuffix(".jsonl") }
  }

  /// A journal of the other folder.
  private mutating func source(for place: Int) throws -> (name: String, bytes: [UInt8])? {
    guard let name = try journals(in: 1 - place).randomElement(using: &random) else { return nil }
    return (name, try folders[1 - place].bytes(name) ?? [])
  }

  /// Brings a file; one that is in the way and has something else to say is kept as a copy.
  private mutating func bring(_ bytes: [UInt8], as name: String, to place: Int) throws {
    let folder = folders[place]
    if let old = try folder.bytes(name), !bytes.starts(with: old) {
      copies += 1
      // Of a copy as of the original, or the names would become too long for any disk.
      let stem = name.dropLast(6).prefix { $0 != " " }
      let name = "\(stem) (conflicted copy \(copies)).jsonl"
      try folder.put(old, name)
    }
    try folder.put(bytes, name)
  }

  /// Brings a whole file.
  private mutating func carry(to place: Int) throws {
    guard let source = try source(for: place) else { return }
    try bring(source.bytes, as: source.name, to: place)
  }

  /// Writes a part of a file over what is there, and is interrupted.
  private mutating func carryPart(to place: Int) throws {
    guard let source = try source(for: place) else { return }
    let part = Array(source.bytes.prefix(number(0...source.bytes.count)))
    try bring(part, as: source.name, to: place)
  }

  /// Adds some of what is missing at the end of a file.
  private mutating func carryMore(to place: Int) throws {
    guard let source = try source(for: place) else { return }
    let old = try folders[place].bytes(source.name) ?? []
    guard source.bytes.starts(with: old) else { return }
    let count = number(old.count...source.bytes.count)
    try folders[place].put(Array(source.bytes.prefix(count)), source.name)
  }

  private mutating func keepForLater(from place: Int) throws {
    guard let name = try journals(in: place).randomElement(using: &random) else { return }
    if late.count > 8 { late.removeFirst() }
    late.append((name, try folders[place].bytes(name) ?? []))
  }

  /// Brings a file as it was some time ago, over what is newer.
  private mutating func deliverLate(to place: Int) throws {
    guard let old = late.randomElement(using: &random) else { return }
    try bring(old.bytes, as: old.name, to: place)
  }

  /// Leaves files behind that programs make on the way.
  private mutating func leaveTemporary(in place: Int) throws {
    guard let source = try source(for: place) else { return }
    let name = [".\(source.name).tmp", "\(source.name).part", "~\(source.name)", ".sync_1.jsonl"]
      .randomElement(using: &random)
    try folders[place].put(Array(source.bytes.prefix(number(0...900))), name ?? "x")
  }
}

extension SyncedFolders {
  /// What is wrong with what a folder says now; `nil` when nothing is.
  func fault(in place: Int) throws -> String? {
    let path = try folders[place].roundFolder()
    guard SystemCalls.resolved(path) != nil else { return nil }
    let read = try folders[place].network.journals(of: round)
    // What is on its way here may be named as that.
    let damage = read.damages.first { $0.why != .notFetched }
    if let damage { return "damage: \(damage)" }
    let history = History(read.entries)
    if !history.conflicting.isEmpty { return "conflicts" }
    let stranger = history.entries.first { acknowledged[$0.id] != $0 }
    return stranger.map { "never recorded: \($0.id)" }
  }

  /// Throws copies away that say nothing of their own, as people do from time to time.
  func tidy(_ place: Int) throws {
    let folder = folders[place]
    let names = try journals(in: place)
    let copies = names.filter { $0.contains("(") || $0.hasPrefix("~") || $0.hasPrefix(".") }
    var kept: Set<EntryID> = []
    for name in names where !copies.contains(name) {
      kept.formUnion(try ids(name, in: folder))
    }
    for name in copies {
      let said = try ids(name, in: folder)
      if said.isSubset(of: kept) {
        try SystemCalls.remove(folder.roundFolder().appending(name))
      } else {
        kept.formUnion(said)
      }
    }
  }

  private func ids(_ name: String, in folder: Folder) throws -> Set<EntryID> {
    Set(JournalFile(name: name, bytes: try folder.bytes(name) ?? []).lines.map(\.line.entry.id))
  }

  /// Lets the program finish its work: every file is in both folders.
  mutating func settle() throws {
    for place in [0, 1] {
      for name in try journals(in: 1 - place) {
        let bytes = try folders[1 - place].bytes(name) ?? []
        let own = try folders[place].bytes(name) ?? []
        guard !own.starts(with: bytes) else { continue }
        try bring(bytes, as: name, to: place)
      }
    }
  }
}
