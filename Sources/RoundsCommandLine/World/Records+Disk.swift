import InstructionalRounds
package import Journaling

extension Records {
  /// The networks on the disk, written to by a device.
  package static func onDisk(_ device: Device) -> Records {
    Records(
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
      readOutline: { place, lens in
        let notes = try Disk.network(place.folder).outline(of: place.round, lens: lens)
        return Outline(reading: Reading(notes.journals), notes: notes)
      },
      ownWriters: { place in
        try device.writers(of: place.round, in: Disk.network(place.folder)).map(\.id)
      },
      join: { try device.join($0, $1.round, of: Disk.network($1.folder)).id },
      append: { recordings, id, place, number in
        let network = Disk.network(place.folder)
        guard let writer = device.writer(id, of: place.round, in: network) else {
          throw JournalError.notOurs(id)
        }
        return try Disk.append(recordings, to: writer, from: number)
      },
      copies: .onDisk(device)
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
}
