import Testing

@testable import JSON

struct CentsTests {
    @Test(
        arguments: [
            ("\"140.00\"", 14000), ("\"140\"", 14000), ("\"140.5\"", 14050), ("\"140.50\"", 14050), ("\"140.5000\"", 14050),
            ("\"0.00\"", 0),
            ("\"-3.5\"", -350), ("\"0.01\"", 1), ("\"007\"", 700), ("\"9999999999999.99\"", 999_999_999_999_999),
            ("140.00", 14000), ("140", 14000), ("140.5", 14050), ("1.4e2", 14000), ("-3.5", -350), ("0.29", 29), ("1.15", 115),
            ("4.35", 435), ("19.99", 1999),
            ("9999999999999.99", 999_999_999_999_999), ("0", 0), ("-0.0", 0), ("71.40", 7140),
        ] as [(String, Int64)])
    func `an amount is read exactly`(_ text: String, _ cents: Int64) throws {
        try withJSON(text) { value in
            var problems = JSONProblems()
            #expect(value.readCents(&problems) == cents)
            #expect(problems.isEmpty)
        }
    }

    @Test(
        arguments: [
            ("\"140.005\"", .format), ("\"\"", .format), ("\"-\"", .format), ("\".5\"", .format), ("\"5.\"", .format),
            ("\"1,400.00\"", .format),
            ("\"$5\"", .format), ("\" 5\"", .format), ("\"5.0.0\"", .format), ("\"1e2\"", .format), ("\"+5\"", .format),
            ("\"--5\"", .format), ("\"5-\"", .format),
            ("140.005", .format), ("0.001", .format), ("1e-9", .format), ("\"10000000000000\"", .range),
            ("\"99999999999999999999999999999999999\"", .range), ("10000000000000", .range), ("1e300", .range), ("1e400", .range),
            ("9223372036854775807", .range), ("true", .type), ("[]", .type), ("{}", .type),
        ] as [(String, JSONProblem.Code)])
    func `what is not an amount in whole cents is a problem`(_ text: String, _ code: JSONProblem.Code) throws {
        try withJSON(text) { value in
            var problems = JSONProblems()
            #expect(value.readCents(&problems) == nil)
            #expect(problems.list.map(\.code) == [code])
        }
    }

    @Test func `a number gives the same cents as its text`() throws {
        var random = SeededGenerator(seed: 11)
        for digits in 1...15 {
            for _ in 0..<100 {
                let cents = Int64.random(in: 0...Int64(String(repeating: "9", count: digits))!, using: &random)
                let hundredths = cents % 100
                let text = "\(cents / 100).\(hundredths / 10)\(hundredths % 10)"
                try withJSON("[\(text), \"\(text)\"]") { value in
                    var problems = JSONProblems()
                    #expect(value.elements.map { $0.readCents(&problems) } == [cents, cents])
                }
            }
        }
    }
}
