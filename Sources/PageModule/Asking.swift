import BuiltInProtocols
import InstructionalRounds
import RoundsPage

/// The one page of this module; the host calls from one thread alone.
nonisolated(unsafe) private var page = Page(
  vocabularies: builtInVocabulary,
  random: { UInt64.random(in: 0 ... .max) }
)

/// Tells the page what happened, as one object of JSON, and answers what it shows and wants.
@_expose(wasm, "ask")
@_cdecl("ask")
public func ask(place: UnsafeRawPointer, count: Int) -> UInt64 {
  let question = unsafe Array(place: place, count: count)
  return unsafe HostText(page.answer(question))
}

/// One of the vocabularies that the module carries, its words arranged already.
@Sendable func builtInVocabulary(_ name: String) -> Vocabulary? {
  EmbeddedFile.builtIn.first { $0.path == "vocabularies/\(name).json5" }?.vocabulary?()
}
