// swift-tools-version: 6.3
import PackageDescription

// What is linked when the program starts takes longer than adding a note; a program that holds its
// libraries starts at once.
let startingAtOnce: [LinkerSetting] = [
  .unsafeFlags(["-static-executable"], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "rounds",
  products: [
    .library(name: "BuiltInProtocols", targets: ["BuiltInProtocols"]),
    .library(name: "InstructionalRounds", targets: ["InstructionalRounds"]),
    .library(name: "JournalFormat", targets: ["JournalFormat"]),
    .library(name: "Journaling", targets: ["Journaling", "Platform"]),
    .library(name: "JSONText", targets: ["JSONText"]),
    .library(name: "ProtocolLibrary", targets: ["ProtocolLibrary"]),
    .library(name: "Reporting", targets: ["Reporting"]),
    .executable(name: "rounds", targets: ["rounds"]),
  ],
  targets: [
    .target(name: "InstructionalRounds"),
    .target(name: "JSONText"),
    .target(name: "CommandLineParsing"),
    // The only module that imports the C library: files, terminals, clocks and processes.
    .target(name: "Platform"),
    .target(name: "Terminals", dependencies: ["Platform"]),
    .target(name: "ProtocolLibrary", dependencies: ["InstructionalRounds", "JSONText"]),
    .target(
      name: "BuiltInProtocols",
      dependencies: ["InstructionalRounds", "ProtocolLibrary"],
      plugins: ["EmbedProtocols"]
    ),
    .target(
      name: "JournalFormat",
      dependencies: ["InstructionalRounds", "JSONText", "ProtocolLibrary"]
    ),
    .target(
      name: "Journaling",
      dependencies: ["BuiltInProtocols", "InstructionalRounds", "JournalFormat", "Platform"]
    ),
    .target(name: "Importing", dependencies: ["InstructionalRounds"]),
    .target(name: "Observing", dependencies: ["InstructionalRounds", "Terminals"]),
    // The two wrappings of files that other programs take in; it knows nothing of rounds.
    .target(name: "Packaging"),
    // What an observer sees and does in a browser, as a value; a browser runs it as WebAssembly.
    .target(
      name: "RoundsPage",
      dependencies: [
        "InstructionalRounds", "JSONText", "JournalFormat", "ProtocolLibrary", "Reporting",
      ],
      exclude: ["Shell"]
    ),
    // The page as one file; it knows nothing of rounds.
    .target(name: "PageFiles", plugins: ["EmbedPage"]),
    .target(name: "Reporting", dependencies: ["InstructionalRounds", "JSONText", "Packaging"]),
    .target(
      name: "RoundsCommandLine",
      dependencies: [
        "BuiltInProtocols", "CommandLineParsing", "Importing", "InstructionalRounds", "JSONText",
        "Journaling", "Observing", "PageFiles", "Platform", "ProtocolLibrary", "Reporting",
        "Terminals",
      ]
    ),
    .executableTarget(
      name: "rounds",
      dependencies: ["RoundsCommandLine"],
      linkerSettings: startingAtOnce
    ),

    // Embeds the folder `protocols` into BuiltInProtocols: the program needs no files beside it, and
    // finds the words of its vocabularies arranged already.
    .plugin(
      name: "EmbedProtocols",
      capability: .buildTool(),
      dependencies: ["protocol-embedder"],
      path: "Sources/EmbedProtocols"
    ),
    .executableTarget(
      name: "protocol-embedder",
      dependencies: ["InstructionalRounds", "ProtocolLibrary"]
    ),

    // Embeds the shell of the page, and the module that ROUNDS_PAGE_MODULE names, into PageFiles.
    .plugin(
      name: "EmbedPage",
      capability: .buildTool(),
      dependencies: ["page-embedder"],
      path: "Sources/EmbedPage"
    ),
    .executableTarget(name: "page-embedder"),

    .executableTarget(
      name: "rounds-bench",
      dependencies: [
        "BuiltInProtocols", "InstructionalRounds", "Journaling", "Platform", "ProtocolLibrary",
        "RoundsCommandLine",
      ]
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
      exclude: ["Agreement/coefficients.py", "DoesNotCompile", "Language/Labeled"]
    ),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText", "TestSupport"]),
    .testTarget(
      name: "ProtocolLibraryTests",
      dependencies: [
        "BuiltInProtocols", "InstructionalRounds", "JSONText", "ProtocolLibrary", "TestSupport",
      ]
    ),
    .testTarget(
      name: "JournalingTests",
      dependencies: [
        "InstructionalRounds", "JSONText", "JournalFormat", "Journaling", "Platform",
        "ProtocolLibrary", "TestSupport",
      ],
      exclude: ["Format/Golden", "Mistakes/Golden"]
    ),
    .testTarget(
      name: "ImportingTests",
      dependencies: ["Importing", "InstructionalRounds", "TestSupport"]
    ),
    .testTarget(name: "TerminalsTests", dependencies: ["Terminals", "TestSupport"]),
    .testTarget(
      name: "ObservingTests",
      dependencies: ["InstructionalRounds", "Observing", "Terminals", "TestSupport"],
      exclude: ["Golden"]
    ),
    .testTarget(name: "PackagingTests", dependencies: ["Packaging", "TestSupport"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["InstructionalRounds", "JSONText", "Reporting", "TestSupport"],
      exclude: ["Golden", "Word/Golden"]
    ),
    .testTarget(
      name: "RoundsCommandLineTests",
      dependencies: [
        "CommandLineParsing", "Importing", "InstructionalRounds", "Journaling", "Observing",
        "Platform", "ProtocolLibrary", "RoundsCommandLine", "Terminals", "TestSupport",
      ],
      exclude: ["Debriefing/Golden", "Golden", "Stories/Golden"]
    ),
    .testTarget(
      name: "RoundsPageTests",
      dependencies: [
        "BuiltInProtocols", "InstructionalRounds", "JSONText", "JournalFormat", "PageFiles",
        "ProtocolLibrary", "Reporting", "RoundsPage", "TestSupport",
      ],
      exclude: ["Golden"]
    ),
    .testTarget(
      name: "RoundsBenchTests",
      dependencies: [
        "BuiltInProtocols", "InstructionalRounds", "Journaling", "Platform", "ProtocolLibrary",
        "TestSupport", "rounds-bench",
      ]
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["InstructionalRounds", "Journaling", "Platform", "TestSupport", "rounds"],
      exclude: ["Golden"]
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
for target in package.targets where target.type != .plugin { target.swiftSettings = settings }

// With ROUNDS_PAGE in the environment the package is what a browser runs and nothing else, to be built
// for `--triple wasm32-unknown-none-wasm`; an ordinary build sees none of it. The variable names the folder
// with the built-in vocabularies, which a native run of protocol-embedder has written.
if let builtIn = Context.environment["ROUNDS_PAGE"] {
  let anywhere: Set = [
    "InstructionalRounds", "JSONText", "JournalFormat", "ProtocolLibrary", "RoundsPage",
  ]
  let page = Target.executableTarget(
    name: "PageModule",
    dependencies: anywhere.sorted().map { .byName(name: $0) } + [
      "BuiltInProtocols", "PageRuntime", "Reporting",
    ],
    linkerSettings: [.unsafeFlags(["-Xclang-linker", "-nostdlib", "-Xlinker", "--no-entry"])]
  )
  let runtime = Target.target(
    name: "PageRuntime",
    cSettings: [.unsafeFlags(["-ffreestanding", "-fno-builtin", "-mbulk-memory", "-O2"])]
  )
  // Of reporting, what is said to somebody who practices; the rest needs more than a browser has.
  let reporting = Target.target(
    name: "Reporting",
    dependencies: ["InstructionalRounds"],
    exclude: ["Document/Phrase+Lines.swift", "Document/String+Quoting.swift"],
    sources: ["Document", "Drawing/Drawing.swift", "Drawing/Mark.swift", "Practice/Own"]
  )
  let vocabularies = Target.target(
    name: "BuiltInProtocols",
    dependencies: ["InstructionalRounds"],
    path: builtIn
  )
  package.products = []
  package.targets = package.targets.filter { anywhere.contains($0.name) }
  package.targets += [page, reporting, vocabularies]
  for target in package.targets {
    target.swiftSettings =
      settings + [
        .enableExperimentalFeature("Embedded"), .enableExperimentalFeature("Extern"),
        .unsafeFlags(["-Osize"]),
      ]
  }
  package.targets.append(runtime)
}
