import Packaging

/// How the items of lists are marked.
enum WordNumbering {
  /// How deep lists may be in each other, which no word processor takes further.
  static let depth = 9
  /// How far an item is in, for every list around it.
  static let step = 420
  /// The number of the marks of lists with bullets.
  static let bullets = 1

  /// The number of the marks of a list with numbers, counted from zero.
  static func numbers(ofList place: Int) -> Int { bullets + 1 + place }

  /// The marks: every list with numbers begins at 1.
  static func xml(numberedLists count: Int) -> XML {
    let marks = [
      abstract("0", format: "bullet") { ["•", "–", "▪"][$0 % 3] },
      abstract("1", format: "decimal") { "%\($0 + 1)." },
    ]
    let lists = (0..<count).map { place in
      number(numbers(ofList: place), of: "1", restarting: true)
    }
    return XML(
      "w:numbering",
      ["xmlns:w": WordFile.namespace],
      marks + [number(bullets, of: "0", restarting: false)] + lists
    )
  }

  private static func number(_ number: Int, of marks: String, restarting: Bool) -> XML {
    let overrides = (0..<(restarting ? depth : 0)).map { level in
      XML(
        "w:lvlOverride",
        ["w:ilvl": "\(level)"],
        [XML("w:startOverride", ["w:val": "1"])]
      )
    }
    return XML(
      "w:num",
      ["w:numId": "\(number)"],
      [XML("w:abstractNumId", ["w:val": marks])] + overrides
    )
  }

  private static func abstract(_ id: String, format: String, mark: (Int) -> String) -> XML {
    let levels = (0..<depth).map { level in
      let indent = XML(
        "w:ind",
        ["w:left": "\((level + 1) * step)", "w:hanging": "\(step)"]
      )
      return XML(
        "w:lvl",
        ["w:ilvl": "\(level)"],
        [
          XML("w:start", ["w:val": "1"]), XML("w:numFmt", ["w:val": format]),
          XML("w:lvlText", ["w:val": mark(level)]), XML("w:lvlJc", ["w:val": "left"]),
          XML("w:pPr", [:], [indent]),
        ]
      )
    }
    return XML(
      "w:abstractNum",
      ["w:abstractNumId": id],
      [XML("w:multiLevelType", ["w:val": "hybridMultilevel"])] + levels
    )
  }
}
