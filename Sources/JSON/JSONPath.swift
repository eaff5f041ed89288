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

/// A stack of steps in memory of its own, so that setting the last step, once a member, is a plain store.
///
/// A copy takes memory of its own as soon as it steps further in.
@usableFromInline
struct JSONPath {
    @usableFromInline
    final class Memory {
        @usableFromInline let steps: UnsafeMutablePointer<JSONPathStep>
        @usableFromInline let capacity: Int

        init(capacity: Int) {
            self.capacity = capacity
            steps = .allocate(capacity: capacity)
        }

        deinit { steps.deallocate() }
    }

    @usableFromInline var memory: Memory
    @usableFromInline var steps: UnsafeMutablePointer<JSONPathStep>
    @usableFromInline var count = 0

    init() {
        memory = Memory(capacity: 32)
        steps = memory.steps
    }

    @inlinable
    mutating func push(_ step: JSONPathStep) {
        if count == memory.capacity || !isKnownUniquelyReferenced(&memory) { move() }
        (steps + count).initialize(to: step)
        count &+= 1
    }

    @inlinable
    mutating func pop() {
        precondition(count > 0, "a path is left more often than entered")
        count &-= 1
    }

    /// Puts another step in the place of the last, which there must be.
    @inlinable
    func replaceLast(_ step: JSONPathStep) { steps[count &- 1] = step }

    /// Takes memory of its own, with room for more.
    @usableFromInline
    @inline(never)
    mutating func move() {
        let new = Memory(capacity: max(32, count * 2))
        new.steps.initialize(from: steps, count: count)
        memory = new
        steps = new.steps
    }
}

extension JSONProblems {
    /// Steps into a member of the object at hand; the name lives in the parser's buffer.
    @inlinable
    package mutating func push(member: JSONString) { path.push(JSONPathStep(member)) }

    /// Steps into a member of the object at hand.
    @inlinable
    package mutating func push(member: StaticString) {
        path.push(JSONPathStep(name: member.utf8Start, number: member.utf8CodeUnitCount))
    }

    /// Steps into an element of the array at hand, from 0.
    @inlinable
    package mutating func push(index: Int) { path.push(JSONPathStep(index)) }

    /// Steps out again.
    @inlinable
    package mutating func pop() { path.pop() }

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

    /// The current path as a JSON Pointer (RFC 6901), or the longest beginning of it that fits `pointerBytesMax`.
    package var pointer: String {
        var bytes: [UInt8] = []
        for step in UnsafeBufferPointer(start: path.steps, count: path.count) {
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
