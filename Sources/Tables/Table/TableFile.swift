import Claims
internal import Glibc
package import Rules

/// A table file, checked and ready to be looked things up in.
package struct TableFile: Sendable {
    package let ptpTables: [PTPTable]
    package let mueTables: [MUETable]
    package let bytes: Int
    /// Changes whenever anything in the file does; 16 hexadecimal digits.
    package let digest: String

    /// Maps and checks a table file.
    ///
    /// What is mapped is a copy of our own, which the kernel makes in a few milliseconds: bytes that another program cut off a mapped file
    /// would take the whole process with them (SIGBUS).
    package static func map(_ path: String) throws(TableFault) -> TableFile {
        let file: MappedFile
        do {
            file = try MappedFile(copyOf: path)
        } catch {
            throw TableFault(path, .cannotBeRead(error.reason))
        }
        return try TableFile(file, path)
    }

    private init(_ file: MappedFile, _ path: String) throws(TableFault) {
        let wordBytes = MemoryLayout<UInt64>.size
        let words = UnsafeBufferPointer(
            start: file.bytes.baseAddress?.assumingMemoryBound(to: UInt64.self), count: file.bytes.count / wordBytes)
        guard words.count >= TableFormat.headerCount, words[0] == TableFormat.magic else { throw TableFault(path, .isNoTable) }
        guard words[1] == TableFormat.version else { throw TableFault(path, .hasOtherVersion(words[1])) }
        guard words[2] == words.count, file.bytes.count % wordBytes == 0 else {
            throw TableFault(path, .isCutOff(bytes: file.bytes.count, expected: words[2].multipliedReportingOverflow(by: 8).0))
        }
        let sections = try Self.sections(words, path)
        let memory = TableMemory(words) { _ in withExtendedLifetime(file) {} }
        var ptpTables: [PTPTable] = []
        var mueTables: [MUETable] = []
        for section in sections {
            guard TableFormat.checksum(UnsafeBufferPointer(rebasing: words[section.range])) == section.checksum else {
                throw TableFault(path, .isDamaged)
            }
            switch section.kind {
            case .ptp:
                let table = PTPTable(
                    setting: section.setting, edition: section.edition, memory: memory, range: section.range)
                guard let table else { throw TableFault(path, .isDamaged) }
                ptpTables.append(table)
            case .mue:
                let table = MUETable(
                    setting: section.setting, edition: section.edition, memory: memory, range: section.range)
                guard let table else { throw TableFault(path, .isDamaged) }
                mueTables.append(table)
            }
        }
        self.ptpTables = ptpTables
        self.mueTables = mueTables
        bytes = file.bytes.count
        digest = ContentDigest.hex(words[TableFormat.headerCount - 1])
        file.readAtRandom()
    }

    /// The directory, once it is known to be whole.
    private static func sections(
        _ words: UnsafeBufferPointer<UInt64>, _ path: String
    ) throws(TableFault) -> [TableFormat.Section] {
        let damaged = TableFault(path, .isDamaged)
        guard words[3] <= TableFormat.sectionsMax, words[4] <= words.count else { throw damaged }
        let count = Int(words[3])
        let namesStart = TableFormat.headerCount + count * TableFormat.entryCount
        let end = namesStart + Int(words[4])
        guard end <= words.count else { throw damaged }
        // The checksum is the last word of the header, and of everything else before the tables.
        let checked = Array(words[..<(TableFormat.headerCount - 1)]) + Array(words[TableFormat.headerCount..<end])
        guard checked.withUnsafeBufferPointer(TableFormat.checksum) == words[TableFormat.headerCount - 1] else { throw damaged }
        let names = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: words[namesStart..<end]))
        func text(_ place: UInt64) -> String? {
            names.part(from: Int(place & 0xFFFF_FFFF), count: Int(place >> 32)).map { String(decoding: $0, as: UTF8.self) }
        }
        var sections: [TableFormat.Section] = []
        for index in 0..<count {
            let start = TableFormat.headerCount + index * TableFormat.entryCount
            let entry = UnsafeBufferPointer(rebasing: words[start..<start + TableFormat.entryCount])
            guard let kind = TableFormat.Section.Kind(rawValue: entry[0] & 0xFF),
                let setting = Setting(rawValue: UInt8(truncatingIfNeeded: entry[0] >> 8)), let name = text(entry[5]),
                let source = text(entry[6]), entry[1] >= end, entry[1] <= words.count, entry[2] <= words.count,
                entry[1] + entry[2] <= words.count
            else { throw damaged }
            let edition = Edition(
                name: name, source: source, effectiveFrom: date(entry[4]), effectiveThrough: date(entry[4] >> 32),
                digest: ContentDigest.hex(entry[3]))
            sections.append(
                TableFormat.Section(
                    kind: kind, setting: setting, edition: edition, range: Int(entry[1])..<Int(entry[1] + entry[2]),
                    checksum: entry[3]))
        }
        return sections
    }

    private static func date(_ days: UInt64) -> CalendarDate? {
        let day = Int32(truncatingIfNeeded: days)
        return day == 0 ? nil : CalendarDate(dayNumber: day)
    }
}

/// Why a table file is not taken.
package struct TableFault: Error, Sendable, CustomStringConvertible {
    package enum Reason: Sendable, Equatable {
        case cannotBeRead(String)
        case isNoTable
        case hasOtherVersion(UInt64)
        case isCutOff(bytes: Int, expected: UInt64)
        case isDamaged
    }

    package let path: String
    package let reason: Reason

    init(_ path: String, _ reason: Reason) {
        self.path = path
        self.reason = reason
    }

    package var description: String {
        switch reason {
        case .cannotBeRead(let why): "\(path): cannot be read: \(why)"
        case .isNoTable: "\(path): is no reference table: scrub data import makes one"
        case .hasOtherVersion(let version):
            "\(path): has layout \(version), and this program reads \(TableFormat.version): import the files again"
        case .isCutOff(let bytes, let expected): "\(path): has \(bytes) bytes and should have \(expected): import the files again"
        case .isDamaged: "\(path): is damaged, its checksum does not fit: import the files again"
        }
    }
}
