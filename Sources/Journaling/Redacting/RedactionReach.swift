import InstructionalRounds
import Platform

/// Where words were that were taken out of the record, beside its journals.
public struct RedactionReach: Hashable, Sendable {
  /// The files of the network that lost them: pages, sheets and files that were handed over.
  public var mended: [String] = []
  /// The files that show a part of them, or so few letters that nothing was overwritten.
  public var partly: [String] = []
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
    let files = otherFiles(in: folder, named: "", depth: Network.depth)
    guard !files.isEmpty else { return RedactionReach() }
    let pages = PageSweep(
      words.tails.flatMap(\.plainTexts),
      staying: words.stayingTails.flatMap(\.plainTexts)
    )
    let lines = WordSweep(words, atLeast: Network.enoughToTell)
    var reach = RedactionReach()
    var failure: JournalError?
    for (name, path) in files {
      guard !Network.isPacked(name), let bytes = Network.text(in: path) else {
        reach.notLookedInto.append(name)
        continue
      }
      do throws(SystemError) {
        if name.hasSuffix(LineFormat.fileExtension) {
          func without(_ bytes: [UInt8]) -> [UInt8]? {
            Network.withoutWords(bytes, words, spellings, lines)
          }
          guard without(bytes) != nil else { continue }
          if try Network.rewrite(path, device, without) { reach.mended.append(name) }
        } else {
          let found = pages.finding(in: bytes)
          if found.hasPart { reach.partly.append(name) }
          guard found.mended != nil else { continue }
          if try Network.rewrite(path, device, pages.blanking) { reach.mended.append(name) }
        }
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

  /// What is in a file, if it can be read and is text.
  private static func text(in path: FilePath) -> [UInt8]? {
    guard let status = try? SystemCalls.status(of: path), status.size <= LettersOfText.most,
      let bytes = try? SystemCalls.contents(of: path), !bytes.contains(0)
    else { return nil }
    return bytes
  }

  /// The files of a folder and of those in it, except for the journals of rounds; and folders that are too
  /// deep to look into.
  private func otherFiles(
    in folder: FilePath,
    named prefix: String,
    isRound: Bool = false,
    depth: Int
  ) -> [(name: String, path: FilePath)] {
    // What cannot be listed is somebody else's.
    guard let names = try? SystemCalls.names(in: folder) else { return [] }
    var files: [(name: String, path: FilePath)] = []
    for name in names where name != Network.sign {
      let path = folder.appending(name)
      guard !(isRound && name.hasSuffix(LineFormat.fileExtension)),
        let status = try? SystemCalls.status(of: path)
      else { continue }
      if status.isPlainFile || status.isFolder && depth == 0 {
        files.append((prefix + name, path))
      } else if status.isFolder {
        files += otherFiles(
          in: path,
          named: "\(prefix)\(name)/",
          isRound: RoundID(name).map { holds($0) } ?? false,
          depth: depth - 1
        )
      }
    }
    return files
  }

  /// Shorter words may be in somebody's own file by chance.
  private static let enoughToTell = 12

  /// Folders deeper than this are named instead of looked into.
  private static let depth = 6

  /// The endings of files whose words are packed, so that none can be found in them.
  private static let packedEndings = [
    ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".doc", ".xls", ".ppt", ".pdf", ".rtf",
    ".epub", ".zip", ".qdpx", ".gz", ".bz2", ".xz", ".7z", ".eml", ".msg",
  ]

  private static func isPacked(_ name: String) -> Bool {
    packedEndings.contains { name.lowercased().hasSuffix($0) }
  }
}
