import Glibc

/// The few things that are done with files.
package enum Files {
    /// Most bytes that a file of settings, profiles or tables may have.
    package static let bytesMax = 64 << 20

    /// The whole of a file.
    package static func read(_ path: String) throws(LoadingFault) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw LoadingFault(path, [("", "cannot be opened: \(reason)")]) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = Glibc.read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw LoadingFault(path, [("", "cannot be read: \(reason)")]) }
            if count == 0 { return bytes }
            bytes.append(contentsOf: buffer[..<count])
            guard bytes.count <= bytesMax else { throw LoadingFault(path, [("", "has more than \(bytesMax) bytes")]) }
        }
    }

    /// The names in a directory, sorted.
    package static func names(in directory: String) throws(LoadingFault) -> [String] {
        guard let stream = opendir(directory) else { throw LoadingFault(directory, [("", "cannot be listed: \(reason)")]) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Writes a line to standard error.
    package static func writeError(_ sentence: String) {
        let line = Array("\(sentence)\n".utf8)
        _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    private static var reason: String {
        String(cString: strerror(errno))
    }
}
