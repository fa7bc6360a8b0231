package import InstructionalRounds
package import JSONText

extension CheckedLine {
  /// Writes the line as one object on a line of its own.
  ///
  /// - Parameters:
  ///   - writer: where to; it may hold other lines already.
  ///   - explains: whether it says what was found and how it weighed.
  package func write(to writer: inout JSONWriter, explains: Bool) {
    writer.object { object in
      object.member("line", number)
      object.member("text", text)
      object.member("verdict", verdict?.rawValue)
      object.array("flags") { array in
        for question in questions { array.object(question.write) }
        if let grain { array.object(grain.write) }
      }
      guard explains else { return }
      object.member("needed", needed)
      write(details, as: "details", to: &object)
      guard let weighed else { return }
      object.object("weighed") { object in
        object.member("lists", weighed.lists)
        object.member("detail", weighed.detail)
        object.member("others", weighed.others)
        object.member("length", weighed.length)
        write(weighed.words, as: "words", to: &object)
        object.member("sum", weighed.sum)
      }
    }
  }

  /// Writes words with their weights.
  private func write(_ details: [Detail], as key: String, to object: inout JSONObjectWriter) {
    let scalars = Array(text.unicodeScalars)
    object.array(key) { array in
      for detail in details {
        array.object { found in
          found.member("start", detail.range.lowerBound)
          found.member("end", detail.range.upperBound)
          found.member("text", String(String.UnicodeScalarView(scalars[detail.range])))
          found.member("weight", detail.weight)
        }
      }
    }
  }
}

extension CheckedLine.Question {
  /// Writes its members.
  fileprivate func write(_ object: inout JSONObjectWriter) {
    object.member("kind", flag.kind.code)
    object.member("start", flag.range.lowerBound)
    object.member("end", flag.range.upperBound)
    object.member("text", flag.text)
    object.member("ask", ask)
  }
}
