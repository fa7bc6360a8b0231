import InstructionalRounds
import JSONText
import JournalFormat

/// Reads a line of a journal: which entry it is, or what is wrong with it, as one object of JSON.
@_expose(wasm, "readLine")
@_cdecl("readLine")
public func readJournalLine(place: UnsafeRawPointer, count: Int) -> UInt64 {
  let bytes = unsafe Array(place: place, count: count)
  var writer = JSONWriter()
  writer.object { object in
    do throws(LineFault) {
      let line = try JournalLine(bytes[...])
      object.member("round", line.round.text)
      object.member("entry", line.entry.id.description)
      object.member("sum", line.sum.description)
    } catch {
      object.member("fault", error.summary)
    }
  }
  return HostText(writer.bytes)
}
