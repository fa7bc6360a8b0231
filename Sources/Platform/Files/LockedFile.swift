/// Holds a file of a round against everybody who would replace it meanwhile.
///
/// A journal that is replaced gets another file under its name. Whoever adds to it therefore locks the
/// file, and looks whether it still has the name; so nothing is added to a file that is no more.
extension SystemCalls {
  /// Opens a file under its lock, and waits for that as long as somebody has patience.
  package static func openLocked(
    _ path: FilePath,
    for use: OpenFile.Use,
    patience: UInt32
  ) throws(SystemError) -> OpenFile {
    var waited: UInt32 = 0
    while true {
      let file = try open(path, for: use)
      if try isLocked(file, waiting: &waited, patience),
        try status(of: file).identity == status(of: path).identity
      {
        return file
      }
    }
  }

  /// Opens a folder under its lock, and waits for that as long as somebody has patience.
  package static func openLockedFolder(
    _ path: FilePath,
    patience: UInt32
  ) throws(SystemError) -> OpenFile {
    let folder = try openFolder(path)
    var waited: UInt32 = 0
    while try !isLocked(folder, waiting: &waited, patience) {}
    return folder
  }

  /// Takes a lock, or waits a moment for it.
  private static func isLocked(
    _ file: borrowing OpenFile,
    waiting waited: inout UInt32,
    _ patience: UInt32
  ) throws(SystemError) -> Bool {
    do throws(SystemError) {
      try lock(file)
      return true
    } catch .wouldBlock {
      guard waited < patience else { throw .wouldBlock }
      SystemClock.pause(milliseconds: 10)
      waited += 10
      return false
    } catch .other {
      // Some shared disks know no locks; nothing is lost there but this guard.
      return true
    }
  }
}
