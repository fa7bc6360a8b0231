import InstructionalRounds
package import JSONText

extension Document {
  /// The log of a round, day by day.
  package init(_ log: RoundLog) {
    var blocks: [Block] = [.title("What was recorded")]
    var day: Day?
    var items: [Phrase] = []
    func endDay() {
      if !items.isEmpty { blocks.append(.items(items)) }
      items = []
    }
    for line in log.lines {
      if line.at.day != day {
        endDay()
        day = line.at.day
        blocks.append(.heading("\(ToldDate.day(line.at.day))"))
      }
      items.append(line.phrase)
    }
    endDay()
    self.init(blocks)
  }
}

extension RoundLog.Line {
  /// The line as an item of a list.
  fileprivate var phrase: Phrase {
    let typist = author == typist ? "" : " (typed by \(typist))"
    let remark: Phrase = standing.remark.map { " \(strong: "[\($0)]")" } ?? ""
    return "\(at.minute) \(strong: author)\(typist) \(sentence.sentence)\(remark)"
  }
}

extension RoundLog {
  /// The log as one JSON object.
  package func json(_ layout: JSONWriter.Layout = .indented) -> String {
    var writer = JSONWriter(layout: layout)
    writer.object { object in
      object.member("format", 1)
      object.array("entries") { array in for line in lines { array.object(line.write) } }
    }
    return writer.text
  }
}

extension RoundLog.Line {
  /// Writes the members of a line.
  fileprivate func write(_ object: inout JSONObjectWriter) {
    object.member("id", entry.description)
    object.member("at", at.description)
    object.member("author", author.text)
    object.member("typedBy", typist.text)
    object.member("kind", kind.name)
    object.member("text", sentence)
    object.member("standing", standing.code)
    object.member("why", standing.remark)
  }
}
