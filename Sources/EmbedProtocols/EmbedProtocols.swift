import Foundation
import PackagePlugin

/// Turns the folder `protocols` into a Swift file, so that the program needs no files beside it.
///
/// SwiftPM's own `.embedInCode` takes single files, lists nothing, and needs minutes and gigabytes for
/// half a megabyte; this takes new files as they come, and a second.
@main struct EmbedProtocols: BuildToolPlugin {
  /// Runs the embedder over every JSON5 file below `protocols`.
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "protocols")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".json5") }
      .sorted()
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFile+BuiltIn.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(names.count) files of protocols",
        executable: try context.tool(named: "protocol-embedder").url,
        arguments: [output.path(), folder.path()] + names,
        inputFiles: names.map { folder.appending(path: $0) },
        outputFiles: [output]
      )
    ]
  }
}
