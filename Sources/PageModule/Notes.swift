import InstructionalRounds
import JSONText

/// A vocabulary that the host has opened and names by its place.
final class OpenVocabulary {
  let vocabulary: Vocabulary

  /// Keeps a vocabulary.
  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }
}

/// Opens one of the module's own vocabularies by its name; nothing where it has none of this name.
@_expose(wasm, "openVocabulary")
@_cdecl("openVocabulary")
public func openVocabulary(place: UnsafeRawPointer, count: Int) -> UnsafeMutableRawPointer? {
  let name = unsafe String(decoding: Array(place: place, count: count), as: UTF8.self)
  guard let vocabulary = builtInVocabulary(name) else { return nil }
  return unsafe Unmanaged.passRetained(OpenVocabulary(vocabulary)).toOpaque()
}

/// Closes a vocabulary.
@_expose(wasm, "closeVocabulary")
@_cdecl("closeVocabulary")
public func closeVocabulary(opened: UnsafeRawPointer) {
  unsafe Unmanaged<OpenVocabulary>.fromOpaque(opened).release()
}

/// Reads a note: what it is, and what is asked about it, as one object of JSON with what `rounds check`
/// says of a line.
@_expose(wasm, "readNote")
@_cdecl("readNote")
public func readNote(opened: UnsafeRawPointer, place: UnsafeRawPointer, count: Int) -> UInt64 {
  let vocabulary = unsafe Unmanaged<OpenVocabulary>.fromOpaque(opened).takeUnretainedValue()
    .vocabulary
  let text = unsafe String(decoding: Array(place: place, count: count), as: UTF8.self)
  let line = vocabulary.check(text, line: 1)
  var writer = JSONWriter()
  writer.object { object in
    object.member("verdict", line.verdict?.rawValue)
    object.array("flags") { array in
      for question in line.questions + [line.grain].compactMap({ $0 }) {
        array.object { object in
          object.member("kind", question.flag.kind.code)
          object.member("start", question.flag.range.lowerBound)
          object.member("end", question.flag.range.upperBound)
          object.member("text", question.flag.text)
          object.member("ask", question.ask)
        }
      }
    }
  }
  return HostText(writer.bytes)
}
