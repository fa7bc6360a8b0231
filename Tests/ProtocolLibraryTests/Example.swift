import BuiltInProtocols
import Foundation
import InstructionalRounds
import ProtocolLibrary

/// Texts that the tests read.
enum Example {
  /// The smallest protocol, with lines of your own from the fourth on.
  static func file(_ lines: String) -> String {
    """
    {
      id: "mine", version: 1, title: "Mine",
      stages: [{ stage: "description" }, { stage: "analysis" }],
    \(lines)
    }
    """
  }

  /// The smallest vocabulary, with lines of your own from the fifth on.
  static func vocabulary(_ lines: String) -> String {
    """
    {
      name: "mine", language: "en", version: 1,
      questions: { judgement: "{words}?", inference: "{words}?", remedy: "{words}?" },
      judgement: ["good"], inference: ["bored"], remedy: ["should"],
    \(lines)
    }
    """
  }

  /// The mistakes of a protocol; none when it is right.
  static func mistakes(of text: String, fileName: String? = nil) -> [FileMistake] {
    do throws(FileError) {
      _ = try ProtocolFile.read(text, fileName: fileName)
      return []
    } catch {
      return error.mistakes
    }
  }

  /// The mistakes of a vocabulary; none when it is right.
  static func mistakes(ofVocabulary text: String) -> [FileMistake] {
    do throws(FileError) {
      _ = try VocabularyFile.read(Array(text.utf8))
      return []
    } catch {
      return error.mistakes
    }
  }

  /// The folder `protocols` of the sources.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "protocols")

  /// A reader of files that are held in memory, by their paths.
  static func folders(_ files: [String: String]) -> FolderReader {
    FolderReader { folder in
      let prefix = folder.hasSuffix("/") ? folder : folder + "/"
      let inside = files.keys.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
      return inside.isEmpty ? nil : inside.filter { !$0.contains("/") }.map(String.init)
    } bytes: {
      files[$0].map { Array($0.utf8) }
    }
  }
}
