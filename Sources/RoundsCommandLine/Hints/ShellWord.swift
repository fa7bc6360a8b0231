extension String {
  /// The text as one word of a command line that a shell reads, whatever is in it.
  var asShellWord: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
