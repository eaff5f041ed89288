import Testing

@testable import JSON

struct SyntaxErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let bytes: [UInt8]
        let reason: JSONSyntaxError.Reason
        let offset: Int
        let line: Int
        let column: Int

        init(_ text: String, _ reason: JSONSyntaxError.Reason, at offset: Int, line: Int = 1, column: Int? = nil) {
            self.init(bytes: Array(text.utf8), reason, at: offset, line: line, column: column)
        }

        init(bytes: [UInt8], _ reason: JSONSyntaxError.Reason, at offset: Int, line: Int = 1, column: Int? = nil) {
            (self.bytes, self.reason, self.offset, self.line) = (bytes, reason, offset, line)
            self.column = column ?? offset + 1
        }

        var testDescription: String { String(decoding: bytes, as: UTF8.self) }
    }

    static let refused: [Case] = [
        Case("", .emptyDocument, at: 0),
        Case(" \n\t ", .emptyDocument, at: 4, line: 2, column: 3),
        Case("{", .unexpectedEnd, at: 1),
        Case("[1,", .unexpectedEnd, at: 3),
        Case("\"abc", .unexpectedEnd, at: 4),
        Case("\"abc\\", .unexpectedEnd, at: 5),
        Case("tru", .unexpectedEnd, at: 3),
        Case("-", .unexpectedEnd, at: 1),
        Case("[1,]", .expectedValue, at: 3),
        Case("[,1]", .expectedValue, at: 1),
        Case("{\"a\":}", .expectedValue, at: 5),
        Case("]", .expectedValue, at: 0),
        Case("+1", .expectedValue, at: 0),
        Case(".5", .expectedValue, at: 0),
        Case("'a'", .expectedValue, at: 0),
        Case("// note\n1", .expectedValue, at: 0),
        Case("{\"a\":1,}", .expectedName, at: 7),
        Case("{a:1}", .expectedName, at: 1),
        Case("{1:1}", .expectedName, at: 1),
        Case("{\"a\" 1}", .expectedColon, at: 5),
        Case("{\"a\":1 \"b\":2}", .expectedCommaOrBrace, at: 7),
        Case("{\"a\":1]", .expectedCommaOrBrace, at: 6),
        Case("[1 2]", .expectedCommaOrBracket, at: 3),
        Case("[1}", .expectedCommaOrBracket, at: 2),
        Case("[1x]", .expectedCommaOrBracket, at: 2),
        Case("[truex]", .expectedCommaOrBracket, at: 5),
        Case("nul!", .invalidLiteral, at: 3),
        Case("True", .invalidLiteral, at: 0),
        Case("NaN", .invalidLiteral, at: 0),
        Case("-Infinity", .invalidNumber, at: 1),
        Case("01", .invalidNumber, at: 1),
        Case("-01", .invalidNumber, at: 2),
        Case("[1.]", .invalidNumber, at: 3),
        Case("[1.e3]", .invalidNumber, at: 3),
        Case("[1e]", .invalidNumber, at: 3),
        Case("[1e+]", .invalidNumber, at: 4),
        Case("[0x10]", .expectedCommaOrBracket, at: 2),
        Case(#""\x""#, .invalidEscape, at: 2),
        Case(#""\u12g4""#, .invalidEscape, at: 5),
        Case(#""\U0041""#, .invalidEscape, at: 2),
        Case(#"["ok","\ud800"]"#, .loneSurrogate, at: 7),
        Case(#""\udc00""#, .loneSurrogate, at: 1),
        Case(#""\ud800\ud800""#, .loneSurrogate, at: 1),
        Case(#""\ud800\u0041""#, .loneSurrogate, at: 1),
        Case(#""\ud800\n""#, .loneSurrogate, at: 1),
        Case("\"a\nb\"", .controlCharacter, at: 2),
        Case("\"a\u{0}b\"", .controlCharacter, at: 2),
        Case("\"\t\"", .controlCharacter, at: 1),
        Case("1 2", .trailingContent, at: 2),
        Case("{}}", .trailingContent, at: 2),
        Case("[]\u{0}", .trailingContent, at: 2),
        Case("\u{FEFF}{}", .byteOrderMark, at: 0),
        Case("\u{A0}1", .expectedValue, at: 0),
        // Columns count characters; LF, CR and CRLF end lines.
        Case("{\n  \"é😀\": x\n}", .invalidLiteral, at: 14, line: 2, column: 9),
        Case("[1,\r\n2,\r3,\n!]", .expectedValue, at: 11, line: 4, column: 1),
        // Overlong forms, surrogates in UTF-8, beyond U+10FFFF, bare continuation, cut sequence (RFC 3629).
        Case(bytes: [0x22, 0xC0, 0x80, 0x22], .invalidUTF8, at: 1),
        Case(bytes: [0x22, 0xE0, 0x80, 0x80, 0x22], .invalidUTF8, at: 1),
        Case(bytes: [0x22, 0xED, 0xA0, 0x80, 0x22], .invalidUTF8, at: 1),
        Case(bytes: [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .invalidUTF8, at: 1),
        Case(bytes: [0x22, 0xF0, 0x8F, 0x80, 0x80, 0x22], .invalidUTF8, at: 1),
        Case(bytes: [0x22, 0x61, 0x80, 0x22], .invalidUTF8, at: 2),
        Case(bytes: [0x22, 0xC3, 0x22, 0x22], .invalidUTF8, at: 1),
        Case(bytes: [0x22, 0xFF, 0x22], .invalidUTF8, at: 1),
        Case(bytes: [0x22, 0xE2, 0x82], .unexpectedEnd, at: 3, column: 3),
        Case(bytes: [0x7B, 0xFF, 0x7D], .expectedName, at: 1),
    ]

    @Test(arguments: refused)
    func `a text that is not JSON is refused at its first wrong byte`(_ example: Case) throws {
        let error = try #require(syntaxError(example.bytes))
        #expect(error.reason == example.reason)
        #expect(error.byteOffset == example.offset)
        #expect(error.line == example.line)
        #expect(error.column == example.column)
    }

    @Test(arguments: [
        "0", "-0", "1", "-1.5e+10", "1E5", "\"\"", "null", "true", "false", " [ ] ", "{}", "\n{\"a\":[1,2,{\"b\":null}]}\r\n\t",
        #""\u0041\ud83d\ude00\/\b\f\n\r\t\"\\""#, "\"\u{7F}\u{85}\u{2028}\u{10FFFF}\"", "1e400", "123456789012345678901234567890",
        everything,
    ])
    func `a text that is JSON is read`(_ text: String) {
        #expect(syntaxError(Array(text.utf8)) == nil)
        #expect(scannerFault(Array(text.utf8)) == nil)
    }

    @Test func `every beginning of a document is refused at its end`() throws {
        let bytes = Array(everything.utf8)
        for count in 0..<bytes.count {
            let error = try #require(syntaxError(Array(bytes[..<count])))
            #expect(error.byteOffset == count, "prefix of \(count) bytes")
            #expect(error.reason == (count == 0 ? .emptyDocument : .unexpectedEnd), "prefix of \(count) bytes")
        }
        #expect(syntaxError(bytes) == nil)
    }

    @Test func `nesting is allowed up to the limit and no deeper`() {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)).utf8)
        }
        for limit in [1, 5, 32, 200] {
            #expect(syntaxError(nested(limit), depthMax: limit) == nil)
            let error = syntaxError(nested(limit + 1), depthMax: limit)
            #expect(error?.reason == .tooDeep)
            #expect(error?.byteOffset == limit)
        }
        #expect(syntaxError([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))?.reason == .tooDeep)
        let objects = Array((String(repeating: "{\"a\":", count: 33) + "1" + String(repeating: "}", count: 33)).utf8)
        #expect(syntaxError(objects)?.byteOffset == 32 * 5)
    }

    @Test func `a text over the limit of bytes is refused`() {
        let parser = JSONParser(bytesMax: 10)
        #expect(throws: Never.self) { try parser.parse(Array("[1,2,3,44]".utf8)) }
        #expect(throws: JSONSyntaxError.self) { try parser.parse(Array("[1,2,3,444]".utf8)) }
    }

    @Test func `an error says where and why and never what`() throws {
        let error = try #require(syntaxError(Array("{\"ssn\": 078-05-1120}".utf8)))
        #expect(error.description == "This is not a number as JSON writes them. Line 1, column 10, byte offset 9.")
        for reason in JSONSyntaxError.Reason.allCases { #expect(reason.sentence.hasSuffix(".")) }
    }
}
