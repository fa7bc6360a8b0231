import InstructionalRounds
import JSONText

extension Identifier: LineValue {
  /// See ``LineValue/shape``.
  static var shape: FieldShape { .text }
  /// See ``LineValue/field``.
  var field: FieldValue { entry.field }

  /// Reads the entry that brought the thing into the record.
  init?(field: JSONValue) {
    guard let entry = EntryID(field: field) else { return nil }
    self.init(entry)
  }
}

extension VisitNumber: LineValue {
  /// See ``LineValue/shape``.
  static var shape: FieldShape { .integer }
  /// See ``LineValue/field``.
  var field: FieldValue { value.field }

  /// Reads a number from 1 to 999.
  init?(field: JSONValue) {
    guard let number = Int(field: field) else { return nil }
    self.init(number)
  }
}

extension Citation: LineValue {
  /// See ``LineValue/shape``.
  static var shape: FieldShape { .group }

  /// What is cited, and the entry whose wording was seen when it is another.
  var field: FieldValue {
    let entry = FieldValue.Member(key: "entry", value: subject.field)
    guard revision != subject else { return .group([entry]) }
    return .group([entry, FieldValue.Member(key: "revision", value: revision.field)])
  }

  /// Reads what is cited.
  init?(field: JSONValue) {
    guard let subject = field.object?["entry"].flatMap(EntryID.init(field:)) else { return nil }
    guard let other = field.object?["revision"] else {
      self.init(subject: subject, revision: subject)
      return
    }
    guard let revision = EntryID(field: other) else { return nil }
    self.init(subject: subject, revision: revision)
  }
}

extension Sight.Seen: LineValue {
  /// See ``LineValue/shape``.
  static var shape: FieldShape { .group }

  /// The end of a journal as it was seen, with the gaps before it where there are any.
  var field: FieldValue {
    var members = [
      FieldValue.Member(key: "writer", value: writer.field),
      FieldValue.Member(key: "seq", value: sequence.field),
      FieldValue.Member(key: "sum", value: Checksum(sum).field),
    ]
    if !missing.isEmpty {
      let ends = missing.flatMap { [$0.lowerBound, $0.upperBound] }
      members.append(FieldValue.Member(key: "missing", value: ends.field))
    }
    return .group(members)
  }

  /// Reads the end of a journal.
  init?(field: JSONValue) {
    guard let object = field.object,
      let writer = object["writer"].flatMap(WriterID.init(field:)),
      let sequence = object["seq"].flatMap(UInt64.init(field:)), sequence > 0,
      let sum = object["sum"].flatMap(Checksum.init(field:))
    else { return nil }
    guard let gaps = object["missing"] else {
      self.init(writer: writer, sequence: sequence, sum: sum.value)
      return
    }
    guard let ends = [UInt64](field: gaps), let missing = Self.runs(between: ends) else {
      return nil
    }
    self.init(writer: writer, sequence: sequence, sum: sum.value, missing: missing)
  }

  /// The runs of numbers that a list gives the first and the last of, in turn; `nil` for any other.
  private static func runs(between ends: [UInt64]) -> [ClosedRange<UInt64>]? {
    guard ends.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: ends.count, by: 2).reduce([]) { runs, place in
      guard let runs, ends[place] > 0, ends[place] <= ends[place + 1] else { return nil }
      return runs + [ends[place]...ends[place + 1]]
    }
  }
}
