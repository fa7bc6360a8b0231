#if !DEBUG
/// Finds no program that shows where this one crashed: it stands alone, and the runtime would look
/// for it in `/proc` before anything else is done.
@_cdecl("swift_copyAuxiliaryExecutablePath")
public func findNothingBeside(
  _ name: UnsafePointer<CChar>
) -> UnsafeMutablePointer<CChar>? { nil }
#endif
