import JSONText

extension Writer {
  /// Overwrites words in what is not recorded yet.
  func takeOutOfDrafts(_ words: WordsToGo) throws(JournalError) {
    var names: [String] = []
    do throws(SystemError) {
      names = try SystemCalls.names(in: drafts)
    } catch .notFound {
      return
    } catch {
      throw .system(error, .list, drafts)
    }
    let texts = Set(words.tails.flatMap(\.texts)).filter { $0.count > Writer.shortestWords }
    for name in names {
      let path = drafts.appending(name)
      do throws(SystemError) {
        try Writer.blank(texts, in: path)
      } catch .wrongKind {
        continue
      } catch {
        throw .system(error, .write, path)
      }
    }
  }

  /// Shorter words than this stand in too many places by chance.
  private static let shortestWords = 3

  private static func blank(_ texts: Set<[UInt8]>, in path: FilePath) throws(SystemError) {
    let file = try SystemCalls.open(path, for: .rewriting)
    let bytes = try SystemCalls.contents(of: file)
    for text in texts {
      var rest = bytes[...]
      while let place = rest.place(of: text) {
        let spaces = [UInt8](repeating: UInt8(ascii: " "), count: text.count)
        try SystemCalls.write(spaces, to: file, at: place)
        rest = rest[(place + text.count)...]
      }
    }
    try SystemCalls.sync(file)
  }
}

extension ArraySlice<UInt8> {
  /// The texts of a line's tail, plain and as the line spells them.
  fileprivate var texts: [[UInt8]] {
    let whole = [UInt8(ascii: "{")] + self + [UInt8(ascii: "}")]
    guard let object = try? JSONReader().read(Array(whole)) else { return [] }
    let plain = object.members.filter { $0.key != "salt" }.flatMap { member in
      member.value.string.map { [$0] } ?? (member.value.array ?? []).compactMap(\.string)
    }
    return plain.flatMap { text -> [[UInt8]] in
      var writer = JSONWriter()
      writer.array { $0.element(text) }
      // Without the brackets, the quotation marks and the line feed at the end.
      return [Array(text.utf8), Array(writer.bytes.dropFirst(2).dropLast(3))]
    }
  }
}
