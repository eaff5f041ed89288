import Foundation
import Testing

@testable import JSON

struct FuzzTests {
    static let corpus: [[UInt8]] = [
        everything, "[1,2.5e3,-0.1E-2]", #"{"a":{"b":[true,false,null]},"c":"\u00e9\ud83d\ude00\n"}"#, "\"é😀\u{7F}\"",
        "[[[[]]],{}]",
        "123456789012345678901234567890", "1e400", " -0.0e0 ", "[1e308,1e309,-1e309]",
    ].map { Array($0.utf8) }

    static let spice: [[UInt8]] =
        [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "\\ude00", "0", "9", "-", "+", ".", "e", "E", "true",
            "null", " ", "\n", "\u{0}", "\u{1F}",
        ]
        .map { Array($0.utf8) } + [
            [0x80], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0xF4, 0x90], [0xFF], [0xE2, 0x82, 0xAC],
        ]

    /// A document of the corpus with one to four changes.
    static func mutant(_ random: inout SeededGenerator) -> [UInt8] {
        var bytes = corpus[Int.random(in: 0..<corpus.count, using: &random)]
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let at = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, at + Int.random(in: 1...3, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.removeSubrange(at..<end)
            case 1: bytes.insert(contentsOf: spice[Int.random(in: 0..<spice.count, using: &random)], at: at)
            case 2: bytes.replaceSubrange(at..<end, with: spice[Int.random(in: 0..<spice.count, using: &random)])
            default: bytes.insert(contentsOf: bytes[at..<end], at: at)
            }
        }
        return bytes
    }

    @Test(arguments: [1, 2, 3, 4, 6, 7] as [UInt64])
    func `scanner and simdjson accept the same texts`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let parser = JSONParser(depthMax: 6)
        var accepted = 0
        for _ in 0..<4000 {
            let bytes = FuzzTests.mutant(&random)
            let fault = scannerFault(bytes, depthMax: 6)
            do {
                _ = try parser.parse(bytes)
                accepted += 1
                #expect(fault == nil, "simdjson alone accepts \(String(decoding: bytes, as: UTF8.self))")
            } catch {
                #expect(error.reason != .unreadable, "the scanner alone accepts \(String(decoding: bytes, as: UTF8.self))")
                #expect(fault?.offset == error.byteOffset && error.byteOffset <= bytes.count)
            }
        }
        #expect(accepted > 200)
    }

    @Test func `Foundation accepts what we accept and reads the same`() throws {
        var random = SeededGenerator(seed: 5)
        let parser = JSONParser()
        var compared = 0
        for _ in 0..<6000 {
            let bytes = FuzzTests.mutant(&random)
            guard let value = try? parser.parse(bytes) else { continue }
            // Foundation keeps the last of two members, refuses what lies beyond the doubles, and drops a mark U+FEFF in a string.
            if hasDuplicates(value) || holdsTooLarge(value) || String(decoding: bytes, as: UTF8.self).contains("\u{FEFF}") {
                continue
            }
            let theirs = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            #expect(matches(value, theirs), "\(String(decoding: bytes, as: UTF8.self))")
            compared += 1
        }
        #expect(compared > 300)
    }

    /// Numbers are compared as doubles: Foundation keeps long ones as decimals.
    private func matches(_ ours: JSONValue, _ theirs: Any?) -> Bool {
        switch ours.kind {
        case .null: return theirs is NSNull
        case .boolean: return theirs as? Bool == ours.bool
        case .string: return theirs as? String == ours.string?.string
        case .integer, .double:
            guard let number = theirs as? NSNumber, let double = ours.double else { return false }
            return abs(number.doubleValue - double) <= abs(double) * 1e-14
        case .array:
            guard let theirs = theirs as? [Any], theirs.count == ours.count else { return false }
            return zip(ours.elements, theirs).allSatisfy { matches($0, $1) }
        case .object:
            guard let theirs = theirs as? [String: Any], theirs.count == ours.count else { return false }
            return ours.members.allSatisfy { matches($0.value, theirs[String($0.name)]) }
        }
    }

    private func holdsTooLarge(_ value: JSONValue) -> Bool {
        value.double.map(abs) == 9e307 || value.elements.contains(where: holdsTooLarge)
            || value.members.contains { holdsTooLarge($0.value) }
    }

    private func hasDuplicates(_ value: JSONValue) -> Bool {
        var problems = JSONProblems()
        value.reportDuplicatesInside(&problems)
        return !problems.isEmpty
    }
}
