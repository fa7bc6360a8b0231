import InstructionalRounds
import Journaling
import Platform
import Synchronization

/// The memories of the networks that a command reads, each opened once.
///
/// A class, as the closures of ``Records`` share it.
final class NetworkMemories: Sendable {
  private let device: Device
  private let opened = Mutex<[String: NetworkMemory]>([:])

  /// The memories that a device has.
  init(device: Device) { self.device = device }

  /// The memory of a network.
  func memory(of folder: String) -> NetworkMemory {
    opened.withLock { opened in
      if let memory = opened[folder] { return memory }
      let memory = NetworkMemory(of: Network(FilePath(folder)), on: device)
      opened[folder] = memory
      return memory
    }
  }

  /// Writes all of them down.
  func keep() { for memory in opened.withLock({ Array($0.values) }) { memory.keep() } }
}

extension Records.Memory {
  /// What a device remembers on its disk.
  init(_ memories: NetworkMemories) {
    self.init(
      known: { memories.memory(of: $0.folder).known($0.round) },
      number: { memories.memory(of: $1).number(of: $0) },
      remember: { memories.memory(of: $0.folder).remember($0.round, $1, counts: $2) },
      keep: { memories.keep() }
    )
  }
}
