import Foundation
import Testing

@testable import JSON

struct ValueTests {
    @Test func `every kind of value is read`() throws {
        try withJSON(#"[null, true, false, 7, 7.5, "x", [], {}]"#) { value in
            #expect(value.elements.map(\.kind) == [.null, .boolean, .boolean, .integer, .double, .string, .array, .object])
            let elements = Array(value.elements)
            #expect(elements[0].isNull && !elements[1].isNull)
            #expect(elements[1].bool == true && elements[2].bool == false && elements[3].bool == nil)
            #expect(
                elements[3].integer == 7 && elements[3].double == 7 && elements[4].integer == nil && elements[4].double == 7.5)
            #expect(elements[5].string.map { $0 == "x" } == true && elements[6].string == nil)
            #expect(value.count == 8 && elements[6].count == 0 && elements[7].count == 0 && elements[5].count == 0)
            #expect(Array(elements[5].elements).isEmpty && Array(elements[5].members).isEmpty)
            #expect(Array(elements[7].elements).isEmpty && Array(elements[6].members).isEmpty)
        }
    }

    @Test func `members come in the order of the document`() throws {
        try withJSON(everything) { value in
            #expect(
                value.members.map { String($0.name) } == [
                    "claimId", "empty", "none", "null", "yes", "no", "numbers", "text", "nested", "", "a/b", "m~n",
                ])
            #expect(value.count == 12)
            let text = value.members.first { $0.name == "text" }?.value.string
            #expect(text?.string == "café 😀 é😀 \"quoted\" \\ / \u{8}\u{C}\n\r\t \u{0}")
        }
    }

    @Test(
        arguments: [
            ("0", 0, 0.0), ("-0", 0, 0), ("9223372036854775807", Int64.max, 9223372036854775807.0),
            ("-9223372036854775808", Int64.min, -9223372036854775808.0), ("9223372036854775808", nil, 9223372036854775808.0),
            ("18446744073709551615", nil, 18446744073709551615.0), ("18446744073709551616", nil, 18446744073709551616.0),
            ("-9223372036854775809", nil, -9223372036854775809.0), ("1234567890123456789012", nil, 1234567890123456e6),
            ("1.0", nil, 1), ("1e400", nil, 9e307), ("-1e400", nil, -9e307), ("0.001e312", nil, 9e307), ("1e-400", nil, 0),
            ("0e999", nil, 0),
            ("1.7976931348623157e308", nil, Double.greatestFiniteMagnitude), ("5e-324", nil, Double.leastNonzeroMagnitude),
            ("1e309", nil, 9e307),
        ] as [(String, Int64?, Double)])
    func `numbers are read up to every limit`(_ text: String, _ integer: Int64?, _ double: Double) throws {
        for document in [text, "[\(text)]", "{\"a\": [\(text) , \(text)], \"b\": \(text)}"] {
            try withJSON(document) { value in
                let number = value.elements.first { _ in true } ?? value.members.map(\.value).last ?? value
                #expect(number.integer == integer)
                let read = try #require(number.double)
                // A whole number beyond 64 bits keeps its first sixteen digits.
                #expect(abs(read - double) <= abs(double) * 1e-15)
                #expect(number.kind == (integer == nil ? .double : .integer))
            }
        }
    }

    @Test func `a number of any length is read`() throws {
        for count in [21, 100, 306, 307, 308, 309, 310, 5000] {
            try withJSON("[-" + String(repeating: "9", count: count) + ",1]") { value in
                let read = try #require(value.elements.first { _ in true }?.double)
                #expect(count > 307 ? read == -9e307 : abs(read / -pow(10, Double(count)) - 1) < 1e-14)
                #expect(value.count == 2)
            }
        }
    }

    @Test func `doubles are the nearest to their text`() throws {
        var random = SeededGenerator(seed: 21)
        for _ in 0..<2000 {
            let fraction = UInt64.random(in: 0...UInt64.max, using: &random) >> UInt64.random(in: 0..<64, using: &random)
            let text = "\(Int.random(in: -999...999, using: &random)).\(fraction)e\(Int.random(in: -320...300, using: &random))"
            #expect(try withJSON(text) { $0.double } == Double(text))
        }
    }

    @Test func `a document with outsized numbers is read from a buffer that may not be changed`() throws {
        let text = Array("[1e999, \"kept\"]".utf8)
        let padded = text + [UInt8](repeating: 0xFF, count: JSONParser.padding)
        let parser = JSONParser()
        try padded.withUnsafeBytes { bytes in
            let value = try parser.parse(padded: UnsafeRawBufferPointer(rebasing: bytes[..<text.count]))
            #expect(value.elements.first { _ in true }?.double == 9e307)
        }
        #expect(Array(padded[..<text.count]) == text)
    }

    @Test func `elements are counted by walking where the tape's count is full`() throws {
        try withJSON("[1, 2.5, [3, 4], {}, \"x\", {\"a\": 1, \"b\": [2], \"c\": null}]") { value in
            #expect(value.countByWalking() == 6 && value.count == 6)
            #expect(value.elements.map { $0.kind == .object ? $0.countByWalking() : -1 } == [-1, -1, -1, 0, -1, 3])
        }
    }

    @Test func `a parser gives its memory back and goes on`() throws {
        let parser = JSONParser()
        #expect(try parser.parse(Array("[1,2]".utf8)).count == 2)
        parser.releaseMemory()
        #expect(try parser.parse(Array("[1]".utf8)).count == 1)
    }

    @Test func `a parser is used again after errors and for longer and shorter texts`() throws {
        let parser = JSONParser()
        for count in [0, 1, 100, 70_000, 3, 300_000] {
            let text = "\"" + String(repeating: "é", count: count) + "\""
            #expect(try parser.parse(Array(text.utf8)).string?.count == count * 2)
            #expect(throws: JSONSyntaxError.self) { try parser.parse(Array(text.utf8.dropLast())) }
        }
    }

    @Test func `strings are compared by their bytes`() throws {
        try withJSON(#"["procedureCode", "procedureCode", "procedureCodf", "", "é"]"#) { value in
            let strings = value.elements.compactMap(\.string)
            #expect(strings[0] == strings[1] && strings[0] != strings[2] && strings[0].hashValue == strings[1].hashValue)
            #expect(strings[0] == "procedureCode" && strings[0] != "procedureCod" && strings[3] == "" && strings[3].isEmpty)
            #expect(strings[4] == "é" && strings[4].count == 2 && String(strings[4]) == "é")
        }
    }
}
