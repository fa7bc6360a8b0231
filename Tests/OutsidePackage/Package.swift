// swift-tools-version: 6.3
import PackageDescription

// A program of somebody else's, which depends on ours by its address and a version. `.ci/run` builds and
// runs it, together with the round of the article `AWholeRound`.
let package = Package(
  name: "outside",
  dependencies: [.package(url: Context.environment["ROUNDS_URL"] ?? "", from: "1.0.0")],
  targets: [
    .executableTarget(
      name: "outside",
      dependencies: [
        .product(name: "BuiltInProtocols", package: "rounds"),
        .product(name: "InstructionalRounds", package: "rounds"),
        .product(name: "Journaling", package: "rounds"),
        .product(name: "Reporting", package: "rounds"),
      ]
    )
  ]
)
