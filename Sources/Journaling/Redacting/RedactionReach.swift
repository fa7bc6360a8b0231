import InstructionalRounds
import Platform

/// Where words were that were taken out of the record, beside its journals.
public struct RedactionReach: Hashable, Sendable {
  /// The files of the network that lost them: pages, sheets and files that were handed over.
  public var mended: [String] = []
  /// The files that were not looked into, as their words cannot be found.
  public var notLookedInto: [String] = []
}

extension Network {
  /// Overwrites words in what the network holds beside the journals of its rounds.
  ///
  /// One that cannot be written does not spare the others; the first reason is thrown at the end.
  func sweep(
    _ words: WordsToGo,
    _ spellings: Set<[UInt8]>,
    on device: Device
  ) throws(JournalError) -> RedactionReach {
    let sweep = WordSweep(words, atLeast: Network.enoughToTell)
    var reach = RedactionReach()
    var failure: JournalError?
    for (name, path) in otherFiles(in: folder, named: "", depth: 2) {
      if Network.has(name, Network.packedEndings) { reach.notLookedInto.append(name) }
      guard Network.has(name, Network.plainEndings) else { continue }
      guard let bytes = try? SystemCalls.contents(of: path) else {
        reach.notLookedInto.append(name)
        continue
      }
      do throws(SystemError) {
        let isHandedOver = name.hasSuffix(LineFormat.fileExtension)
        func without(_ bytes: [UInt8]) -> [UInt8]? {
          guard isHandedOver else { return sweep.blanking(bytes[...], isCut: false) }
          return Network.withoutWords(bytes, words, spellings, sweep)
        }
        guard without(bytes) != nil else { continue }
        if try Network.rewrite(path, device, without) { reach.mended.append(name) }
      } catch .notFound {
        continue
      } catch {
        failure = failure ?? .system(error, .write, path)
      }
    }
    if let failure { throw failure }
    return reach
  }

  /// A file that holds lines, without the words.
  private static func withoutWords(
    _ bytes: [UInt8],
    _ words: WordsToGo,
    _ spellings: Set<[UInt8]>,
    _ sweep: WordSweep
  ) -> [UInt8]? {
    var result = bytes
    for raw in RawLine.all(of: bytes) {
      let patches =
        [RedactionPatch(whole: raw, words)].compactMap(\.self)
        + RedactionPatch.all(inFragment: raw, words, spellings, sweep)
      for patch in patches {
        result.replaceSubrange(patch.place..<(patch.place + patch.bytes.count), with: patch.bytes)
      }
    }
    return result == bytes ? nil : result
  }

  private static func rewrite(
    _ path: FilePath,
    _ device: Device,
    _ change: ([UInt8]) -> [UInt8]?
  ) throws(SystemError) -> Bool {
    let file = try SystemCalls.openLocked(path, for: .rewriting, patience: device.patience)
    guard let bytes = change(try SystemCalls.contents(of: file)) else { return false }
    try device.disk.overwrite(bytes, file, 0)
    try device.disk.sync(file)
    return true
  }

  /// The plain files of a folder and of those in it, except for the journals of rounds.
  private func otherFiles(
    in folder: FilePath,
    named prefix: String,
    depth: Int
  ) -> [(name: String, path: FilePath)] {
    // What cannot be listed is somebody else's.
    guard let names = try? SystemCalls.names(in: folder) else { return [] }
    var files: [(name: String, path: FilePath)] = []
    for name in names where name != Network.sign {
      let path = folder.appending(name)
      guard let status = try? SystemCalls.status(of: path) else { continue }
      if status.isPlainFile, status.size <= SystemCalls.fileLimit {
        files.append((prefix + name, path))
      } else if status.isFolder, depth > 0, RoundID(name).map({ !holds($0) }) ?? true {
        files += otherFiles(in: path, named: "\(prefix)\(name)/", depth: depth - 1)
      }
    }
    return files
  }

  /// Shorter words may be in somebody's own file by chance.
  private static let enoughToTell = 12

  /// The endings of what the program writes and people keep beside the rounds.
  private static let plainEndings = [".html", ".md", ".txt", ".csv", ".json", ".jsonl"]
  /// The endings of files whose words are packed, so that none can be found in them.
  private static let packedEndings = [".docx", ".xlsx", ".odt", ".pdf", ".zip", ".qdpx", ".gz"]

  private static func has(_ name: String, _ endings: [String]) -> Bool {
    endings.contains { name.lowercased().hasSuffix($0) }
  }
}
