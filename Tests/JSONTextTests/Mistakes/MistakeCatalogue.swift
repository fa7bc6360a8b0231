import JSONText

/// Every mistake, provoked once, with its full wording.
enum MistakeCatalogue {
  private static let small = JSONReader(limits: JSONReader.Limits(depth: 2, bytes: 20, values: 3))
  private static let json5 = JSONReader(dialect: .json5)

  static let all = limits + syntax + texts + onlyInJSON5

  static let limits: [Mistake] = [
    Mistake(
      "[1,                  2]",
      "the file has 23 bytes, more than the 20 that are read",
      "Split the file, or take out what is not needed.",
      reader: small
    ),
    Mistake(
      "[\n[[]]]",
      "line 2, column 2: more than 2 lists and groups stand inside one another",
      "Look for brackets that are opened and never closed.",
      reader: small
    ),
    Mistake(
      "[1,2,3]",
      "line 1, column 6: the file holds more than the 3 values that are read",
      "Split the file, or take out what is not needed.",
      reader: small
    ),
  ]

  static let syntax: [Mistake] = [
    Mistake(
      bytes: [0x5B, 0x0A, 0x22, 0xC3, 0xA9, 0xE9, 0x22, 0x5D],
      "line 2, column 3: the file is not text in UTF-8",
      "Save the file again, and choose UTF-8 as its encoding."
    ),
    Mistake(
      " \n",
      "line 2, column 1: the file is empty",
      "Put the settings in, or restore the file from a copy."
    ),
    Mistake(
      "{}\n}",
      "line 2, column 1: the file should end here, but something else follows",
      "Take out what follows, or the closing bracket that comes too early."
    ),
    Mistake(
      "[1,,2]",
      #"line 1, column 4: a value should stand here, not ",""#,
      "Take out the comma, or put in what is missing before it."
    ),
    Mistake(
      "[*]",
      #"line 1, column 2: a value should stand here, not "*""#,
      "Put a number, a text in quotation marks, true, false or null."
    ),
    Mistake(
      "{1:2}",
      #"line 1, column 2: a name in quotation marks should stand here, not "1""#,
      #"Every name in a group stands in quotation marks, like "minutes"."#
    ),
    Mistake(
      "[1;2]",
      #"line 1, column 3: a comma or the closing bracket of the list should stand here, not ";""#,
      "Look for a comma or a closing bracket that is missing."
    ),
    Mistake(
      "{\"a\":1]",
      #"line 1, column 7: a comma or the closing brace of the group should stand here, not "]""#,
      "Look for a comma or a closing bracket that is missing."
    ),
    Mistake(
      "[\u{7}]",
      "line 1, column 2: a value should stand here, not U+0007",
      "Put a number, a text in quotation marks, true, false or null."
    ),
    Mistake(
      "[yes]",
      #"line 1, column 2: "yes" stands here without quotation marks"#,
      "Put quotation marks around it if it is a text."
    ),
    Mistake(
      "[True]",
      #"line 1, column 2: "True" stands here without quotation marks"#,
      "Write it in small letters: true."
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
      #"Between a name and its value stands a colon, like "minutes": 20."#
    ),
    Mistake(
      "{\"a\": [1, 2",
      "line 1, column 7: the list that begins here has no closing bracket",
      "Put what closes it where it should end."
    ),
    Mistake(
      "{\"a\": [1, 2]",
      "line 1, column 1: the group that begins here has no closing brace",
      "Put what closes it where it should end."
    ),
    Mistake(
      "1 /* a",
      "line 1, column 3: the comment that begins here has no end",
      "Put what closes it where it should end.",
      reader: json5
    ),
    Mistake(
      "{\"a\": 1,\n \"a\": 2}",
      #"line 2, column 2: "a" is given twice; the first time is on line 1, column 2"#,
      "Keep one of the two, and take out the other."
    ),
    Mistake(
      "[07]",
      "line 1, column 2: this number begins with a zero too many",
      #"Take out the zero, or put quotation marks around it if it is no number, like "09:30"."#
    ),
    Mistake(
      "[-]",
      "line 1, column 2: this number is not complete",
      "Put the digits that are missing."
    ),
    Mistake(
      "[5min]",
      "line 1, column 2: something is attached to this number",
      "Write the number alone, or put quotation marks around all of it."
    ),
  ]

  static let texts: [Mistake] = [
    Mistake(
      "[\"abc\n\"]",
      "line 1, column 2: the text that begins here has no closing quotation mark on its line",
      "Put the closing quotation mark. A line break inside a text is written \\n."
    ),
    Mistake(
      #"["C:\Users"]"#,
      #"line 1, column 5: a backslash cannot stand before "U""#,
      "Write two backslashes for one that is meant as it is."
    ),
    Mistake(
      #"["\u12"]"#,
      "line 1, column 3: this escape has too few digits",
      "Behind \\u stand four digits in base 16, like \\u00e9."
    ),
    Mistake(
      #"["\uD800"]"#,
      "line 1, column 3: this escape is one half of a character without the other",
      "Write the character itself instead."
    ),
  ]
}
