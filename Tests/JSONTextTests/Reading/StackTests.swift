import Foundation
import JSONText
import Testing

/// The promise that depth costs no more stack than the limits' documentation says.
///
/// A broken promise ends the test program with a segmentation fault, which is what it would do to
/// the user's.
@Test(arguments: [(depth: 64, kilobytes: 512), (depth: JSONReader.Limits.deepest, kilobytes: 4096)])
func `a tree as deep as allowed fits on the stack`(depth: Int, kilobytes: Int) async {
  let text =
    String(repeating: "[{\"a\":", count: depth / 2) + "1"
    + String(repeating: "}]", count: depth / 2)
  let written = await withCheckedContinuation { continuation in
    let thread = Thread {
      let reader = JSONReader(limits: JSONReader.Limits(depth: depth))
      var writer = JSONWriter()
      if let value = try? reader.read(text) { writer.value(value) }
      continuation.resume(returning: writer.text)
    }
    thread.stackSize = kilobytes << 10
    thread.start()
  }
  #expect(written == text + "\n")
}
