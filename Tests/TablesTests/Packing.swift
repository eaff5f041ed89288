import CZlib

/// Packs bytes as gzip does, or as a zip archive.
enum Packing {
    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        deflate(bytes, windowBits: 15 + 16)
    }

    /// A zip archive; each member deflated or stored.
    static func zip(_ members: [(name: String, bytes: [UInt8])], isStored: Bool = false) -> [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for (name, bytes) in members {
            let packed = isStored ? bytes : deflate(bytes, windowBits: -15)
            let crc = UInt32(truncatingIfNeeded: crc32_z(0, bytes, bytes.count))
            let start = UInt32(archive.count)
            // Version, flags, method, time, date, checksum, sizes, length of the name.
            let method: UInt16 = isStored ? 0 : 8
            func common(_ output: inout [UInt8]) {
                output += [20, 0, 0, 0] + little(method) + [0, 0, 0, 0] + little(crc)
                output += little(UInt32(packed.count)) + little(UInt32(bytes.count)) + little(UInt16(name.utf8.count))
            }
            archive += [0x50, 0x4B, 3, 4]
            common(&archive)
            archive += little(UInt16(3)) + Array(name.utf8) + [1, 2, 3]
            archive += packed
            directory += [0x50, 0x4B, 1, 2, 20, 0]
            common(&directory)
            directory += [UInt8](repeating: 0, count: 12) + little(start) + Array(name.utf8)
        }
        let start = UInt32(archive.count)
        archive += directory
        archive += [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + little(UInt16(members.count)) + little(UInt16(members.count))
        archive += little(UInt32(directory.count)) + little(start) + [0, 0]
        return archive
    }

    private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian, Array.init)
    }

    private static func deflate(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(&stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
        let room = output.count
        let count = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(room)
                let status = CZlib.deflate(&stream, Z_FINISH)
                precondition(status == Z_STREAM_END, "there is room for all of it")
                return room - Int(stream.avail_out)
            }
        }
        return Array(output[..<count])
    }
}
