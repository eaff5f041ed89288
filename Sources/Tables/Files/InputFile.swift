/// One of the operator's files, opened by what it is: a zip archive, a gzip file or plain text.
struct InputFile {
    /// A text in the file.
    struct Text {
        /// As mistakes name it: the file's path, and of an archive the member's name.
        let name: String
        /// What CMS's naming says: the member's name, then the file's.
        let cmsName: CMSFileName
        let stream: ByteStream
        /// Bytes of the file that the text takes up.
        let packedCount: Int
    }

    let path: String
    let count: Int
    let texts: [Text]
    private let file: MappedFile

    init(_ path: String) throws(ImportFault) {
        self.path = path
        do {
            file = try MappedFile(path)
        } catch {
            throw ImportFault(path, "cannot be read: \(error.reason)")
        }
        count = file.bytes.count
        guard count > 0 else { throw ImportFault(path, "is empty") }
        if ZipDirectory.begins(file.bytes) {
            texts = try Self.members(file.bytes, path)
        } else {
            let isGzip = file.bytes.littleEndian(UInt16.self, at: 0) == 0x8B1F
            let stream = ByteStream(file.bytes, isGzip ? .gzip : .plain)
            texts = [Text(name: path, cmsName: CMSFileName([path]), stream: stream, packedCount: count)]
        }
    }

    private static func members(_ archive: UnsafeRawBufferPointer, _ path: String) throws(ImportFault) -> [Text] {
        let directory: ZipDirectory
        do {
            directory = try ZipDirectory(archive)
        } catch {
            throw ImportFault(path, error.reason)
        }
        let texts = directory.members.filter { member in
            let name = member.name.lowercased()
            return name.hasSuffix(".txt") || name.hasSuffix(".csv")
        }
        guard !texts.isEmpty else {
            let isWorkbook = directory.members.contains { $0.name == "[Content_Types].xml" || $0.name.hasSuffix(".xlsx") }
            throw ImportFault(
                path, isWorkbook ? "is an Excel workbook: give CMS's .TXT or .csv instead" : "holds no .txt and no .csv file")
        }
        return texts.map { member in
            Text(
                name: "\(path)(\(member.name))", cmsName: CMSFileName([member.name, path]),
                stream: ByteStream(
                    member.bytes, member.isStored ? .plain : .deflate, expected: (member.count, member.crc)),
                packedCount: member.bytes.count)
        }
    }
}
