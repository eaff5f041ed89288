import Testing

@testable import HTTP

@Suite struct ReplyTests {
    @Test(arguments: [
        ("gzip", ReplyCoding.gzip, ReplyCoding.identity), ("deflate", .deflate, .identity),
        ("gzip, deflate, br", .gzip, .identity),
        ("deflate;q=1, gzip;q=0.5", .deflate, .identity), ("gzip;q=0", .identity, .identity), ("*", .gzip, .identity),
        ("*;q=0.1, gzip;q=0", .deflate, .identity), ("identity, gzip;q=0.5", .identity, .identity), ("", .identity, .identity),
        ("identity;q=0, gzip", .gzip, .gzip), ("identity;q=0", .identity, .identity), ("*;q=0, deflate", .deflate, .deflate),
        ("GZIP;Q=0.001", .gzip, .identity), ("gzip;q=0.0001", .identity, .identity), ("gzip;q=2", .identity, .identity),
        ("br", .identity, .identity), ("gzip;level=9", .identity, .identity),
    ])
    func choosesACoding(_ field: String, _ long: ReplyCoding, _ short: ReplyCoding) {
        var preference = CodingPreference()
        var field = field
        field.withUTF8 { preference.add(UnsafeRawBufferPointer($0)) }
        #expect(preference.choose(isLong: true) == long)
        #expect(preference.choose(isLong: false) == short)
    }

    @Test func writesDates() {
        func text(_ seconds: Int) -> String {
            var output = ByteBuffer()
            StandingFields.append(seconds, to: &output)
            return String(decoding: output.bytes, as: UTF8.self)
        }
        #expect(text(784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(text(0) == "Thu, 01 Jan 1970 00:00:00 GMT")
        #expect(text(1_709_164_800) == "Thu, 29 Feb 2024 00:00:00 GMT")
    }

    @Test func noFieldValueBreaksOutOfItsLine() {
        let reply = HTTPReply(Mailbox())
        reply.field("X-Name", "a\r\nSet-Cookie: b\u{00}")
        #expect(String(decoding: reply.fields.bytes, as: UTF8.self) == "X-Name: a  Set-Cookie: b \r\n")
    }

    @Test func readsQueries() {
        var text = "a=1&b&&c=%C3%A9+x=y&=z"
        let items = text.withUTF8 { bytes in
            QueryItems(UnsafeRawBufferPointer(bytes)).map { item in
                [item.name.percentDecoded(plusIsSpace: true), item.value.percentDecoded(plusIsSpace: true)]
            }
        }
        #expect(items == [["a", "1"], ["b", ""], ["c", "é x=y"], ["", "z"]])
        func decoded(_ text: String, plusIsSpace: Bool = false) -> String? {
            var text = text
            return text.withUTF8 { UnsafeRawBufferPointer($0).percentDecoded(plusIsSpace: plusIsSpace) }
        }
        #expect(decoded("a+b%2fc") == "a+b/c")
        #expect(decoded("%ff") == nil)
        #expect(decoded("%4") == nil)
    }

    @Test func aBufferIsAQueue() {
        var buffer = ByteBuffer()
        for round in 0..<100 {
            buffer.append("hello ")
            buffer.append(decimal: round)
            buffer.append(hex: 255)
            buffer.append(UInt8(ascii: "."))
            buffer.removeFirst(6)
            let text = String(decoding: buffer.bytes, as: UTF8.self)
            #expect(text == "\(round)ff.")
            buffer.removeFirst(buffer.count)
        }
        buffer.append("abc")
        buffer.truncate(to: 1)
        #expect(buffer.count == 1)
    }

    @Test func fieldTextIsJudgedTheSameWideOrNarrow() {
        for byte in UInt8.min...UInt8.max {
            for position in 0..<20 {
                var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 20)
                bytes[position] = byte
                let expected = byte >= 0x20 && byte != 0x7F || byte == 9
                #expect(bytes.withUnsafeBytes { $0.isFieldText } == expected)
            }
        }
    }

    @Test func tokensAreThoseOfTheGrammar() {
        let special = Set("!#$%&'*+-.^_`|~".utf8)
        for byte in UInt8.min...UInt8.max {
            let isAlphanumeric =
                byte < 128 && (Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber)
            #expect(Ascii.isToken(byte) == (isAlphanumeric || special.contains(byte)))
        }
    }

    @Test func everyRefusalIsAWholeProblem() {
        for refusal in HTTPRefusal.allCases {
            let reply = HTTPReply(Mailbox())
            refusal.write(to: reply)
            #expect(reply.status.code >= 400)
            #expect(!reply.status.reason.description.isEmpty)
            #expect(String(decoding: reply.body.bytes, as: UTF8.self).hasPrefix("{\"type\":\"about:blank\",\"title\":\""))
        }
    }
}
