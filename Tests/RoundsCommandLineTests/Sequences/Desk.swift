import CommandLineParsing
import Foundation
import InstructionalRounds
import Journaling
import Synchronization
import TestSupport

@testable import RoundsCommandLine
import Platform

/// People with a device each, at one network on the disk that all of them can write to.
///
/// Everything is as it will be except the clock, which goes on by a minute from line to line.
final class Desk: Sendable {
  /// A folder of the desk's own; it goes with the desk.
  private let root: String

  private struct State {
    var now: Moment
    var random = SplitMix64(seed: 7)
    var output = ""
    var talk = ""
  }

  private let state: Mutex<State>

  /// An empty desk at half past eight.
  init() throws {
    root = NSTemporaryDirectory() + "rounds-desk-\(UUID().uuidString)"
    state = Mutex(State(now: Self.morning))
    try FileManager.default.createDirectory(atPath: network, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// The folder of the network.
  var network: String { root + "/now/network" }

  /// The memory of a device.
  func memory(of device: Int) -> String { root + "/now/device-\(device)" }

  /// Sets the clock.
  func at(_ time: String) {
    guard let now = Moment("2026-11-20T\(time):00+01:00") else { preconditionFailure("a time") }
    state.withLock { $0.now = now }
  }

  private static let morning: Moment = {
    guard let moment = Moment("2026-11-20T08:30:00+01:00") else { preconditionFailure("a time") }
    return moment
  }()
}

extension Desk {
  /// Puts everything as it is aside, under a name.
  func keep(as name: String) throws {
    try FileManager.default.copyItem(atPath: root + "/now", toPath: root + "/" + name)
  }

  /// Puts everything as it was when it was kept; the folders have the paths that they had then.
  func restore(_ name: String) throws {
    try FileManager.default.removeItem(atPath: root + "/now")
    try FileManager.default.copyItem(atPath: root + "/" + name, toPath: root + "/now")
  }
}

extension Desk {
  /// Runs words on a device, with what a pipe brings, and what happens before it comes.
  func run(
    _ words: [String],
    on device: Int,
    input: String = "",
    meanwhile: @escaping @Sendable () -> Void = {}
  ) -> Answer {
    state.withLock { state in
      (state.output, state.talk) = ("", "")
      state.now = state.now.adding(milliseconds: 60_000) ?? state.now
    }
    let status = RoundsProgram.run(words, in: world(of: device, input: input, meanwhile))
    return state.withLock { Answer(status: status, output: $0.output, talk: $0.talk) }
  }

  private func world(
    of device: Int,
    input: String,
    _ meanwhile: @escaping @Sendable () -> Void
  ) -> World {
    let now = { @Sendable in self.state.withLock(\.now) }
    let random = { @Sendable in self.state.withLock { $0.random.next() } }
    return World(
      now: now,
      pause: { _ in },
      random: random,
      environment: [:],
      workingDirectory: network,
      terminal: Terminal(
        isInteractive: false,
        showsOutput: false,
        width: 80,
        readLine: { nil },
        readAll: {
          meanwhile()
          return Array(input.utf8)
        },
        readSome: { [] },
        write: { text, stream in self.hear(text, stream) }
      ),
      files: .system([:]),
      records: .onDisk(Device(state: FilePath(memory(of: device)), now: now, random: random))
    )
  }

  private func hear(_ text: String, _ stream: RoundsCommandLine.Terminal.Stream) {
    state.withLock { state in
      switch stream {
      case .output: state.output += text
      case .error: state.talk += text
      }
    }
  }
}
