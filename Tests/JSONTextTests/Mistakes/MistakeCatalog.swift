import JSONText

/// Every mistake, provoked once, with its full wording.
enum MistakeCatalog {
  /// A reader that gives up early.
  private static let small = JSONReader(limits: JSONReader.Limits(depth: 2, bytes: 20, values: 3))
  /// A reader of JSON5.
  private static let json5 = JSONReader(dialect: .json5)

  /// All of them.
  static let all = limits + syntax + texts + onlyInJSON5

  /// What is too much.
  static let limits: [Mistake] = [
    Mistake(
      "[1,                  2]",
      "the file has 23 bytes; the limit is 20",
      "Split the file, or remove what you don't need.",
      reader: small
    ),
    Mistake(
      "[\n[[]]]",
      "line 2, column 2: more than 2 lists and groups are nested",
      "Look for brackets that are opened and never closed.",
      reader: small
    ),
    Mistake(
      "[1,2,3]",
      "line 1, column 6: the file has more than 3 values",
      "Split the file, or remove what you don't need.",
      reader: small
    ),
  ]

  /// What is wrong between values, or with words and numbers.
  static let syntax: [Mistake] = [
    Mistake(
      bytes: [0x5B, 0x0A, 0x22, 0xC3, 0xA9, 0xE9, 0x22, 0x5D],
      "line 2, column 3: the file is not UTF-8 text",
      "Save the file again with UTF-8 as its encoding."
    ),
    Mistake(
      " \n",
      "line 2, column 1: the file is empty",
      "Add the settings, or restore the file from a copy."
    ),
    Mistake(
      "{}\n}",
      "line 2, column 1: the file should end here, but something else follows",
      "Remove what follows, or the closing bracket that comes too early."
    ),
    Mistake(
      "[1,,2]",
      #"line 1, column 4: a value should be here, not ",""#,
      "Remove the comma, or add what is missing before it."
    ),
    Mistake(
      "[*]",
      #"line 1, column 2: a value should be here, not "*""#,
      "Write a number, text in quotation marks, true, false or null."
    ),
    Mistake(
      "{1:2}",
      #"line 1, column 2: a name in quotation marks should be here, not "1""#,
      #"Put quotation marks around every name in a group, like "minutes"."#
    ),
    Mistake(
      "[1;2]",
      #"line 1, column 3: a comma or the closing bracket of the list should be here, not ";""#,
      "Look for a missing comma or closing bracket."
    ),
    Mistake(
      "{\"a\":1]",
      #"line 1, column 7: a comma or the closing brace of the group should be here, not "]""#,
      "Look for a missing comma or closing bracket."
    ),
    Mistake(
      "[\u{7}]",
      "line 1, column 2: a value should be here, not U+0007",
      "Write a number, text in quotation marks, true, false or null."
    ),
    Mistake(
      "[yes]",
      #"line 1, column 2: "yes" has no quotation marks"#,
      "Put quotation marks around it if it is text."
    ),
    Mistake(
      "[True]",
      #"line 1, column 2: "True" has no quotation marks"#,
      "Write it in lowercase: true."
    ),
    Mistake(
      "{\n  \"visits\": 4\n  \"minutes\": 20\n}",
      #"line 3, column 3: a comma is missing before "minutes""#,
      "Put a comma between the two."
    ),
    Mistake(
      #"["secret" "words"]"#,
      "line 1, column 11: a comma is missing",
      "Put a comma between the two."
    ),
    Mistake(
      #"{"minutes" 20}"#,
      #"line 1, column 12: a colon is missing after "minutes""#,
      #"Put a colon between a name and its value, like "minutes": 20."#
    ),
    Mistake(
      "{\"a\": [1, 2",
      "line 1, column 7: the list that begins here has no closing bracket",
      "Close it where it should end."
    ),
    Mistake(
      "{\"a\": [1, 2]",
      "line 1, column 1: the group that begins here has no closing brace",
      "Close it where it should end."
    ),
    Mistake(
      "1 /* a",
      "line 1, column 3: the comment that begins here has no end",
      "Close it where it should end.",
      reader: json5
    ),
    Mistake(
      "{\"a\": 1,\n \"a\": 2}",
      #"line 2, column 2: "a" is given twice; the first time is on line 1, column 2"#,
      "Keep one of the two, and remove the other."
    ),
    Mistake(
      "[07]",
      "line 1, column 2: this number has an extra zero at the start",
      #"Remove the zero, or put quotation marks around it if it is not a number, like "09:30"."#
    ),
    Mistake(
      "[-]",
      "line 1, column 2: this number is not complete",
      "Add the missing digits."
    ),
    Mistake(
      "[5min]",
      "line 1, column 2: something follows this number without a space",
      "Write the number alone, or put quotation marks around all of it."
    ),
  ]

  /// What is wrong inside a text.
  static let texts: [Mistake] = [
    Mistake(
      "[\"abc\n\"]",
      "line 1, column 2: the text that begins here has no closing quotation mark on its line",
      "Add the closing quotation mark. Write a line break inside text as \\n."
    ),
    Mistake(
      #"["C:\Users"]"#,
      #"line 1, column 5: a backslash cannot come before "U""#,
      "Write two backslashes for one."
    ),
    Mistake(
      #"["\u12"]"#,
      "line 1, column 3: this escape has too few digits",
      "Write four hexadecimal digits after \\u, like \\u00e9."
    ),
    Mistake(
      #"["\uD800"]"#,
      "line 1, column 3: this escape is one half of a character without the other",
      "Write the character itself instead."
    ),
  ]
}
