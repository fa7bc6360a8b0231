import Platform
import Synchronization

/// The streams that a program prints on, and what happens to it where they take nothing.
///
/// A fact that was recorded is recorded: whoever were told of a failure would record it again. So what
/// cannot be printed ends the program only as long as nothing was recorded.
final class Outlet: Sendable {
  private let hasRecorded = Atomic(false)
  private let isShut = Atomic(false)

  /// Remembers that something is on the disk from now on.
  func didRecord() { hasRecorded.store(true, ordering: .relaxed) }

  /// Writes all of a text, or says that it cannot.
  func write(_ text: String, to stream: Terminal.Stream) {
    switch stream {
    case .error:
      // Where talk cannot be heard, nobody can be told so.
      try? StandardStream.error.write(Array(text.utf8))
    case .output:
      guard !isShut.load(ordering: .relaxed) else { return }
      do throws(SystemError) {
        try StandardStream.output.write(Array(text.utf8))
      } catch {
        shut(because: error)
      }
    }
  }

  /// Ends the program quietly where no one reads any more, and otherwise with what is the matter; goes
  /// on without the output where something was recorded.
  private func shut(because error: SystemError) {
    guard !hasRecorded.load(ordering: .relaxed) else {
      isShut.store(true, ordering: .relaxed)
      // Whoever closed a pipe has read all that they wanted.
      guard error != .readerGone else { return }
      return write("It is recorded, but the receipt cannot be printed.\n", to: .error)
    }
    guard error != .readerGone else { OwnProcess.end(with: ExitStatus.done.rawValue) }
    write("The output cannot be written.\n", to: .error)
    OwnProcess.end(with: ExitStatus.cannotReadOrWrite.rawValue)
  }
}

extension Records {
  /// The same records, which tell an outlet of everything that they put on the disk.
  func telling(_ outlet: Outlet) -> Records {
    var records = self
    let (append, merge) = (records.append, records.copies.merge)
    records.append = { recordings, writer, place, number in
      let appended = try append(recordings, writer, place, number)
      outlet.didRecord()
      return appended
    }
    records.copies.merge = { merged, folder, word in
      let doubled = try merge(merged, folder, word)
      outlet.didRecord()
      return doubled
    }
    return records
  }
}
