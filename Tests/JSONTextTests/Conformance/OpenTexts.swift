/// What a reader of JSON may read or not, with what ours does about it.
enum OpenTexts {
  static let read: [NamedText] = [
    NamedText("i_number_double_huge_neg_exp", "[123.456e-789]"),
    NamedText(
      "i_number_huge_exp",
      "[0.4e00669999999999999999999999999999999999999999999999999999999999969]"
    ),
    NamedText("i_number_neg_int_huge_exp", "[-1e+9999]"),
    NamedText("i_number_pos_double_huge_exp", "[1.5e+9999]"),
    NamedText("i_number_real_neg_overflow", "[-123123e100000]"),
    NamedText("i_number_real_pos_overflow", "[123123e100000]"),
    NamedText("i_number_real_underflow", "[123e-10000000]"),
    NamedText("i_number_too_big_neg_int", "[-123123123123123123123123123123]"),
    NamedText("i_number_too_big_pos_int", "[100000000000000000000]"),
    NamedText(
      "i_number_very_big_negative_int",
      "[-237462374673276894279832749832423479823246327846]"
    ),
    NamedText("i_structure_UTF-8_BOM_empty_object", bytes: [0xEF, 0xBB, 0xBF, 0x7B, 0x7D]),
  ]

  static let refused: [NamedText] = [
    NamedText("i_object_key_lone_2nd_surrogate", #"{"\uDFAA":0}"#),
    NamedText("i_string_1st_surrogate_but_2nd_missing", #"["\uDADA"]"#),
    NamedText("i_string_1st_valid_surrogate_2nd_invalid", #"["\uD888\u1234"]"#),
    NamedText("i_string_incomplete_surrogate_and_escape_valid", #"["\uD800\n"]"#),
    NamedText("i_string_incomplete_surrogate_pair", #"["\uDd1ea"]"#),
    NamedText("i_string_incomplete_surrogates_escape_valid", #"["\uD800\uD800\n"]"#),
    NamedText("i_string_invalid_lonely_surrogate", #"["\ud800"]"#),
    NamedText("i_string_invalid_surrogate", #"["\ud800abc"]"#),
    NamedText("i_string_inverted_surrogates_U+1D11E", #"["\uDd1e\uD834"]"#),
    NamedText("i_string_lone_second_surrogate", #"["\uDFAA"]"#),
    NamedText(
      "i_structure_500_nested_arrays",
      String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    ),
  ]
}
