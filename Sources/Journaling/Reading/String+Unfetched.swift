import JournalFormat

extension String {
  /// Whether a file of this name stands for a journal that a sync program has not brought yet.
  ///
  /// Nextcloud, ownCloud and odrive add an ending, Resilio its own, iCloud a dot before the name as well; the
  /// others are what a download is called until it is done.
  var isUnfetchedJournal: Bool {
    guard let dot = lastIndex(of: "."), self[..<dot].hasSuffix(LineFormat.fileExtension) else {
      return false
    }
    let endings = [
      "nextcloud", "owncloud", "icloud", "cloud", "rsls", "partial", "part", "download",
      "crdownload", "tmp",
    ]
    return endings.contains(self[index(after: dot)...].lowercased())
  }

  /// The name of the journal that a file of this name stands for.
  var fetchedJournal: String {
    let name = lastIndex(of: ".").map { self[..<$0] } ?? self[...]
    return String(name.hasPrefix(".") ? name.dropFirst() : name)
  }
}
