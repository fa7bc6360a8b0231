import Foundation
import InstructionalRounds
import TestSupport

@testable import Journaling
import Platform

/// A folder of a test's own, gone with the test.
final class Folder: Sendable {
  /// Its path.
  let path: FilePath

  /// Makes the folder.
  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "rounds-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = FilePath(url.path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path.text) }
}

extension Folder {
  /// The network of the test.
  var network: Network { Network(path) }

  /// A device with a clock that stands still, and randomness of a seed.
  func device(
    _ name: String = "state",
    seed: UInt64 = 1,
    disk: DiskCalls = DiskCalls(),
    patience: UInt32 = 5_000
  ) -> Device {
    let random = Numbers(seed: seed)
    return Device(
      state: path.appending("\(name).state"),
      now: { Moment.ofTheTests },
      random: { random.next() },
      disk: disk,
      patience: patience
    )
  }
}

/// Random numbers for several threads.
final class Numbers: @unchecked Sendable {
  private let lock = NSLock()
  private var random: SplitMix64

  /// The numbers of a seed.
  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// The next one.
  func next() -> UInt64 { lock.withLock { random.next() } }
}

extension Moment {
  /// When everything in the tests is written.
  static let ofTheTests: Moment = {
    guard let moment = Moment("2026-11-22T14:05:30.250+01:00") else {
      preconditionFailure("a literal moment")
    }
    return moment
  }()
}

extension ParticipantCode {
  /// The participant who writes in the tests.
  static let km: ParticipantCode = {
    guard let code = ParticipantCode("KM") else { preconditionFailure("a literal code") }
    return code
  }()
}
