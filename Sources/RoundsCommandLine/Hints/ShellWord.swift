extension String {
  /// The text as one word of a command line that a shell reads, whatever is in it.
  var asShellWord: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }

  /// The same, without quotation marks where a shell takes the text for one word as it is.
  var inShell: String {
    let isPlain = unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        || "-_./:=@%+,".unicodeScalars.contains(scalar)
    }
    return isPlain && !isEmpty ? self : asShellWord
  }
}
