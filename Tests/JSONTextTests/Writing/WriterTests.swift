import JSONText
import Testing

/// What a writer makes of the calls.
struct WriterTests {
  /// Writes the same object in any layout.
  private func write(_ layout: JSONWriter.Layout) -> String {
    var writer = JSONWriter(layout: layout)
    writer.object { round in
      round.member("format", 1)
      round.member("title", "Königs\"weg")
      round.array("visits") { visits in
        visits.object { visit in
          visit.member("share", 0.5)
          visit.member("open", true)
        }
        visits.array { $0.element(-1) }
        visits.array { _ in }
        visits.element("a")
        visits.null()
      }
      round.object("none") { _ in }
      round.null("gap")
    }
    return writer.text
  }

  @Test func `a compact document is one line`() {
    #expect(
      write(.compact)
        == #"{"format":1,"title":"Königs\"weg","visits":[{"share":0.5,"open":true},[-1],[],"a",null],"#
        + "\"none\":{},\"gap\":null}\n"
    )
  }

  @Test func `an indented document has an item on every line`() {
    #expect(
      write(.indented) == #"""
        {
          "format": 1,
          "title": "Königs\"weg",
          "visits": [
            {
              "share": 0.5,
              "open": true
            },
            [
              -1
            ],
            [],
            "a",
            null
          ],
          "none": {},
          "gap": null
        }

        """#
    )
  }

  @Test func `nil is written as null`() {
    var writer = JSONWriter()
    writer.array { array in
      array.element(String?.none)
      array.element(Int?.none)
      array.element(Double?.none)
      array.element(Bool?.none)
      array.element(JSONValue?.none)
    }
    #expect(writer.text == "[null,null,null,null,null]\n")
  }

  @Test func `numbers are written exactly or as the shortest that reads back`() {
    var writer = JSONWriter()
    writer.array { array in
      array.element(Int64.min)
      array.element(UInt64.max)
      array.element(0.1)
      array.element(1e300)
      array.element(-0.0)
      array.element(Double.leastNonzeroMagnitude)
    }
    #expect(writer.text == "[-9223372036854775808,18446744073709551615,0.1,1e+300,-0.0,5e-324]\n")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `what is not finite is written as null`(double: Double) {
    var writer = JSONWriter()
    writer.array { $0.element(double) }
    #expect(writer.text == "[null]\n")
  }

  @Test func `compact documents make JSON Lines`() {
    var writer = JSONWriter()
    for number in 1...3 { writer.object { $0.member("n", number) } }
    #expect(writer.text == "{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n")
  }

  @Test func `a document is closed also when its closure fails`() throws {
    struct Stop: Error {}
    var writer = JSONWriter()
    #expect(throws: Stop.self) {
      try writer.object { object throws(Stop) in
        try object.array("a") { array throws(Stop) in
          array.element(1)
          throw Stop()
        }
      }
    }
    #expect(writer.text == "{\"a\":[1]}\n")
  }

  @Test func `what has been written so far can be summed into the next member`() {
    var writer = JSONWriter()
    writer.object { line in
      line.member("a", 1)
      line.member("length", line.bytesSoFar.count)
    }
    #expect(writer.text == "{\"a\":1,\"length\":6}\n")
  }
}
