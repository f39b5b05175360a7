// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "ExamBank",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ExamBank", targets: ["ExamCore", "ExamFiles"]),
    .executable(name: "exambank", targets: ["exambank"]),
  ],
  dependencies: [],
  targets: [
    .target(name: "ExamCore", swiftSettings: strict),
    .target(
      name: "ExamFiles", dependencies: ["ExamCore"], swiftSettings: strict,
      // glibc has iconv inside; on macOS it is a library of the system.
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    .executableTarget(name: "exambank", dependencies: ["ExamFiles"], swiftSettings: strict),
    // Measures; built with the rest so that it never falls behind, shipped with nothing.
    .executableTarget(
      name: "exam-benchmarks", dependencies: ["ExamCore", "ExamFiles"],
      path: "Sources/ExamBenchmarks", swiftSettings: strict),
    .testTarget(name: "ExamCoreTests", dependencies: ["ExamCore"], swiftSettings: strict),
    .testTarget(
      name: "ExamFilesTests", dependencies: ["ExamCore", "ExamFiles"], swiftSettings: strict),
    .testTarget(
      name: "ExamBankCommandTests", dependencies: ["ExamFiles", "exambank"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
