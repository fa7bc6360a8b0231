import InstructionalRounds
import JSONText
import ProtocolLibrary

/// A vocabulary that the host has opened and names by its place.
final class OpenVocabulary {
  let vocabulary: Vocabulary

  /// Keeps a vocabulary.
  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }
}

/// Opens a vocabulary from the text of its file; nothing if it is not one.
@_expose(wasm, "openVocabulary")
@_cdecl("openVocabulary")
public func openVocabulary(place: UnsafeRawPointer, count: Int) -> UnsafeMutableRawPointer? {
  guard let lists = try? VocabularyFile.read(unsafe Array(place: place, count: count)) else {
    return nil
  }
  return unsafe Unmanaged.passRetained(OpenVocabulary(Vocabulary(lists))).toOpaque()
}

/// Closes a vocabulary.
@_expose(wasm, "closeVocabulary")
@_cdecl("closeVocabulary")
public func closeVocabulary(opened: UnsafeRawPointer) {
  unsafe Unmanaged<OpenVocabulary>.fromOpaque(opened).release()
}

/// Reads a note: what it is, and what is asked about it, as one object of JSON.
@_expose(wasm, "readNote")
@_cdecl("readNote")
public func readNote(opened: UnsafeRawPointer, place: UnsafeRawPointer, count: Int) -> UInt64 {
  let vocabulary = unsafe Unmanaged<OpenVocabulary>.fromOpaque(opened).takeUnretainedValue()
    .vocabulary
  let text = unsafe String(decoding: Array(place: place, count: count), as: UTF8.self)
  let reading = vocabulary.reading(of: text)
  var writer = JSONWriter()
  writer.object { object in
    object.member("verdict", reading.verdict?.rawValue)
    object.array("flags") { flags in
      for flag in reading.flags {
        flags.object { object in
          object.member("kind", flag.kind.code)
          object.member("start", flag.range.lowerBound)
          object.member("end", flag.range.upperBound)
          object.member("text", flag.text)
          object.member("ask", vocabulary.question(for: flag))
        }
      }
    }
  }
  return HostText(writer.bytes)
}
