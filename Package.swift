// swift-tools-version: 6.2
import PackageDescription

// CI sets `CI`; there every warning of this package is an error.
let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

let package = Package(
  name: "zhibiao",
  products: [
    .executable(name: "zhibiao", targets: ["zhibiao"]),
    .library(name: "Indicators", targets: ["Indicators"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // Linked by its module map: pkg-config's flags for ncursesw are none that SwiftPM accepts.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "ReportText", swiftSettings: strict),
    .target(name: "Quantities", swiftSettings: strict),
    .target(
      name: "Indicators",
      dependencies: ["Quantities", "ReportText", .product(name: "Yams", package: "Yams")],
      resources: [.copy("Resources/gazetteer.tsv"), .copy("Resources/catalogue.yaml")],
      swiftSettings: strict),
    .target(
      name: "Reading", dependencies: ["Indicators", "Quantities", "ReportText"],
      swiftSettings: strict),
    .target(
      name: "Dashboard", dependencies: ["Indicators", "Quantities", "ReportText"],
      swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["CNcurses", "Dashboard"], swiftSettings: strict),
    .executableTarget(
      name: "zhibiao",
      dependencies: [
        "Reading", "Dashboard", "Indicators", "Quantities", "ReportText", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      // ncurses has to find the `wcwidth` of `Terminal/CharacterWidth.swift`.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic-symbol=wcwidth"])]),
    .target(
      name: "TestSupport", dependencies: ["Indicators", "Quantities", "ReportText"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "ReportTextTests", dependencies: ["ReportText", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "QuantitiesTests", dependencies: ["Quantities", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "IndicatorsTests",
      dependencies: ["Indicators", "Quantities", "ReportText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ReadingTests",
      dependencies: ["Reading", "Indicators", "Quantities", "ReportText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DashboardTests", dependencies: ["Dashboard", "TestSupport"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Dashboard", "Terminal"], swiftSettings: strict),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "Dashboard", "Indicators", "Quantities", "Terminal", "TestSupport", "zhibiao",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
  ]
)
