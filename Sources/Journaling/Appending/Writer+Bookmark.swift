import Platform

extension Writer {
  /// Where somebody left off, as it was last remembered; `nil` where nothing was.
  package func bookmark() throws(JournalError) -> String? {
    do throws(SystemError) {
      return String(decoding: try SystemCalls.contents(of: bookmarkFile), as: UTF8.self)
    } catch .notFound {
      return nil
    } catch {
      throw .system(error, .read, bookmarkFile)
    }
  }

  /// Remembers where somebody left off, in place of what was remembered before.
  package func remember(bookmark text: String) throws(JournalError) {
    try JournalError.about(bookmarkFile, .write) { () throws(SystemError) in
      try SystemCalls.replace(bookmarkFile, with: Array(text.utf8))
    }
  }
}
