import Glibc

/// Standard output and standard error, straight and unbuffered.
enum Console {
    /// Writes all of the bytes to standard output; where that fails, says so and ends the process.
    static func write(_ bytes: [UInt8]) {
        send(bytes, to: STDOUT_FILENO)
    }

    /// Writes all of the bytes to standard output.
    static func write(_ bytes: UnsafeRawBufferPointer) {
        send(bytes, to: STDOUT_FILENO)
    }

    /// Writes a text to standard output.
    static func write(_ text: String) {
        write(Array(text.utf8))
    }

    /// Writes `scrub: …` to standard error.
    static func complain(_ sentence: String) {
        send(Array("scrub: \(sentence)\n".utf8), to: STDERR_FILENO)
    }

    /// Writes to standard error as it is.
    static func note(_ text: String) {
        send(Array(text.utf8), to: STDERR_FILENO)
    }

    /// Whether a person watches standard error while standard output goes elsewhere.
    static var hasSpectator: Bool {
        isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0
    }

    /// What the last failed call says.
    static var reason: String {
        String(cString: strerror(errno))
    }

    private static func send(_ bytes: [UInt8], to file: Int32) {
        bytes.withUnsafeBytes { send($0, to: file) }
    }

    private static func send(_ bytes: UnsafeRawBufferPointer, to file: Int32) {
        var sent = 0
        while sent < bytes.count {
            let count = Glibc.write(file, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { break }
            sent += count
        }
        guard sent < bytes.count, file == STDOUT_FILENO else { return }
        // A full disk must not look like a clean claim.
        complain("standard output cannot be written: \(reason)")
        exit(74)  // EX_IOERR of sysexits.h
    }
}
