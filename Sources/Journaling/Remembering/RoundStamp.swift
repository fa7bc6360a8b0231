import InstructionalRounds
import JournalFormat
import Platform

/// By what it is seen that nobody has changed the journals of a round.
struct RoundStamp: Hashable, Sendable {
  /// A sum over every journal's name, inode, length and times.
  let sum: UInt64
  /// When any of them was changed last, in milliseconds of the file system's clock.
  let newest: Int64
}

extension Network {
  /// The stamp of a round as its files are now; `nil` where something in it is no plain file, or cannot
  /// be looked at.
  func stamp(of round: RoundID) -> RoundStamp? {
    let folder = path(of: round)
    guard let names = try? SystemCalls.allNames(in: folder), names.garbled.isEmpty else {
      return nil
    }
    var bytes: [UInt8] = []
    var newest = Int64.min
    for name in names.texts where name.hasSuffix(LineFormat.fileExtension) {
      guard let status = try? SystemCalls.status(of: folder.appending(name)), status.isPlainFile
      else { return nil }
      bytes += Array(name.utf8) + [0]
      for number in [
        status.identity.device, status.identity.number, UInt64(status.size),
        UInt64(bitPattern: status.written), UInt64(bitPattern: status.changed),
      ] {
        for shift in stride(from: 0 as UInt64, to: 64, by: 8) {
          bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
      }
      newest = max(newest, status.written / 1_000_000, status.changed / 1_000_000)
    }
    return RoundStamp(sum: Checksum(of: bytes.span).value, newest: newest)
  }
}
