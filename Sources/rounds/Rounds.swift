import RoundsCommandLine

/// Where the program begins: with its arguments as the system hands them over, since asking for them
/// later needs `/proc`, which is not everywhere.
@_cdecl("rounds_main")
public func begin(
  _ count: Int32,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> Int32 {
  let arguments = (1..<max(1, Int(count))).compactMap { place in
    unsafe words[place].map { unsafe String(cString: $0) }
  }
  World.system.run(arguments)
}
