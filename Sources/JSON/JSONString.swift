/// A decoded string in the parser's buffer: UTF-8, always valid, and alive until the parser's next parse.
@usableFromInline
package struct JSONString {
    /// The bytes, escapes resolved. At least eight readable bytes follow them.
    @usableFromInline
    package let bytes: UnsafeBufferPointer<UInt8>

    @inlinable
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Length in bytes.
    @inlinable package var count: Int { bytes.count }
    @inlinable package var isEmpty: Bool { bytes.isEmpty }

    /// A copy as a `String`.
    @inlinable package var string: String { String(self) }

    /// Whether the bytes are the same; no Unicode normalisation.
    @inlinable
    package static func == (left: JSONString, right: StaticString) -> Bool {
        left.count == right.utf8CodeUnitCount && bytesAreEqual(left.address, right.utf8Start, left.count)
    }

    /// Whether the bytes differ.
    @inlinable
    package static func != (left: JSONString, right: StaticString) -> Bool { !(left == right) }

    /// Lets a string be told apart by `switch`.
    @inlinable
    package static func ~= (pattern: StaticString, value: JSONString) -> Bool { value == pattern }

    @inlinable var address: UnsafePointer<UInt8> { bytes.baseAddress.unsafelyUnwrapped }
}

extension JSONString: Hashable {
    /// Whether the bytes are the same; no Unicode normalisation.
    @inlinable
    package static func == (left: JSONString, right: JSONString) -> Bool {
        left.count == right.count && bytesAreEqual(left.address, right.address, left.count)
    }

    /// Feeds the bytes to the hasher.
    @inlinable
    package func hash(into hasher: inout Hasher) { hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
}

extension String {
    /// A copy of the string in the parser's buffer.
    @inlinable
    package init(_ string: JSONString) { self.init(decoding: string.bytes, as: UTF8.self) }
}

/// Compares `count` bytes, eight at a time.
@inlinable
func bytesAreEqual(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let left = UnsafeRawPointer(left)
    let right = UnsafeRawPointer(right)
    var offset = 0
    while offset + 8 <= count {
        if left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        {
            return false
        }
        offset += 8
    }
    while offset < count {
        if left.load(fromByteOffset: offset, as: UInt8.self) != right.load(fromByteOffset: offset, as: UInt8.self) {
            return false
        }
        offset += 1
    }
    return true
}
