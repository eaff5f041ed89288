import Testing

@testable import JSON

/// Parses text with room behind it, as the service does, and hands the value on while it is alive.
func withJSON<Result>(_ text: String, depthMax: Int = 32, _ body: (JSONValue) throws -> Result) throws -> Result {
    let parser = JSONParser(depthMax: depthMax)
    let value = try parser.parse(Array(text.utf8))
    defer { withExtendedLifetime(parser) {} }
    return try body(value)
}

/// The error with which a text is refused, or nil if it is read.
func syntaxError(_ bytes: [UInt8], depthMax: Int = 32) -> JSONSyntaxError? {
    do {
        _ = try JSONParser(depthMax: depthMax).parse(bytes)
        return nil
    } catch {
        return error
    }
}

/// What our scanner alone says of a text.
func scannerFault(_ bytes: [UInt8], depthMax: Int = 32) -> JSONScanner.Fault? {
    bytes.withUnsafeBytes { (text) -> JSONScanner.Fault? in
        var scanner = JSONScanner(text, depthMax: depthMax)
        do throws(JSONScanner.Fault) {
            try scanner.scan()
            return nil
        } catch {
            return error
        }
    }
}

/// A small generator with a seed, the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension JSONValue {
    /// The value written out again, for comparison.
    func write(to writer: inout JSONWriter) {
        switch kind {
        case .null: writer.null()
        case .boolean: writer.bool(bool == true)
        case .integer: writer.integer(integer ?? 0)
        case .double: writer.double(double ?? .nan)
        case .string: if let string { writer.string(string) }
        case .array: writer.array { writer in for element in elements { element.write(to: &writer) } }
        case .object:
            writer.object { writer in
                for (name, value) in members {
                    writer.key(name)
                    value.write(to: &writer)
                }
            }
        }
    }
}

/// A document with everything in it that JSON has.
let everything = """
    { "claimId": "A-1001", "empty": {}, "none": [], "null": null, "yes": true, "no": false,
      "numbers": [0, -0, 1, -12, 3.25, 1e3, 2E-2, -1.5e+2, 9223372036854775807, -9223372036854775808, 18446744073709551615],
      "text": "caf\\u00e9 \\ud83d\\ude00 é😀 \\"quoted\\" \\\\ \\/ \\b\\f\\n\\r\\t \\u0000",
      "nested": [[[{"a": [1, {"b": "c"}]}]]], "": "no name", "a/b": 1, "m~n": 2 }
    """
