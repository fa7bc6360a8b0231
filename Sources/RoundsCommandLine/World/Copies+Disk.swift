import Journaling
import Platform

extension Copies {
  /// The files on the disk, of which a device has its own; it is looked for when it is needed.
  static func onDisk(_ device: @escaping @Sendable () throws(Unclear) -> Device) -> Copies {
    Copies(
      journals: { try $0.network.journals(of: $0.round) },
      remembered: { try device().remembered(of: $0.round, in: $0.network) },
      repair: { place in
        try device().writers(of: place.round, in: place.network).compactMap { try $0.repair() }
      },
      deliver: { try Delivery(reading: $0.map { FilePath($0) }) },
      merging: { try $1.network.merging($0, $1.round) },
      merge: { try Network(FilePath($1)).merge($0, on: device(), by: $2) },
      write: { export, path in
        guard Network(FilePath(path)).isFolder else { return try export.write(to: FilePath(path)) }
        let other = Network(FilePath(path))
        try other.found()
        let file = JournalFile(name: "", bytes: export.bytes)
        try other.merge(
          try other.merging(Delivery([file]), export.round),
          on: device(),
          by: .participants
        )
      },
      takeOutWords: { try $0.network.takeOutWords(of: $0.round, on: device(), by: $1) }
    )
  }
}

extension Records.Place {
  /// The network on the disk.
  var network: Network { Network(FilePath(folder)) }
}
