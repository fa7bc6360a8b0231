import JSONText
import Testing

/// What happens to a number on demand.
struct NumberTests {
  /// Reads one number, in JSON5 so that all spellings are allowed.
  private func number(_ text: String) throws -> JSONNumber {
    try #require(JSONReader(dialect: .json5).read(text).number)
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("0.000", 0), ("0e999999999999999999999", 0), ("42", 42), ("-42", -42),
    ("100.0", 100), ("1e2", 100), ("1.5e1", 15), ("1500e-2", 15), ("0.0015e4", 15), ("10.", 10),
    ("0xFF", 255), ("-0xFF", -255), ("+7", 7), ("1000000000000000000e-18", 1),
    ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min),
    ("9007199254740993", 9_007_199_254_740_993), ("922337203685477580.7e1", Int64.max),
  ])
  func `a whole number is an exact integer, however it is written`(text: String, integer: Int64)
    throws
  {
    #expect(try number(text).integer(as: Int64.self) == integer)
  }

  @Test(arguments: [
    "0.5", "1e-1", "15e-1", "9223372036854775808", "-9223372036854775809", "1e19", "1e400",
    "1e999999999999999999999", "1e-999999999999999999999", "123456789012345678901234567890",
    "0xFFFFFFFFFFFFFFFF", "0x10000000000000000", "Infinity", "-Infinity", "NaN",
    "9223372036854775806.5",
  ])
  func `what is not whole or does not fit is no integer`(text: String) throws {
    #expect(try number(text).integer(as: Int64.self) == nil)
  }

  @Test func `every integer type has its own bounds`() throws {
    #expect(try number("18446744073709551615").integer(as: UInt64.self) == .max)
    #expect(try number("18446744073709551616").integer(as: UInt64.self) == nil)
    #expect(try number("0xFFFFFFFFFFFFFFFF").integer(as: UInt64.self) == .max)
    #expect(try number("-1").integer(as: UInt64.self) == nil)
    #expect(try number("-0").integer(as: UInt8.self) == 0)
    #expect(try number("255").integer(as: UInt8.self) == 255)
    #expect(try number("256").integer(as: UInt8.self) == nil)
    #expect(try number("-128").integer(as: Int8.self) == -128)
  }

  @Test(arguments: [
    ("0.1", 0.1), ("-1.5e300", -1.5e300), ("5e-324", Double.leastNonzeroMagnitude), ("1e-400", 0),
    (".5", 0.5),
    ("5.", 5), ("+2.5", 2.5), ("0x10", 16), ("-0x10", -16), ("+0x10", 16),
    ("1.7976931348623157e308", Double.greatestFiniteMagnitude),
    ("Infinity", Double.infinity), ("+Infinity", .infinity), ("-Infinity", -.infinity),
  ])
  func `a number is the nearest floating-point number`(text: String, double: Double) throws {
    #expect(try number(text).double == double)
  }

  @Test func `a number beyond the range of floating point is none`() throws {
    #expect(try number("1e400").double == nil)
    #expect(try number("-1e400").double == nil)
    #expect(try number("NaN").double?.isNaN == true)
    #expect(try number("-0").double?.sign == .minus)
  }

  @Test func `a number of a million digits is kept, and is quickly no integer`() throws {
    let digits = String(repeating: "7", count: 1_000_000)
    #expect(try number(digits).literal.utf8.count == 1_000_000)
    #expect(try number(digits).integer(as: Int.self) == nil)
    #expect(try number(digits).double == nil)
    #expect(try number("0." + digits).double == 0.7777777777777778)
  }
}
