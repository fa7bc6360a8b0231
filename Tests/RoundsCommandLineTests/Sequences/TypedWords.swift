import CommandLineParsing
import TestSupport

/// Words as people type them where a parameter asks for something: some fit, and some do not.
enum TypedWords {
  /// What may be typed for a parameter, by its name.
  static let byName: [String: [String]] = [
    "--at": times, "--from": times, "--to": times,
    "--begins": days, "--ends": days, "--day": days, "--due": days, "--answer-by": days,
    "--hands": [
      "0,0,0,1,1,1", "0,0,0,0,0,9", "1,2,3", "0,0,0,0,0,0", "-1", "", "0,0,0,1,1,99999999",
    ],
    "--baseline": figures, "--target": figures, "--value": figures,
    "--change": ["teachers=plan together", "students=write", "content=", "=x", "parents=x", "="],
    "--horizon": ["next week", "Next Month", "by the end of the year", "some day", ""],
    "--lens": ["Q", "q", "DIR", "ZZ", ""], "--element": ["student", "Teacher", "students"],
    "--question": ["0", "1", "-1", "9999999999999999999"],
    "--scale": ["fist-to-five", "none", "A"],
    "level": ["1", "2", "4", "remember", ""], "--team": ["blue", "red", "", "blue\nred"],
    "--about": ["1", "9", "KM", "KM1", "FA-P1", "FA-W1", "task-1", "ZZ9", ""],
    "--seen-in": ["thinking/1", "x", ""], "--id": ["second", "Second", "../up", ""],
    "file": ["-", "nothing.txt", "/", "thinking", ""], "folder": [".", "other", "", "thinking"],
    "path": ["-", "thinking", "", "nothing.txt"],
    "what": ["thinking", "", "nothing.txt", "second"],
    "--output": ["-", "out.jsonl", ""], "whose": ["KM", "BD", "FA", "ZZ", "KM-zzzz", ""],
    "--by": ["+3m", "-1h", "90s", "0m", "soon", "-", "KM", "BD", ""],
    "visit": visits, "number": visits, "--visit": visits,
  ]

  /// What may be typed where words are asked for.
  static let texts = [
    #"T: asks "what is the slope?""#, "S: 3 of 24 hands go up", "students were asked to copy",
    "Students copy the rule", "Teachers should explain more", "bored and confused, as always",
    "K: sheet 👩🏽‍🏫 “quoted”", "-", "--", "", " ", "\t", "a\u{1B}[31mred", "two\nlines", "\u{202E}abc",
    "nul\u{0}", "1", "KM1", "e\u{301}cole", "=1+1", "<b>&amp;</b>", #"back\slash"#,
    String(repeating: "word ", count: 400),
  ]

  private static let times = [
    "9:12", "09:15:30", "-3m", "-1h", "23:59", "24:00", "9:60", "1:12", "now", "",
    "2026-11-20T09:20:00+01:00", "2026-11-21T09:20:00Z", "9999-12-31T23:59:59Z", "-99999999999h",
  ]
  private static let days = [
    "2026-11-20", "2027-01-29", "2026-02-30", "0001-01-01", "9999-12-31", "tomorrow", "",
  ]
  private static let figures = ["0", "8", "83.5", "-1", "nan", "inf", "1e308", "1e-320", "x", ""]
  private static let visits = ["1", "2", "3", "0", "999", "1000", "-1", "two", ""]
}

extension TypedWords {
  /// A slip of the fingers in a line.
  static func slip(in words: [String], using random: inout SplitMix64) -> [String] {
    var words = words
    let place = Int.random(in: 0...words.count, using: &random)
    let isWord = words.indices.contains(place)
    switch Int.random(in: 0..<6, using: &random) {
    case 0 where isWord: words.remove(at: place)
    case 1 where isWord: words.insert(words[place], at: place)
    case 2 where isWord && !words[place].isEmpty: words[place].removeLast()
    case 3: words.insert(texts.randomElement(using: &random) ?? "", at: place)
    case 4: words.insert("--verbos", at: place)
    default: words.insert("--", at: place)
    }
    return words
  }
}
