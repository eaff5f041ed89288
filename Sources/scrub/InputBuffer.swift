import Glibc
import Service

/// What has been read of a file or of standard input and not yet been used, with the padding that the parser wants behind it.
struct InputBuffer: ~Copyable {
    private let file: Int32
    private var memory: UnsafeMutableRawBufferPointer
    private var start = 0
    private var end = 0
    /// Bytes read so far.
    private(set) var bytesRead = 0
    /// Bytes of the whole file; nil for a pipe.
    let size: Int?

    private static let chunk = 256 << 10

    /// Opens a file, or takes standard input for `-`.
    init(_ path: String) throws(InputFault) {
        file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw InputFault("cannot be opened: \(Console.reason)") }
        var status = stat()
        let isFile = fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        size = isFile ? Int(status.st_size) : nil
        memory = .allocate(byteCount: Self.chunk + Checker.padding, alignment: 64)
        memory.initializeMemory(as: UInt8.self, repeating: 0)
    }

    deinit {
        memory.deallocate()
        if file != STDIN_FILENO { close(file) }
    }

    /// What is there; followed by the padding, and valid until more is read.
    var unread: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: memory[start..<end])
    }

    /// Reads once more; false at the end of the input.
    mutating func readMore() throws(InputFault) -> Bool {
        makeRoom()
        while true {
            let count = read(file, memory.baseAddress.map { $0 + end }, memory.count - Checker.padding - end)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw InputFault("cannot be read: \(Console.reason)") }
            end += count
            bytesRead += count
            return count > 0
        }
    }

    /// Reads all that is left; more than `bytesMax` is a fault.
    mutating func readAll(bytesMax: Int) throws(InputFault) {
        repeat {
            guard end - start <= bytesMax else {
                throw InputFault("has more than \(bytesMax) bytes; give a long batch as NDJSON, a claim a line")
            }
        } while try readMore()
    }

    /// Whether nothing but blanks is left.
    mutating func isUsedUp() throws(InputFault) -> Bool {
        repeat {
            if unread.contains(where: { $0 > UInt8(ascii: " ") }) { return false }
            start = end
        } while try readMore()
        return true
    }

    /// Drops the first bytes.
    mutating func drop(_ count: Int) {
        start += count
    }

    /// The next line without its end, which is taken; nil if its end is not there yet. Valid until more is read.
    mutating func takeLine() -> UnsafeRawBufferPointer? {
        let unread = unread
        guard let base = unread.baseAddress, let found = memchr(base, Int32(UInt8(ascii: "\n")), unread.count) else { return nil }
        let count = UnsafeRawPointer(found) - base
        start += count + 1
        return UnsafeRawBufferPointer(rebasing: unread[..<count])
    }

    /// Takes all that is there.
    mutating func takeRest() -> UnsafeRawBufferPointer {
        let rest = unread
        start = end
        return rest
    }

    private mutating func makeRoom() {
        if start > 0, let base = memory.baseAddress {
            memmove(base, base + start, end - start)
            (start, end) = (0, end - start)
        }
        guard memory.count - Checker.padding - end < Self.chunk / 2 else { return }
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: memory.count * 2, alignment: 64)
        larger.initializeMemory(as: UInt8.self, repeating: 0)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<end]))
        memory.deallocate()
        memory = larger
    }
}

/// Why an input could not be read.
struct InputFault: Error {
    let sentence: String

    init(_ sentence: String) {
        self.sentence = sentence
    }
}
