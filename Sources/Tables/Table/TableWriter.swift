import Claims
internal import Glibc
import Rules

/// Puts tables together into one file, and that in place of another.
struct TableWriter {
    private var sections: [(section: TableFormat.Section, words: [UInt64])] = []

    mutating func add(_ kind: TableFormat.Section.Kind, _ setting: Setting, _ edition: Edition, _ words: [UInt64]) {
        let checksum = words.withUnsafeBufferPointer(TableFormat.checksum)
        sections.append(
            (
                TableFormat.Section(kind: kind, setting: setting, edition: edition, range: 0..<words.count, checksum: checksum),
                words
            ))
    }

    /// Writes the file so that at every moment there is either the old one or the whole new one; answers its bytes.
    func write(to path: String) throws(ImportFault) -> Int {
        let head = head()
        let temporary = "\(path).\(getpid()).new"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw Self.fault(temporary, "cannot be made") }
        var isDone = false
        defer {
            close(file)
            if !isDone { unlink(temporary) }
        }
        try Self.write(head, to: file, temporary)
        for section in sections { try Self.write(section.words, to: file, temporary) }
        guard fsync(file) == 0 else { throw Self.fault(temporary, "cannot be written to the disk") }
        guard rename(temporary, path) == 0 else { throw Self.fault(path, "cannot be replaced") }
        isDone = true
        Self.syncDirectory(of: path)
        return (head.count + sections.reduce(0) { $0 + $1.words.count }) * MemoryLayout<UInt64>.size
    }

    /// Header, directory and names.
    private func head() -> [UInt64] {
        var names: [UInt8] = []
        func place(_ text: String) -> UInt64 {
            let start = names.count
            names += Array(text.utf8)
            return UInt64(start) | UInt64(names.count - start) << 32
        }
        let texts = sections.map { (name: place($0.section.edition.name), source: place($0.section.edition.source)) }
        while names.count % MemoryLayout<UInt64>.size != 0 { names.append(0) }
        let nameCount = names.count / MemoryLayout<UInt64>.size
        var start = TableFormat.headerCount + sections.count * TableFormat.entryCount + nameCount
        var directory: [UInt64] = []
        for (entry, text) in zip(sections, texts) {
            let section = entry.section
            directory += [
                section.kind.rawValue | UInt64(section.setting.rawValue) << 8, UInt64(start), UInt64(entry.words.count),
                section.checksum, Self.days(section.edition), text.name, text.source, 0,
            ]
            start += entry.words.count
        }
        let words = directory + names.withUnsafeBytes { Array($0.bindMemory(to: UInt64.self)) }
        var header = [TableFormat.magic, TableFormat.version, UInt64(start), UInt64(sections.count), UInt64(nameCount), 0, 0]
        header.append((header + words).withUnsafeBufferPointer(TableFormat.checksum))
        return header + words
    }

    /// First and last day of an edition; 0 for one that is not known.
    private static func days(_ edition: Edition) -> UInt64 {
        let from = UInt32(bitPattern: edition.effectiveFrom?.dayNumber ?? 0)
        let through = UInt32(bitPattern: edition.effectiveThrough?.dayNumber ?? 0)
        return UInt64(from) | UInt64(through) << 32
    }

    private static func write(_ words: [UInt64], to file: Int32, _ path: String) throws(ImportFault) {
        let isWritten = words.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let count = Glibc.write(file, bytes.baseAddress! + done, min(bytes.count - done, 1 << 26))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                done += count
            }
            return true
        }
        guard isWritten else { throw fault(path, "cannot be written") }
    }

    /// Makes the new name last through a loss of power, as far as the file system lets it.
    private static func syncDirectory(of path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let folder = parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/")
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return }
        fsync(file)
        close(file)
    }

    private static func fault(_ path: String, _ what: String) -> ImportFault {
        ImportFault(path, "\(what): \(String(cString: strerror(errno)))")
    }
}
