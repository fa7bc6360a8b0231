import InstructionalRounds

extension String {
  /// A key or a word of a file in the spelling that files have always had; both spellings are alive.
  var inOldSpelling: String { self == "judgment" ? FlagKind.judgment.rawValue : self }

  /// The same in the newer spelling.
  var inNewSpelling: String { self == FlagKind.judgment.rawValue ? "judgment" : self }
}
