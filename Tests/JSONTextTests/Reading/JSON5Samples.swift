/// Texts in JSON5, each with the same value in JSON.
enum JSON5Samples {
  /// Every feature at once.
  static let everything = #"""
    // comments
    {
      /* of both kinds */ unquoted: 'and you can quote me on that',
      singleQuotes: 'I can use "double quotes" here', "it's": '\'\x41\v\0\A\
    ', lineBreaks: "Look, Mom! \
    No \\n's!",
      hexadecimal: [0xdecaf, -0XC8, +0x0],
      leadingDecimalPoint: .8675309, andTrailing: 8675309., both: [-.5, +5.e3],
      positiveSign: +1, $_ünïcode\u0031: null, null: true, Infinity: [Infinity, -Infinity, NaN],
      trailingComma: 'in objects', andIn: ['arrays',], "backwardsCompatible": "with JSON",
    }
    """#

  /// JSON5 on the left, JSON on the right.
  static let pairs: [(NamedText, String)] = [
    (NamedText("a comment before", "// a\n1"), "1"),
    (NamedText("a comment at the end without a line break", "1 // a"), "1"),
    (NamedText("a comment that ends at a line separator", "// a\u{2028}1"), "1"),
    (NamedText("a comment that ends at a carriage return", "// a\r1"), "1"),
    (NamedText("comments everywhere", "/*a*/{/*b*/a/**/:/***/1/*c*/,/*d*/}/*e*/"), #"{"a":1}"#),
    (NamedText("stars in a comment", "/* * / ** **/1"), "1"),
    (NamedText("a comment of several lines", "/*\n*\n*/1"), "1"),
    (NamedText("no comment in a string", #"'// /* */'"#), #""// /* */""#),
    (NamedText("a trailing comma in a list", "[1,2,]"), "[1,2]"),
    (NamedText("a trailing comma in a group", #"{"a":1,}"#), #"{"a":1}"#),
    (NamedText("single quotes", #"'it"s'"#), #""it\"s""#),
    (NamedText("an escaped apostrophe", #"'it\'s'"#), #""it's""#),
    (NamedText("a key in single quotes", "{'a b':1}"), #"{"a b":1}"#),
    (NamedText("keys without quotes", "{$:1,_:2,a1:3}"), #"{"$":1,"_":2,"a1":3}"#),
    (NamedText("keys in other scripts", "{ключ:1,ª:2,Ⅳ:3,𝒳:4}"), #"{"ключ":1,"ª":2,"Ⅳ":3,"𝒳":4}"#),
    (
      NamedText("a key that goes on with marks", "{a\u{301}\u{200D}‿٣:1}"),
      "{\"a\u{301}\u{200D}‿٣\":1}"
    ),
    (NamedText("escapes in a key", #"{\u0061b\u0063:1}"#), #"{"abc":1}"#),
    (NamedText("a surrogate pair in a key", #"{\ud835\udcb3:1}"#), #"{"𝒳":1}"#),
    (
      NamedText("reserved words as keys", "{null:1,while:2,true:3}"),
      #"{"null":1,"while":2,"true":3}"#
    ),
    (
      NamedText("a key that is a word for a number", "{Infinity:1,NaN:2}"),
      #"{"Infinity":1,"NaN":2}"#
    ),
    (NamedText("escapes of JSON5", #"'\v\0\x41\xe9\q\/\ü\"'"#), #""\u000b\u0000Aéq/ü\"""#),
    (NamedText("a NUL before a letter", #"'\0a'"#), #""\u0000a""#),
    (NamedText("an escaped character beyond the first plane", #"'\🌀'"#), #""🌀""#),
    (NamedText("a line continued", "'a\\\nb'"), #""ab""#),
    (NamedText("a line continued over both line breaks", "'a\\\r\nb'"), #""ab""#),
    (NamedText("a line continued over a carriage return", "'a\\\rb'"), #""ab""#),
    (NamedText("a line continued over a line separator", "'a\\\u{2028}b\\\u{2029}c'"), #""abc""#),
    (NamedText("control characters in a string", "'\u{01}\t\u{0B}'"), #""\u0001\t\u000b""#),
    (NamedText("white space", "\u{0B}\u{0C}\u{A0}\u{2028}\u{2029}\u{FEFF}\u{3000}\u{2003}1"), "1"),
    (NamedText("a byte order mark and white space", "\u{FEFF}\u{FEFF}1"), "1"),
  ]

  /// JSON5 numbers, and how JSON writes them.
  static let numbers: [(String, String)] = [
    ("0xFF", "255"), ("0Xff", "255"), ("-0x10", "-16"), ("+0x10", "16"), ("0x0", "0"),
    ("0xFFFFFFFFFFFFFFFF", "18446744073709551615"),
    ("0x10000000000000000", "1.8446744073709552e+19"),
    ("+1", "1"), ("+1.5e3", "1.5e3"), (".5", "0.5"), ("-.5", "-0.5"), ("+.5", "0.5"),
    ("5.", "5"), ("5.e3", "5e3"), ("-5.E-3", "-5E-3"), (".5e1", "0.5e1"), ("0.", "0"),
    ("Infinity", "null"), ("+Infinity", "null"), ("-Infinity", "null"), ("NaN", "null"),
    ("-NaN", "null"), ("1e400", "1e400"), ("-0", "-0"), ("1E5", "1E5"),
  ]

  /// What is not JSON5 either.
  static let invalid: [NamedText] = [
    NamedText("an empty text", ""),
    NamedText("nothing but a comment", "// nothing"),
    NamedText("a comment without an end", "1 /* a"),
    NamedText("a comment whose end is its beginning", "/*/1"),
    NamedText("a slash", "1 /"),
    NamedText("a hash comment", "# a\n1"),
    NamedText("a comma alone", "[,]"),
    NamedText("two trailing commas", "[1,,]"),
    NamedText("a comma alone in a group", "{,}"),
    NamedText("a leading comma", "[,1]"),
    NamedText("a trailing comma behind all", "1,"),
    NamedText("a key that is a number", "{10twenty:1}"),
    NamedText("a key with a hyphen", "{multi-word:1}"),
    NamedText("a key that begins with a mark", "{\u{301}a:1}"),
    NamedText("a key with an escape of another kind", #"{\x61:1}"#),
    NamedText("a key with an escaped space", #"{a\u0020b:1}"#),
    NamedText("a key that begins with an escaped digit", #"{\u0031a:1}"#),
    NamedText("a key with half a character", #"{\ud835:1}"#),
    NamedText("a string over two lines", "'a\nb'"),
    NamedText("a string over two lines by a carriage return", "'a\rb'"),
    NamedText("mixed quotes", #"'a""#),
    NamedText("an octal escape", #"'\1'"#),
    NamedText("an octal escape of zero", #"'\01'"#),
    NamedText("an escape of nine", #"'\9'"#),
    NamedText("a short escape", #"'\x4'"#),
    NamedText("a lone surrogate", #"'\ud800'"#),
    NamedText("a backslash at the end", #"'\"#),
    NamedText("a leading zero", "01"),
    NamedText("a leading zero before a point", "00.5"),
    NamedText("a point alone", "."),
    NamedText("a point with an exponent", ".e5"),
    NamedText("an exponent without digits", "1e"),
    NamedText("a hexadecimal number without digits", "0x"),
    NamedText("a hexadecimal number with a point", "0x1.5"),
    NamedText("a hexadecimal number with a letter too many", "0xfg"),
    NamedText("two signs", "+-1"),
    NamedText("a sign alone", "+"),
    NamedText("a sign before a word", "-true"),
    NamedText("a short word for infinity", "-Inf"),
    NamedText("a word with a letter too many", "Infinityx"),
    NamedText("a word in capitals", "True"),
    NamedText("an escaped word", #"tru\u0065"#),
    NamedText("undefined", "undefined"),
    NamedText("a key without a colon", "{a 1}"),
    NamedText("a key without a value", "{a:}"),
    NamedText("a shorthand key", "{a}"),
    NamedText("a key twice, once without quotes", #"{a:1,"a":2}"#),
    NamedText("a no-break space in a name", "{a\u{A0}b:1}"),
    NamedText("a template", "`a`"),
  ]
}
