import InstructionalRounds
import ProtocolLibrary
import Testing

/// Keys that came after rounds had been opened with protocols that do not have them.
struct LaterKeyTests {
  @Test func `a key that says no leaves the text of a protocol as it was`() throws {
    var settings = ObservationProtocol(id: try #require(ProtocolID("ours")))
    #expect(!ProtocolFile.text(of: settings).contains("prevalenceInNumbers"))
    settings.prevalenceInNumbers = true
    #expect(ProtocolFile.text(of: settings).contains("\"prevalenceInNumbers\":true"))
  }
}
