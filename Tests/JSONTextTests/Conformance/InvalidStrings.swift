extension InvalidTexts {
  static let strings: [NamedText] = [
    NamedText("n_string_1_surrogate_then_escape", #"["\uD800\"]"#),
    NamedText("n_string_1_surrogate_then_escape_u", #"["\uD800\u"]"#),
    NamedText("n_string_1_surrogate_then_escape_u1", #"["\uD800\u1"]"#),
    NamedText("n_string_1_surrogate_then_escape_u1x", #"["\uD800\u1x"]"#),
    NamedText("n_string_accentuated_char_no_quotes", "[é]"),
    NamedText("n_string_backslash_00", bytes: [0x5B, 0x22, 0x5C, 0x00, 0x22, 0x5D]),
    NamedText("n_string_escape_x", #"["\x00"]"#),
    NamedText("n_string_escaped_backslash_bad", #"["\\\"]"#),
    NamedText("n_string_escaped_ctrl_char_tab", "[\"\\\u{09}\"]"),
    NamedText("n_string_escaped_emoji", "[\"\\🌀\"]"),
    NamedText("n_string_incomplete_escape", #"["\"]"#),
    NamedText("n_string_incomplete_escaped_character", #"["\u00A"]"#),
    NamedText("n_string_incomplete_surrogate", #"["\uD834\uDd"]"#),
    NamedText("n_string_incomplete_surrogate_escape_invalid", #"["\uD800\uD800\x"]"#),
    NamedText(
      "n_string_invalid-utf-8-in-escape",
      bytes: [0x5B, 0x22, 0x5C, 0x75, 0xE5, 0x22, 0x5D]
    ),
    NamedText("n_string_invalid_backslash_esc", #"["\a"]"#),
    NamedText("n_string_invalid_unicode_escape", #"["\uqqqq"]"#),
    NamedText("n_string_invalid_utf8_after_escape", bytes: [0x5B, 0x22, 0x5C, 0xE5, 0x22, 0x5D]),
    NamedText("n_string_leading_uescaped_thinspace", #"[\u0020"asd"]"#),
    NamedText("n_string_no_quotes_with_bad_escape", #"[\n]"#),
    NamedText("n_string_single_doublequote", "\""),
    NamedText("n_string_single_quote", "['single quote']"),
    NamedText("n_string_single_string_no_double_quotes", "abc"),
    NamedText("n_string_start_escape_unclosed", #"["\"#),
    NamedText("n_string_unescaped_ctrl_char", bytes: [0x5B, 0x22, 0x61, 0x00, 0x61, 0x22, 0x5D]),
    NamedText("n_string_unescaped_newline", "[\"new\nline\"]"),
    NamedText("n_string_unescaped_tab", "[\"\t\"]"),
    NamedText("n_string_unicode_CapitalU", #""\UA66D""#),
    NamedText("n_string_with_trailing_garbage", #""x"#),
    NamedText("a carriage return in a string", "[\"new\rline\"]"),
    NamedText("the last control character", "[\"\u{1F}\"]"),
    NamedText("an escaped apostrophe", #"["\'"]"#),
    NamedText("a high surrogate before a text", #"["\uD800abc"]"#),
    NamedText("a low surrogate alone", #"["\uDC00"]"#),
    NamedText("a high surrogate before a character of the first plane", #"["\uD800\u0041"]"#),
  ]

  /// Bytes that are no UTF-8, which the suite leaves open and RFC 8259 does not.
  static let notUTF8: [NamedText] = [
    NamedText("i_string_UTF-8_invalid_sequence", bytes: string(0xE6, 0x97, 0xA5, 0xD1, 0x88, 0xFA)),
    NamedText("i_string_UTF8_surrogate_U+D800", bytes: string(0xED, 0xA0, 0x80)),
    NamedText("i_string_invalid_utf-8", bytes: string(0xFF)),
    NamedText("i_string_iso_latin_1", bytes: string(0xE9)),
    NamedText("i_string_lone_utf8_continuation_byte", bytes: string(0x81)),
    NamedText("i_string_not_in_unicode_range", bytes: string(0xF4, 0xBF, 0xBF, 0xBF)),
    NamedText("i_string_overlong_sequence_2_bytes", bytes: string(0xC0, 0xAF)),
    NamedText(
      "i_string_overlong_sequence_6_bytes",
      bytes: string(0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF)
    ),
    NamedText(
      "i_string_overlong_sequence_6_bytes_null",
      bytes: string(0xFC, 0x80, 0x80, 0x80, 0x80)
    ),
    NamedText("i_string_truncated-utf-8", bytes: string(0xE0, 0xFF)),
    NamedText(
      "i_string_UTF-16LE_with_BOM",
      bytes: [0xFF, 0xFE, 0x5B, 0x00, 0x22, 0x00, 0xE9, 0x00, 0x22, 0x00, 0x5D, 0x00]
    ),
    NamedText(
      "i_string_utf16BE_no_BOM",
      bytes: [0x00, 0x5B, 0x00, 0x22, 0x00, 0xE9, 0x00, 0x22, 0x00, 0x5D]
    ),
    NamedText(
      "i_string_utf16LE_no_BOM",
      bytes: [0x5B, 0x00, 0x22, 0x00, 0xE9, 0x00, 0x22, 0x00, 0x5D, 0x00]
    ),
    NamedText("n_string_invalid_utf-8 at the end of the text", bytes: [0x31, 0xC3]),
  ]

  /// An array of one string of these bytes.
  private static func string(_ inside: UInt8...) -> [UInt8] {
    [0x5B, 0x22] + inside + [0x22, 0x5D]
  }
}
