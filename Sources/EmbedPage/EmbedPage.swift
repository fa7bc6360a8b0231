import Foundation
import PackagePlugin

/// Turns the shell of the page into a Swift file, and the page's module with it where one was built:
/// `ROUNDS_PAGE_MODULE` names it, compressed by gzip.
@main struct EmbedPage: BuildToolPlugin {
  /// Runs the embedder over the files of the shell.
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let shell = context.package.directoryURL.appending(path: "Sources/RoundsPage/Shell")
    let names = [
      "document": "page.html", "style": "page.css", "script": "page.js", "worker": "worker.js",
      "registration": "register.js", "manifest": "page.webmanifest", "icon": "icon.svg",
    ]
    let files = names.sorted { $0.key < $1.key }.map { ($0.key, shell.appending(path: $0.value)) }
    let output = context.pluginWorkDirectoryURL.appending(path: "PageShell.swift")
    let module = ProcessInfo.processInfo.environment["ROUNDS_PAGE_MODULE"].map {
      URL(filePath: $0)
    }
    return [
      .buildCommand(
        displayName: "Embedding the page\(module == nil ? "" : " and its module")",
        executable: try context.tool(named: "page-embedder").url,
        arguments: [output.path(), module?.path() ?? ""] + files.map { "\($0)=\($1.path())" },
        inputFiles: files.map(\.1) + [module].compactMap(\.self),
        outputFiles: [output]
      )
    ]
  }
}
