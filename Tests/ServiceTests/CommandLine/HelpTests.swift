import Testing

@testable import Service

@Suite struct HelpTests {
    @Test func theVersionIsOneLine() throws {
        #expect(try scrub("--version").output == "scrub \(Version.current)\n")
    }

    @Test(arguments: [
        ["--help"], ["check", "--help"], ["serve", "--help"], ["explain", "--help"], ["rules", "--help"],
        ["profile", "check", "--help"],
    ])
    func helpFitsATerminalAndEndsWithZero(arguments: [String]) throws {
        let ran =
            try arguments.count == 1
            ? scrub(arguments[0])
            : arguments.count == 2
                ? scrub(arguments[0], arguments[1])
                : scrub(arguments[0], arguments[1], arguments[2])
        #expect(ran.code == 0)
        #expect(ran.output.hasPrefix("OVERVIEW: "))
        #expect(ran.lines.filter { !$0.hasPrefix("USAGE") }.allSatisfy { $0.count <= 80 })
    }

    @Test func whatIsNotUnderstoodIsAUsageError() throws {
        #expect(try scrub("bogus").code == 64)
        #expect(try scrub("check").code == 64)
        #expect(try scrub("check", "-", "--format", "xml").code == 64)
    }
}
