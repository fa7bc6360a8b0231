import InstructionalRounds
package import Journaling
import Platform

extension Records {
  /// The networks on the disk, written to by a device; without one they can only be read.
  package static func onDisk(_ device: Device?) -> Records {
    let writing = { @Sendable () throws(Unclear) -> Device in
      guard let device else { throw .noHome }
      return device
    }
    let memories = device.map { NetworkMemories(device: $0) }
    return Records(
      found: { folder, isShared in
        try Disk.network(folder).found()
        if isShared { try Disk.network(folder).shareWithGroup() }
      },
      isNetwork: { Disk.network($0).isFounded },
      rounds: { try Disk.network($0).rounds() },
      isRound: { Disk.network($0.folder).holds($0.round) },
      read: { place, part in
        if part == .withoutNotes, let memory = memories?.memory(of: place.folder) {
          return Reading(try memory.journals(of: place.round))
        }
        return Reading(try Disk.network(place.folder).journals(of: place.round, reading: part))
      },
      readOutline: { place, lens in
        let memory = lens == nil ? memories?.memory(of: place.folder) : nil
        let notes =
          try memory?.outline(of: place.round)
          ?? Disk.network(place.folder).outline(of: place.round, lens: lens)
        return Outline(reading: Reading(notes.journals), notes: notes)
      },
      ownWriters: { place in
        try writing().writers(of: place.round, in: Disk.network(place.folder)).map(\.id)
      },
      join: { code, place in
        let device = try writing()
        return try Disk.remembering(in: device) {
          try device.join(code, place.round, of: Disk.network(place.folder)).id
        }
      },
      alone: { folder, round, body in
        try writing().alone(in: round, of: Disk.network(folder), body)
      },
      append: { recordings, id, place, number in
        try Disk.append(recordings, to: writing().writer(id, in: place), from: number)
      },
      stamp: { try Disk.network($0.folder).size(of: $0.round) },
      drafts: { id, place in
        let draft = try writing().writer(id, in: place).openDraft()
        return Records.KeptDraft(
          left: draft.left,
          keep: { try draft.keep($0) },
          clear: { try draft.clear() }
        )
      },
      bookmark: { id, place in
        let writer = try writing().writer(id, in: place)
        return Records.Bookmark(text: try writer.bookmark()) { try writer.remember(bookmark: $0) }
      },
      memory: memories.map(Memory.init),
      copies: .onDisk(writing)
    )
  }
}

extension Device {
  /// The writer of an identity, which this device made.
  fileprivate func writer(_ id: WriterID, in place: Records.Place) throws -> Writer {
    let network = Disk.network(place.folder)
    guard let writer = writer(id, of: place.round, in: network) else {
      throw JournalError.notOurs(id)
    }
    return writer
  }
}

extension Records.Reading {
  /// What the journals of a round say.
  fileprivate init(_ journals: RoundJournals) {
    let damage = journals.files.flatMap { file in
      let damages = journals.damages.filter { $0.file == file.name }
      let more = damages.dropFirst(Self.mostNamed).reduce(0) { $0 + $1.lineCount }
      var lines = damages.prefix(Self.mostNamed).map(\.summary)
      if more > 0 { lines.append("\(more) more lines are damaged") }
      if !file.unfinished.isEmpty { lines.append("its last entry is not complete yet") }
      return lines.map { "\(journals.round)/\(file.name): \($0)" }
    }
    let hidden = journals.hidden
    self.init(
      entries: journals.entries,
      damage: damage + Self.naming(hidden, in: journals.round),
      hasWordsToGo: journals.hasWordsToGo(by: .participants)
    )
    self.hidden = hidden
  }

  /// Says that words are hidden by somebody's line, and how they go or come back.
  private static func naming(_ hidden: [EntryID], in round: RoundID) -> [String] {
    guard !hidden.isEmpty else { return [] }
    let names = hidden.prefix(mostNamed).map(\.description).inWords("and")
    let more = hidden.count > mostNamed ? " and \(hidden.count - mostNamed) more" : ""
    return [
      "\(round): the words of \(names)\(more) are hidden but still in the files: nobody who joined removed "
        + "them. `rounds redact` removes them for good; `rounds verify` says who hid them"
    ]
  }

  /// As many damages of one file as people read; the rest is counted.
  private static let mostNamed = 10
}

/// The networks of the disk, as the closures of ``Records`` ask for them.
private enum Disk {
  static func network(_ folder: String) -> Network { Network(FilePath(folder)) }

  /// Adds to a journal; one that was replaced by another copy is given up, so that joining again helps.
  static func append(
    _ recordings: [Recording],
    to writer: Writer,
    from number: UInt64?
  ) throws -> Records.Appended {
    do throws(JournalError) {
      let clock = try writer.network.clock(of: writer.round)
      let receipt = try writer.append(recordings, after: clock, from: number)
      let torn = receipt.setAside.map {
        "The end of your record was cut off, perhaps by a power failure; it is kept in \($0)."
      }
      let recovered = remark(onRecovered: receipt.recovered.count)
      let forgotten = receipt.forgotten.map { "It is recorded, but \($0.summary)." }
      return Records.Appended(
        entries: receipt.entries,
        remarks: [torn, recovered, forgotten].compactMap(\.self)
      )
    } catch .noRound {
      // It was read a moment ago: the disk that it is on was taken away.
      throw JournalError.system(.notFound, .write, writer.network.path(of: writer.round))
    } catch {
      if case .endDiffers = error { try writer.retire() }
      throw error
    }
  }

  /// Does something for which the device's memory is needed, and says so where that is in the way.
  static func remembering<Result>(in device: Device, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch JournalError.system(let error, let action, let path)
      where path.text.hasPrefix(device.state.text) && action != .read
    {
      throw CannotCreate.memory(device.state.text, why: error.summary)
    }
  }

  /// Says that an earlier command was stopped before it could say what it had recorded.
  private static func remark(onRecovered count: Int) -> String? {
    guard count > 0 else { return nil }
    let (what, them) = count == 1 ? ("The last entry", "it") : ("The last \(count) entries", "them")
    return "\(what) of yours had been recorded by a command that was stopped before it could say "
      + "so; `rounds log` shows \(them)."
  }
}
