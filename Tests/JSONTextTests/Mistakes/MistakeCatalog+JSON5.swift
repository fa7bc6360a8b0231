extension MistakeCatalog {
  /// What JSON says about each feature that only JSON5 has.
  static let onlyInJSON5: [Mistake] = [
    Mistake(
      "1 // one",
      "line 1, column 3: there is a comment, which this file may not have",
      "Remove the comment."
    ),
    Mistake("[1,]", "line 1, column 3: nothing follows this comma", "Remove the comma."),
    Mistake(
      "['a']",
      "line 1, column 2: this text is between apostrophes",
      "Use \" instead of the apostrophes."
    ),
    Mistake(
      "{a: 1}",
      "line 1, column 2: this name has no quotation marks",
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
      "Remove the plus sign."
    ),
    Mistake(
      "[1.]",
      "line 1, column 3: this number needs a digit on both sides of its decimal point",
      "Write a digit on both sides of the decimal point, like 0.5."
    ),
    Mistake(
      "-Infinity",
      "line 1, column 1: this is not a number that can be written here",
      "Write a number, or null if there is none."
    ),
    Mistake(
      "[\u{A0}1]",
      "line 1, column 2: this space is not an ordinary one",
      "Type an ordinary space instead."
    ),
    Mistake(
      "\"\t\"",
      "line 1, column 2: there is a tab or another invisible character in this text",
      "Remove it; write a tab inside text as \\t."
    ),
  ]
}
