public import InstructionalRounds
import Platform

extension Device {
  /// Does what must not be done twice, such as the beginning of a round: nobody else on this disk does
  /// the like meanwhile, in the network or in one round of it.
  ///
  /// What was looked at before has to be looked at again in here. Devices apart know nothing of each
  /// other, and what they begin twice stands twice until somebody says that it is the same.
  public func alone(
    in round: RoundID?,
    of network: Network,
    _ body: () throws -> Void
  ) throws {
    let folder = round.map(network.path(of:)) ?? network.folder
    let lock = try JournalError.about(folder, .open) { () throws(SystemError) in
      if round == nil { try SystemCalls.makeFolders(folder) }
      return try SystemCalls.openLockedFolder(folder, patience: patience)
    }
    try body()
    // The lock lasts until here.
    _ = consume lock
  }
}
