// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "rounds",
  products: [
    .library(name: "InstructionalRounds", targets: ["InstructionalRounds"]),
    .library(name: "Journaling", targets: ["Journaling"]),
  ],
  targets: [
    .target(name: "InstructionalRounds"),
    .target(name: "JSONText"),
    .target(name: "CommandLineParsing"),
    .target(
      name: "ProtocolLibrary",
      dependencies: ["InstructionalRounds", "JSONText"],
      plugins: ["EmbedProtocols"]
    ),

    // Embeds the folder `protocols` into ProtocolLibrary: the program needs no files beside it.
    .plugin(
      name: "EmbedProtocols",
      capability: .buildTool(),
      dependencies: ["protocol-embedder"],
      path: "Sources/EmbedProtocols"
    ),
    .executableTarget(name: "protocol-embedder"),

    .target(
      name: "Journaling",
      dependencies: ["InstructionalRounds", "JSONText", "ProtocolLibrary"]
    ),

    .executableTarget(
      name: "rounds-bench",
      dependencies: ["InstructionalRounds", "Journaling", "ProtocolLibrary"]
    ),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"]),
    .testTarget(
      name: "CommandLineParsingTests",
      dependencies: ["CommandLineParsing", "TestSupport"],
      exclude: ["Golden"]
    ),
    .testTarget(
      name: "InstructionalRoundsTests",
      dependencies: ["InstructionalRounds", "TestSupport"],
      exclude: [
        "DoesNotCompile", "Language/english-held-out.tsv", "Language/english-tuned.tsv",
        "Language/spanish.tsv",
      ]
    ),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText", "TestSupport"]),
    .testTarget(
      name: "JournalingTests",
      dependencies: [
        "InstructionalRounds", "JSONText", "Journaling", "ProtocolLibrary", "TestSupport",
      ],
      exclude: ["Golden"]
    ),
    .testTarget(
      name: "RoundsBenchTests",
      dependencies: [
        "InstructionalRounds", "Journaling", "ProtocolLibrary", "TestSupport", "rounds-bench",
      ]
    ),
    .testTarget(
      name: "ProtocolLibraryTests",
      dependencies: ["InstructionalRounds", "JSONText", "ProtocolLibrary", "TestSupport"]
    ),
  ]
)

// Every target has the same settings; HouseTests checks that the compiler knows each feature,
// because it accepts a misspelt one in silence.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .treatWarning("ExplicitSendable", as: .error),
]
for target in package.targets where target.type != .plugin {
  target.swiftSettings = settings
}
