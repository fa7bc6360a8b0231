// Texts cross between the page and the host in UTF-8, by their place in the memory that both see and the
// number of their bytes.
//
// The host asks for room by `take`, fills it, hands it to a function, and gives it back by `give`. What a
// function answers is the host's from then on: it reads it and gives it back the same way.

/// Makes room for a text.
@_expose(wasm, "take")
@_cdecl("take")
public func take(count: Int) -> UnsafeMutableRawPointer {
  UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 1)
}

/// Takes room back.
@_expose(wasm, "give")
@_cdecl("give")
public func give(place: UnsafeMutableRawPointer) {
  unsafe place.deallocate()
}

extension Array<UInt8> {
  /// A text of the host's.
  init(place: UnsafeRawPointer, count: Int) {
    unsafe self.init(UnsafeRawBufferPointer(start: place, count: count))
  }
}

/// A text for the host: its place in the upper half, the number of its bytes in the lower.
typealias HostText = UInt64

extension HostText {
  /// Puts a text where the host finds it.
  init(_ bytes: [UInt8]) {
    let place = unsafe take(count: bytes.count)
    unsafe place.copyMemory(from: bytes, byteCount: bytes.count)
    self = UInt64(UInt(bitPattern: place)) << 32 | UInt64(bytes.count)
  }
}
