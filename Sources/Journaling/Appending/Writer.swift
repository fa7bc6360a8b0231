public import InstructionalRounds
public import Platform

/// One participant on this device, in one round: the only one who adds to a journal.
public struct Writer: Sendable {
  /// What the writer goes by in the record.
  public let id: WriterID
  /// The round.
  public let round: RoundID
  /// The network that holds the round.
  public let network: Network
  /// The device that made the writer.
  let device: Device
}

extension Writer {
  /// The journal.
  public var journal: FilePath { network.path(of: id, in: round) }
  /// A folder for what is not recorded yet; it never leaves the device.
  public var drafts: FilePath { place.appending("drafts") }
  /// The writer's own folder in the device's memory.
  private var place: FilePath { device.state.appending(round.text).appending(id.description) }
  /// The file of the memory, which is the lock as well.
  var memory: FilePath { place.appending("end") }
  /// The file that remembers where somebody left off; it holds no words, and never leaves the device.
  var bookmarkFile: FilePath { place.appending("bookmark") }
  /// Where the memory goes when the writer is given up.
  private var retired: FilePath { place.appending("retired") }

  /// Gives the writer up, because its journal is no longer the one that it remembers.
  ///
  /// The journal stays where it is, and everything in it counts.
  public func retire() throws(JournalError) {
    try JournalError.about(memory, .write) { () throws(SystemError) in
      try SystemCalls.rename(memory, to: retired)
    }
  }

  /// Where the journal ended when this device last wrote it; `nil` when that is forgotten.
  public var remembered: JournalEnd? { recalled?.end }

  /// What is remembered, read without the lock.
  private var recalled: WriterMemory? {
    // Whatever is wrong with it is said when something is recorded.
    guard let bytes = try? SystemCalls.contents(of: memory) else { return nil }
    return WriterMemory(bytes)
  }

  /// Whether the writer was made for the network, or its journal was brought here as it was left.
  var isAtHome: Bool {
    guard let recalled else { return false }
    if recalled.network == network.folder { return true }
    guard let file = try? SystemCalls.open(journal, for: .reading) else { return false }
    return (try? OwnEnd(of: file, in: self, remembered: recalled.end)) != nil
  }

  /// Takes the lock, and waits for it as long as the device has patience.
  func lock() throws(JournalError) -> OpenFile {
    let file = try openMemory()
    var waited: UInt32 = 0
    while true {
      do throws(SystemError) {
        try SystemCalls.lock(file)
        return file
      } catch .wouldBlock {
        guard waited < device.patience else { throw .locked(id) }
        SystemClock.pause(milliseconds: 10)
        waited += 10
      } catch {
        throw .system(error, .open, memory)
      }
    }
  }

  private func openMemory() throws(JournalError) -> OpenFile {
    do throws(SystemError) {
      return try SystemCalls.open(memory, for: .rewriting)
    } catch .notFound {
      throw .notOurs(id)
    } catch {
      throw .system(error, .open, memory)
    }
  }
}
