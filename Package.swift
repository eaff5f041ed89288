// swift-tools-version: 6.2
// Rooms of the house, from the vocabulary up. `Docs/architecture.md` says what each may import and why.
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
    name: "claim-scrubber",
    products: [.executable(name: "scrub", targets: ["scrub"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        // C: Debian's libraries, and the bytes of config/ inside the binary.
        .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),
        .target(name: "CEmbedded"),
        .target(name: "CAllocationCount"),
        .systemLibrary(name: "CLinux"),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        // Ground floor: no imports of ours.
        room("Claims"),
        room("JSON", ["CSimdJSON"]),
        room("Notes"),
        room("HTTP", ["CLinux", "CZlib"]),

        room("Rules", ["Claims", "Notes"]),
        room("Formats", ["Claims", "Rules", "JSON"]),
        room("Tables", ["Claims", "Rules", "CZlib"]),
        room("Payers", ["Claims", "Rules", "JSON", "CCurl"]),
        room("Advice", ["Claims", "JSON", "Notes", "Rules"]),
        room(
            "Service",
            ["Advice", "Claims", "Notes", "JSON", "HTTP", "Rules", "Formats", "Payers", "Tables", "CEmbedded", logging]),

        .executableTarget(name: "scrub", dependencies: ["Service", "Advice", "Tables", argumentParser], swiftSettings: settings),
        .executableTarget(name: "scrub-dev", dependencies: ["Service", argumentParser], swiftSettings: settings),
        .executableTarget(
            name: "scrub-bench",
            dependencies: [
                "Claims", "Formats", "JSON", "Notes", "Payers", "Rules", "Service", "CAllocationCount", argumentParser,
            ],
            swiftSettings: settings),

        .target(
            name: "TestSupport", dependencies: ["Claims", "Rules", "Formats"], path: "Tests/TestSupport", swiftSettings: settings),
        tests("ClaimsTests", ["Claims"]),
        tests("JSONTests", ["JSON"]),
        .testTarget(name: "NotesTests", dependencies: ["Notes"], exclude: ["Golden"], swiftSettings: settings),
        tests("RulesTests", ["Rules", "Claims", "Formats", "TestSupport"]),
        .testTarget(
            name: "FormatsTests", dependencies: ["Formats", "Claims", "JSON", "Rules", "TestSupport"],
            exclude: ["Writing/Golden"], swiftSettings: settings),
        tests("HTTPTests", ["HTTP"]),
        tests("TablesTests", ["Tables", "Claims", "Rules", "Formats", "CZlib", "TestSupport"]),
        tests("PayersTests", ["Payers", "Claims", "Rules"]),
        tests("AdviceTests", ["Advice", "Claims", "JSON", "Notes", "Rules", "Formats", "TestSupport"]),
        tests("ServiceTests", ["Service", "HTTP", "Payers", "TestSupport", logging, "scrub"]),
        tests("TidyTests", ["Service"]),
    ],
    cLanguageStandard: .gnu2x,
    cxxLanguageStandard: .cxx17
)
