import JSONText
import Platform

extension Writer {
  /// Overwrites words in what is not recorded yet.
  func takeOutOfDrafts(_ sweep: WordSweep) throws(JournalError) {
    var names: [String] = []
    do throws(SystemError) {
      names = try SystemCalls.names(in: drafts)
    } catch .notFound {
      return
    } catch {
      throw .system(error, .list, drafts)
    }
    for name in names {
      let path = drafts.appending(name)
      do throws(SystemError) {
        try blank(sweep, in: path)
      } catch .wrongKind {
        continue
      } catch {
        throw .system(error, .write, path)
      }
    }
  }

  private func blank(_ sweep: WordSweep, in path: FilePath) throws(SystemError) {
    let file = try SystemCalls.open(path, for: .rewriting)
    guard let bytes = sweep.blanking(try SystemCalls.contents(of: file)[...], isCut: false) else {
      return
    }
    try device.disk.overwrite(bytes, file, 0)
    try device.disk.sync(file)
  }
}

extension ArraySlice<UInt8> {
  /// The texts of a line's tail, plain and as the line spells them.
  var texts: [[UInt8]] {
    plainTexts.flatMap { text -> [[UInt8]] in
      var writer = JSONWriter()
      writer.array { $0.element(String(decoding: text, as: UTF8.self)) }
      // Without the brackets, the quotation marks and the line feed at the end.
      return [text, Array(writer.bytes.dropFirst(2).dropLast(3))]
    }
  }

  /// The texts of a line's tail.
  var plainTexts: [[UInt8]] {
    let whole = [UInt8(ascii: "{")] + self + [UInt8(ascii: "}")]
    guard let object = try? JSONReader().read(Array(whole)) else { return [] }
    return object.members.filter { $0.key != "salt" }.flatMap { member in
      member.value.string.map { [$0] } ?? (member.value.array ?? []).compactMap(\.string)
    }.map { Array($0.utf8) }
  }
}
