import InstructionalRounds
import Platform

/// What makes a folder the home of a network, and who may touch what is in it.
extension Network {
  /// The file by which the home is found again, and which tells people what it is.
  static let sign = "rounds-network.txt"

  /// What is in the sign; nothing is read from it.
  private static let signText = """
    This folder holds a network of instructional rounds. Every folder in it is a round, \
    with one file for each person's device. The program `rounds` reads and writes them; so can \
    anything that reads JSON Lines.

    """

  /// Whether the folder is the home of a network.
  public var isFounded: Bool {
    (try? SystemCalls.open(folder.appending(Network.sign), for: .reading)) != nil
  }

  /// Whether there is such a folder, a home or not.
  public var isFolder: Bool { (try? SystemCalls.status(of: folder))?.isFolder ?? false }

  /// Makes the folder the home of a network; nothing changes where it is one already.
  public func found() throws(JournalError) {
    guard !isFounded else { return }
    let path = folder.appending(Network.sign)
    try JournalError.about(path, .make) { () throws(SystemError) in
      try SystemCalls.makeFolders(folder)
      try SystemCalls.make(path, holding: Array(Network.signText.utf8), for: access)
      try SystemCalls.syncFolder(folder)
    }
  }

  /// Opens the home to the group that the folder belongs to, with everything in it.
  ///
  /// What is made in it later takes over the group, as the folder's own bits say so.
  public func shareWithGroup() throws(JournalError) {
    try allow(Access.group.folder, onFolder: folder)
    try allow(Access.group.file, onFile: folder.appending(Network.sign))
    for round in try rounds() {
      try allow(Access.group.folder, onFolder: path(of: round))
      let names = try JournalError.about(path(of: round), .list) { () throws(SystemError) in
        try SystemCalls.names(in: path(of: round))
      }
      for name in names {
        let file = path(of: round).appending(name)
        guard (try? SystemCalls.status(of: file))?.isPlainFile == true else { continue }
        try allow(Access.group.file, onFile: file)
      }
    }
  }

  /// Whether the group of the folder may touch what is in it.
  public var isSharedWithGroup: Bool { access == .group }

  /// Who may touch what is made in the network.
  var access: Access { (try? SystemCalls.status(of: folder)).map(Access.init(in:)) ?? .user }

  /// Makes the folder of a round; a link in its place is refused, as it may lead anywhere.
  func makeFolder(of round: RoundID) throws(JournalError) {
    let path = path(of: round)
    try JournalError.about(path, .make) { () throws(SystemError) in
      let isNew = (try? SystemCalls.status(of: path)) == nil
      try SystemCalls.makeFolders(folder)
      try SystemCalls.makeFolder(path, for: access)
      guard try SystemCalls.status(of: path).isFolder else { throw .wrongKind }
      // What is written in it is lost with its name, which is in the folder above.
      if isNew { try SystemCalls.syncFolder(SystemCalls.resolved(folder) ?? folder) }
    }
  }

  private func allow(_ bits: UInt32, onFolder path: FilePath) throws(JournalError) {
    try JournalError.about(path, .write) { () throws(SystemError) in
      try SystemCalls.allow(bits, on: SystemCalls.openFolder(path))
    }
  }

  private func allow(_ bits: UInt32, onFile path: FilePath) throws(JournalError) {
    try JournalError.about(path, .write) { () throws(SystemError) in
      try SystemCalls.allow(bits, on: SystemCalls.open(path, for: .reading))
    }
  }
}
