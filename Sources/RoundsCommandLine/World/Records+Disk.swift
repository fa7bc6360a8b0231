import InstructionalRounds
package import Journaling

extension Records {
  /// The networks on the disk, written to by a device; without one they can only be read.
  package static func onDisk(_ device: Device?) -> Records {
    let writing = { @Sendable () throws(Unclear) -> Device in
      guard let device else { throw .noHome }
      return device
    }
    return Records(
      found: { folder, isShared in
        try Disk.network(folder).found()
        if isShared { try Disk.network(folder).shareWithGroup() }
      },
      isNetwork: { Disk.network($0).isFounded },
      rounds: { try Disk.network($0).rounds() },
      isRound: { Disk.network($0.folder).holds($0.round) },
      read: { place, part in
        Reading(try Disk.network(place.folder).journals(of: place.round, reading: part))
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
      append: { recordings, id, place, number in
        let device = try writing()
        let network = Disk.network(place.folder)
        guard let writer = device.writer(id, of: place.round, in: network) else {
          throw JournalError.notOurs(id)
        }
        return try Disk.remembering(in: device) {
          try Disk.append(recordings, to: writer, from: number)
        }
      },
      copies: .onDisk(writing)
    )
  }
}

extension Records.Reading {
  /// What the journals of a round say.
  fileprivate init(_ journals: RoundJournals) {
    self.init(
      entries: journals.entries,
      damage: journals.damages.map { "\(journals.round)/\($0.file): \($0.summary)" },
      hasWordsToGo: journals.hasWordsToGo
    )
  }
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
    let clock = try writer.network.clock(of: writer.round)
    do throws(JournalError) {
      let receipt = try writer.append(recordings, after: clock, from: number)
      let torn = receipt.setAside.map {
        "The end of your record was torn, by a power cut perhaps; it is kept in \($0)."
      }
      return Records.Appended(entries: receipt.entries, remarks: [torn].compactMap(\.self))
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
}
