internal import Glibc

/// A file's bytes, mapped to be read.
///
/// Safe because nothing writes to the bytes.
final class MappedFile: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer

    /// Why a file cannot be read, in a few words.
    struct Fault: Error {
        let reason: String

        /// What the system said last.
        static var system: Fault {
            Fault(reason: String(cString: strerror(errno)))
        }
    }

    /// Maps the whole file.
    convenience init(_ path: String) throws(Fault) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .system }
        defer { close(file) }
        try self.init(descriptor: file)
    }

    /// Maps the whole file of a descriptor, which the caller may close then.
    init(descriptor file: Int32) throws(Fault) {
        let size = lseek(file, 0, SEEK_END)
        guard size >= 0 else { throw .system }
        guard size > 0 else {
            bytes = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        guard let start = mmap(nil, size, PROT_READ, MAP_SHARED, file, 0), start != MAP_FAILED else { throw .system }
        bytes = UnsafeRawBufferPointer(start: start, count: size)
    }

    deinit {
        if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) }
    }

    /// Tells the system that the bytes will be read from here and there, and that those read so far are not needed in memory.
    func readAtRandom() {
        guard let start = bytes.baseAddress else { return }
        let bytesStart = UnsafeMutableRawPointer(mutating: start)
        madvise(bytesStart, bytes.count, MADV_DONTNEED)
        madvise(bytesStart, bytes.count, MADV_RANDOM)
    }
}

extension MappedFile {
    /// Maps a copy of a file that no other program can reach: a nameless file beside it or in shared memory. Only where there can be none is
    /// the file itself mapped.
    convenience init(copyOf path: String) throws(Fault) {
        let source = open(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw .system }
        defer { close(source) }
        let size = lseek(source, 0, SEEK_END)
        guard size >= 0 else { throw .system }
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let own = folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
        let copy = Self.copy(source, size, to: own) ?? Self.copy(source, size, to: "/dev/shm")
        defer { if let copy { close(copy) } }
        try self.init(descriptor: copy ?? source)
    }

    /// A nameless file in a folder with the bytes of another; nil where there can be none.
    private static func copy(_ source: Int32, _ size: Int, to folder: String) -> Int32? {
        // O_TMPFILE, which Swift's importer does not see: 020000000 | O_DIRECTORY.
        let file = open(folder, 0o20_000_000 | O_DIRECTORY | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { return nil }
        var offset = 0
        while offset < size {
            let count = sendfile(file, source, &offset, size - offset)
            if count < 0, errno == EINTR { continue }
            // Fewer bytes than there were: the table will be found to be cut off.
            if count == 0 { break }
            guard count > 0 else {
                close(file)
                return nil
            }
        }
        return file
    }
}
