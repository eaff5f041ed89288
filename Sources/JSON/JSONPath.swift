/// A step of a path: a member's name by its address, or an index.
@usableFromInline
struct JSONPathStep {
    /// nil for an index.
    @usableFromInline let name: UnsafePointer<UInt8>?
    /// Length of the name in bytes, or the index.
    @usableFromInline let number: Int

    @inlinable
    init(name: UnsafePointer<UInt8>?, number: Int) {
        self.name = name
        self.number = number
    }

    @inlinable
    init(_ name: JSONString) { self.init(name: name.bytes.baseAddress, number: name.bytes.count) }

    @inlinable
    init(_ index: Int) { self.init(name: nil, number: index) }
}

extension JSONProblems {
    /// Steps into a member of the object at hand; the name lives in the parser's buffer.
    @inlinable
    package mutating func push(member: JSONString) { path.append(JSONPathStep(member)) }

    /// Steps into a member of the object at hand.
    @inlinable
    package mutating func push(member: StaticString) {
        path.append(JSONPathStep(name: member.utf8Start, number: member.utf8CodeUnitCount))
    }

    /// Steps into an element of the array at hand, from 0.
    @inlinable
    package mutating func push(index: Int) { path.append(JSONPathStep(index)) }

    /// Steps out again.
    @inlinable
    package mutating func pop() { path.removeLast() }

    /// Runs `body` one step further in, at a member.
    @inlinable
    package mutating func at<Result>(_ member: StaticString, _ body: (inout JSONProblems) -> Result) -> Result {
        push(member: member)
        defer { pop() }
        return body(&self)
    }

    /// Runs `body` one step further in, at an element, from 0.
    @inlinable
    package mutating func at<Result>(_ index: Int, _ body: (inout JSONProblems) -> Result) -> Result {
        push(index: index)
        defer { pop() }
        return body(&self)
    }

    /// Puts another step in the place of the last.
    @inlinable
    mutating func replaceLast(_ step: JSONPathStep) { path[path.count &- 1] = step }

    /// The current path as a JSON Pointer (RFC 6901), or the longest beginning of it that fits `pointerBytesMax`.
    package var pointer: String {
        var bytes: [UInt8] = []
        for step in path {
            let start = bytes.count
            bytes.append(UInt8(ascii: "/"))
            if let name = step.name {
                JSONProblems.appendEscaped(UnsafeBufferPointer(start: name, count: step.number), to: &bytes)
            } else {
                bytes.append(contentsOf: String(step.number).utf8)
            }
            if bytes.count > JSONProblems.pointerBytesMax {
                bytes.removeSubrange(start...)
                break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// RFC 6901 section 3: "~" is written "~0", "/" is written "~1". Stops once it is plain that the step is too long.
    private static func appendEscaped(_ name: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        for byte in name.prefix(pointerBytesMax + 1) {
            switch byte {
            case UInt8(ascii: "~"): bytes.append(contentsOf: [byte, UInt8(ascii: "0")])
            case UInt8(ascii: "/"): bytes.append(contentsOf: [UInt8(ascii: "~"), UInt8(ascii: "1")])
            default: bytes.append(byte)
            }
        }
    }
}
