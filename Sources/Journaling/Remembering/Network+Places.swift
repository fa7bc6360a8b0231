import InstructionalRounds
import JournalFormat
import Platform

extension RoundJournals {
  /// Where in the files the lines stand, those behind each other as one; `nil` where anything in them is
  /// to be told of whenever they are read.
  var places: [[Range<Int>]]? {
    guard damages.isEmpty, unfinished.isEmpty, hidden.isEmpty, !hasWordsToGo(by: .participants)
    else { return nil }
    return files.map { file in
      file.lines.reduce(into: [Range<Int>]()) { ranges, one in
        let next = one.line.bytes.startIndex..<one.line.bytes.endIndex
        if let last = ranges.last, last.upperBound + 1 == next.lowerBound {
          ranges[ranges.count - 1] = last.lowerBound..<next.upperBound
        } else {
          ranges.append(next)
        }
      }
    }
  }
}

extension Network {
  /// Reads only the lines of a round that stand at these places; `nil` where anything else is found there
  /// than whole lines of it, so that all of it has to be read.
  func journals(of round: RoundID, at places: [[Range<Int>]]) -> RoundJournals? {
    guard let names = try? SystemCalls.allNames(in: path(of: round)).texts else { return nil }
    let journals = names.filter { $0.hasSuffix(LineFormat.fileExtension) }
    guard journals.count == places.count else { return nil }
    var files: [JournalFile] = []
    for (name, ranges) in zip(journals, places) {
      guard let file = file(path(of: round).appending(name), name, at: ranges) else { return nil }
      files.append(file)
    }
    let read = RoundJournals(of: round, files: files)
    return read.damages.isEmpty && read.lines.allSatisfy { $0.round == round } ? read : nil
  }

  private func file(_ path: FilePath, _ name: String, at ranges: [Range<Int>]) -> JournalFile? {
    guard !ranges.isEmpty else { return JournalFile(name: name, bytes: []) }
    guard let file = try? SystemCalls.open(path, for: .reading) else { return nil }
    var bytes: [UInt8] = []
    for range in ranges {
      // The line feed behind the last line is there as well.
      guard
        let piece = try? SystemCalls.read(file, at: range.lowerBound, count: range.count + 1),
        piece.count == range.count + 1, piece.last == UInt8(ascii: "\n")
      else { return nil }
      bytes += piece
    }
    let read = JournalFile(name: name, bytes: bytes)
    return read.damages.isEmpty && read.unfinished.isEmpty ? read : nil
  }
}
