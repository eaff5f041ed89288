import Glibc

/// Standard output and standard error, straight and unbuffered.
enum Console {
    /// Writes all of the bytes to standard output; ends the process where nobody takes them.
    static func write(_ bytes: [UInt8]) {
        send(bytes, to: STDOUT_FILENO)
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
        bytes.withUnsafeBytes { bytes in
            var sent = 0
            while sent < bytes.count {
                let count = Glibc.write(file, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
                if count < 0, errno == EINTR { continue }
                // A full disk must not look like a clean claim.
                if count < 0 { exit(file == STDOUT_FILENO ? 74 : 1) }
                sent += count
            }
        }
    }
}
