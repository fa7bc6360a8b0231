import JSONText

/// The keys of a line with their values, in whichever of the two ways it was read.
///
/// They are handed on from fact to field, so they are kept apart and never copied.
indirect enum LineMembers: Sendable {
  /// By the reader of JSON, which takes every line; the other way is held against it.
  case read(JSONObject)
  /// By walking over bytes that are just as we write them.
  case scanned(ScannedLine)
}

extension LineMembers {
  /// The value of a required key.
  func take<Value: LineValue>(_ field: HeadField<Value>) throws(LineFault) -> Value {
    guard let value = try find(field) else { throw .missing(key: field.key) }
    return value
  }

  /// The value of a key, where it is there.
  func find<Value: LineValue>(_ field: HeadField<Value>) throws(LineFault) -> Value? {
    let value: Value?
    switch self {
    case .read(let object):
      guard let json = object[field.key] else { return nil }
      value = Value(field: json)
    case .scanned(let line):
      guard let member = line.member(field.name) else { return nil }
      value = Value(scanned: member, of: line)
    }
    guard let value else { throw .unreadable(key: field.key) }
    return value
  }

  /// The text of a key of the tail, where it is there.
  func text(_ key: WordsKey) throws(LineFault) -> String? {
    let text: String?
    switch self {
    case .read(let object):
      guard let json = object[key.rawValue] else { return nil }
      text = json.string
    case .scanned(let line):
      guard let member = line.member(ScannedName(key.rawValue)) else { return nil }
      text = line.text(of: member)
    }
    guard let text else { throw .unreadable(key: key.rawValue) }
    return text
  }

  /// The texts of a key of the tail that has a list of them, where it is there.
  func texts(_ key: WordsKey) throws(LineFault) -> [String]? {
    let json: JSONValue?
    switch self {
    case .read(let object): json = object[key.rawValue]
    case .scanned(let line): json = line.member(ScannedName(key.rawValue)).flatMap(line.tree)
    }
    guard let items = json?.array else { return nil }
    var texts: [String] = []
    for item in items {
      guard let text = item.string else { throw .unreadable(key: key.rawValue) }
      texts.append(text)
    }
    return texts
  }
}
