/// The members of a zip archive (PKWARE APPNOTE 6.3), read from its central directory.
struct ZipDirectory {
    struct Member {
        let name: String
        /// Stored, and not deflated.
        let isStored: Bool
        /// The member's bytes as they lie in the archive.
        let bytes: UnsafeRawBufferPointer
        /// Bytes when inflated.
        let count: Int
        let crc: UInt32
    }

    private(set) var members: [Member] = []

    /// Why an archive cannot be read.
    struct Fault: Error {
        let reason: String
    }

    static let endSignature: UInt32 = 0x0605_4B50
    static let headerSignature: UInt32 = 0x0201_4B50
    static let localSignature: UInt32 = 0x0403_4B50

    /// Whether the bytes begin as a zip archive does.
    static func begins(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let signature = bytes.littleEndian(UInt32.self, at: 0)
        return signature == localSignature || signature == endSignature
    }

    init(_ archive: UnsafeRawBufferPointer) throws(Fault) {
        guard let end = Self.end(of: archive) else { throw Fault(reason: "the archive is cut off: it has no directory") }
        let count = Int(archive.littleEndian(UInt16.self, at: end + 10) ?? 0)
        guard let start = archive.littleEndian(UInt32.self, at: end + 16), start < .max, count < 0xFFFF else {
            throw Fault(reason: "zip64 archives are not read: unpack it")
        }
        var next = Int(start)
        for _ in 0..<count {
            guard let (member, length) = try Self.member(archive, at: next) else {
                throw Fault(reason: "the archive's directory is damaged")
            }
            if !member.name.hasSuffix("/") { members.append(member) }
            next += length
        }
    }

    /// Where the end record begins, which a comment of up to 65,535 bytes may follow.
    private static func end(of archive: UnsafeRawBufferPointer) -> Int? {
        var place = archive.count - 22
        let first = max(0, place - 0xFFFF)
        while place >= first {
            if archive.littleEndian(UInt32.self, at: place) == endSignature { return place }
            place -= 1
        }
        return nil
    }

    private static func member(_ archive: UnsafeRawBufferPointer, at place: Int) throws(Fault) -> (Member, length: Int)? {
        guard archive.littleEndian(UInt32.self, at: place) == headerSignature,
            let flags = archive.littleEndian(UInt16.self, at: place + 8),
            let method = archive.littleEndian(UInt16.self, at: place + 10),
            let crc = archive.littleEndian(UInt32.self, at: place + 16),
            let packed = archive.littleEndian(UInt32.self, at: place + 20),
            let count = archive.littleEndian(UInt32.self, at: place + 24),
            let nameLength = archive.littleEndian(UInt16.self, at: place + 28),
            let extraLength = archive.littleEndian(UInt16.self, at: place + 30),
            let commentLength = archive.littleEndian(UInt16.self, at: place + 32),
            let local = archive.littleEndian(UInt32.self, at: place + 42),
            let nameBytes = archive.part(from: place + 46, count: Int(nameLength))
        else { return nil }
        let name = String(decoding: nameBytes, as: UTF8.self)
        guard flags & 1 == 0 else { throw Fault(reason: "\(name) is encrypted") }
        guard method == 0 || method == 8 else {
            throw Fault(reason: "\(name) is packed by a method other than deflate: unpack it")
        }
        guard packed < .max, count < .max else { throw Fault(reason: "zip64 archives are not read: unpack it") }
        // Name and extra field of the local header have lengths of their own.
        guard archive.littleEndian(UInt32.self, at: Int(local)) == localSignature,
            let localName = archive.littleEndian(UInt16.self, at: Int(local) + 26),
            let localExtra = archive.littleEndian(UInt16.self, at: Int(local) + 28),
            let bytes = archive.part(from: Int(local) + 30 + Int(localName) + Int(localExtra), count: Int(packed))
        else { return nil }
        let member = Member(name: name, isStored: method == 0, bytes: bytes, count: Int(count), crc: crc)
        return (member, 46 + Int(nameLength) + Int(extraLength) + Int(commentLength))
    }
}

extension UnsafeRawBufferPointer {
    /// A little-endian number, wherever it lies; nil beyond the end.
    func littleEndian<Number: FixedWidthInteger>(_: Number.Type, at place: Int) -> Number? {
        guard place >= 0, place <= count - MemoryLayout<Number>.size else { return nil }
        return Number(littleEndian: loadUnaligned(fromByteOffset: place, as: Number.self))
    }

    /// A stretch of the bytes; nil where they are fewer.
    func part(from start: Int, count: Int) -> UnsafeRawBufferPointer? {
        guard start >= 0, count >= 0, start <= self.count, count <= self.count - start else { return nil }
        return UnsafeRawBufferPointer(rebasing: self[start..<start + count])
    }
}
