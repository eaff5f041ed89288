import Foundation
import Testing

@testable import JSON

struct WriterTests {
    private func text(pretty: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(pretty: pretty)
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func sample(_ writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("claimId")
        writer.string("A-1")
        writer.key("own \"key\"" as String)
        writer.beginArray()
        writer.integer(1)
        writer.integer(-20)
        writer.null()
        writer.bool(true)
        writer.double(2.5)
        writer.beginObject()
        writer.endObject()
        writer.beginArray()
        writer.endArray()
        writer.endArray()
        writer.key("b")
        writer.object { writer in
            writer.key("c")
            writer.cents(14005)
        }
        writer.key("own")
        writer.array { _ in }
        writer.endObject()
    }

    @Test func `commas and colons are the writer's business`() {
        #expect(text(sample) == #"{"claimId":"A-1","own \"key\"":[1,-20,null,true,2.5,{},[]],"b":{"c":"140.05"},"own":[]}"#)
    }

    @Test func `people get lines and indents`() {
        #expect(
            text(pretty: true, sample) == """
                {
                  "claimId": "A-1",
                  "own \\"key\\"": [
                    1,
                    -20,
                    null,
                    true,
                    2.5,
                    {},
                    []
                  ],
                  "b": {
                    "c": "140.05"
                  },
                  "own": []
                }
                """)
    }

    @Test func `documents follow each other on lines of their own`() {
        for pretty in [false, true] {
            let lines = text(pretty: pretty) { writer in
                for number in 1...3 {
                    writer.integer(number)
                    writer.newline()
                }
            }
            #expect(lines == "1\n2\n3\n")
        }
    }

    @Test(
        arguments: [
            0, 1, 9, 10, 99, 100, -1, -10, 12345, 999_999_999, 1_000_000_000, 999_999_999_999_999_999, 1_000_000_000_000_000_000,
            Int64.max, Int64.min,
        ] as [Int64])
    func `whole numbers are written in full`(_ number: Int64) {
        #expect(text { $0.integer(number) } == "\(number)")
    }

    @Test func `doubles read back the same, and what JSON lacks is null`() throws {
        #expect(text { $0.double(.nan) } == "null" && text { $0.double(-.infinity) } == "null")
        for double in [0, -0.0, 0.1, 1e16, 1e-7, 5e-300, .greatestFiniteMagnitude, .leastNonzeroMagnitude, -123.456, 1e300] {
            let written = text { $0.double(double) }
            #expect(try withJSON(written) { $0.double } == double, "\(written)")
        }
    }

    @Test(arguments: [0, 5, 99, 100, -5, -12345, 14000, .max, .min] as [Int64])
    func `an amount has two decimals`(_ cents: Int64) {
        let whole = cents.magnitude / 100
        let rest = cents.magnitude % 100
        #expect(text { $0.cents(cents) } == "\"\(cents < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)\"")
    }

    @Test func `each byte is escaped or not as it must be, at each place of a word`() throws {
        for length in 0...26 {
            for place in 0..<length {
                for byte in [
                    0x00, 0x01, 0x08, 0x09, 0x0A, 0x0C, 0x0D, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x2F, 0x5B, 0x5C, 0x5D, 0x7F,
                ] as [UInt8] {
                    var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: length)
                    bytes[place] = byte
                    let string = String(decoding: bytes, as: UTF8.self)
                    let written = text { $0.string(string) }
                    let isEscaped = byte < 0x20 || byte == 0x22 || byte == 0x5C
                    #expect(written.utf8.contains(UInt8(ascii: "\\")) == isEscaped)
                    #expect(try withJSON(written) { $0.string.map { String($0) } } == string)
                }
            }
        }
    }

    @Test func `escapes are the short ones`() {
        let string = String(decoding: (0...0x22).map { UInt8($0) } + [0x5C, 0x2F, 0x7F], as: UTF8.self)
        let expected =
            #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016"#
            + #"\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !\"\\/"# + "\u{7F}\""
        #expect(text { $0.string(string) } == expected)
    }

    @Test func `every way to give a string writes the same`() throws {
        let bytes = Array("é😀\n\"long enough for words\"".utf8)
        let expected = #""é😀\n\"long enough for words\"""#
        #expect(text { $0.string("é😀\n\"long enough for words\"") } == expected)
        #expect(text { $0.string(String(decoding: bytes, as: UTF8.self)) } == expected)
        #expect(text { writer in bytes.withUnsafeBufferPointer { writer.string($0) } } == expected)
        #expect(text { $0.string(bytes.span) } == expected)
        #expect(try withJSON(expected) { value in text { writer in value.string.map { writer.string($0) } } } == expected)
        #expect(text { $0.raw(expected.utf8) } == expected)
        #expect(text { $0.string("") } == "\"\"" && text { $0.string("" as String) } == "\"\"")
        #expect(text { $0.string(UnsafeBufferPointer(start: nil, count: 0)) } == "\"\"")
    }

    @Test func `bytes that are not UTF-8 are repaired`() throws {
        #expect(text { $0.string([0x61, 0xFF, 0x62, 0xC3].span) } == "\"a\u{FFFD}b\u{FFFD}\"")
    }

    @Test func `a writer is used again without new memory`() {
        var writer = JSONWriter()
        sample(&writer)
        let first = writer.bytes
        let capacity = writer.bytes.capacity
        writer.removeAll()
        sample(&writer)
        #expect(writer.bytes == first && writer.bytes.capacity == capacity)
        let copy = writer
        writer.removeAll(keepingCapacity: false)
        #expect(copy.bytes == first && writer.bytes.isEmpty)
    }

    @Test func `what is written is read back by us and by Foundation`() throws {
        for pretty in [false, true] {
            try withJSON(everything) { value in
                var writer = JSONWriter(pretty: pretty)
                value.write(to: &writer)
                let theirs = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? NSDictionary
                let original = try JSONSerialization.jsonObject(with: Data(everything.utf8)) as? NSDictionary
                #expect(theirs == original)
                try withJSON(String(decoding: writer.bytes, as: UTF8.self)) { again in
                    var second = JSONWriter(pretty: pretty)
                    again.write(to: &second)
                    #expect(second.bytes == writer.bytes)
                }
            }
        }
    }
}
