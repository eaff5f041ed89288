internal import Glibc

/// The last good copy of one feed on disk: `<directory>/<id>.feed`, replaced whole or not at all.
struct FeedCache: Sendable {
    let directory: String
    let id: String
    let url: String
    let bytesMax: Int

    private var path: String { "\(directory)/\(id).feed" }

    /// The copy on disk; nil where there is none.
    func load() -> Result<FeedCopy, CacheRefusal>? {
        // O_NONBLOCK: a fifo put in its place must not hang us; O_NOFOLLOW: nor a link lead elsewhere.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return errno == ENOENT ? nil : .failure(.unreadable(code: Int(errno))) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { return .failure(.unreadable(code: Int(errno))) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.malformed) }
        guard Int(status.st_size) <= bytesMax + FeedCopy.headBytesMax else { return .failure(.tooLarge) }
        return Self.read(file, count: Int(status.st_size)).flatMap { FeedCopy.decoded($0, url: url) }
    }

    /// Writes beside, flushes, renames over, flushes the directory: after a crash there is the old copy or the new one.
    /// Answers nil, or the `errno` of what failed.
    func store(_ copy: FeedCopy) -> Int32? {
        guard mkdir(directory, 0o700) == 0 || errno == EEXIST else { return errno }
        // The process id keeps two processes that share the directory apart; what a crash left under our id goes first.
        let beside = "\(path).\(getpid()).tmp"
        unlink(beside)
        let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return errno }
        var failed = Self.write(copy.encoded(url: url), to: file)
        if failed == nil, fsync(file) != 0 { failed = errno }
        if close(file) != 0, failed == nil { failed = errno }
        if failed == nil, rename(beside, path) != 0 { failed = errno }
        if let failed {
            unlink(beside)
            return failed
        }
        let parent = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard parent >= 0 else { return errno }
        defer { close(parent) }
        return fsync(parent) == 0 ? nil : errno
    }

    private static func read(_ file: Int32, count: Int) -> Result<[UInt8], CacheRefusal> {
        var failed: Int32?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { space, filled in
            while filled < count {
                let got = Glibc.read(file, space.baseAddress! + filled, count - filled)
                if got > 0 { filled += got }
                if got == 0 { break }
                if got < 0, errno != EINTR {
                    failed = errno
                    break
                }
            }
        }
        return failed.map { .failure(.unreadable(code: Int($0))) } ?? .success(bytes)
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Int32? {
        bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let put = Glibc.write(file, bytes.baseAddress! + written, bytes.count - written)
                if put >= 0 { written += put }
                if put < 0, errno != EINTR { return errno }
            }
            return nil
        }
    }
}
