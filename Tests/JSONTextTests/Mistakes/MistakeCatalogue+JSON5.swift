extension MistakeCatalogue {
  /// What JSON says about each feature that only JSON5 has.
  static let onlyInJSON5: [Mistake] = [
    Mistake(
      "1 // one",
      "line 1, column 3: there is a comment, and this file may not have any",
      "Take the comment out."
    ),
    Mistake("[1,]", "line 1, column 3: nothing follows this comma", "Take the comma out."),
    Mistake(
      "['a']",
      "line 1, column 2: this text stands between apostrophes",
      "Put \" in place of the apostrophes."
    ),
    Mistake(
      "{a: 1}",
      "line 1, column 2: this name stands without quotation marks",
      "Put quotation marks around it."
    ),
    Mistake(
      "0xFF",
      "line 1, column 1: this number is in base 16",
      "Write it with the digits 0 to 9."
    ),
    Mistake(
      "+1",
      "line 1, column 1: this number begins with a plus sign",
      "Take the plus sign out."
    ),
    Mistake(
      "[1.]",
      "line 1, column 3: this number lacks a digit before or after its point",
      "Write a digit on both sides of the point, like 0.5."
    ),
    Mistake(
      "-Infinity",
      "line 1, column 1: this is not a number that can be written here",
      "Write a number, or null if there is none."
    ),
    Mistake(
      "[\u{A0}1]",
      "line 1, column 2: this space is not an ordinary one",
      "Take it out and type a space instead."
    ),
    Mistake(
      "\"\t\"",
      "line 1, column 2: there is a tab or another invisible character in this text",
      "Take it out; a tab inside a text is written \\t."
    ),
  ]
}
