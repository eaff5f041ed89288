/// Which of CMS's tables a text holds, told by its column names.
enum CMSFileKind {
    case ptp, mue

    /// Notices and column names stand within so many bytes.
    static let headBytes = 1 << 16

    /// Looks at the stream's first bytes, which the stream keeps; nil for a text that is neither.
    init?(of stream: ByteStream) throws(ByteStream.Fault) {
        guard let stretch = try stream.peek() else { return nil }
        let head = UnsafeRawBufferPointer(rebasing: stretch.prefix(Self.headBytes))
        var isPTP = false
        var splitter = LineSplitter()
        _ = splitter.feed(head) { line, _ in
            if !isPTP { isPTP = PTPFileReader.isHeading(PTPRow.Cells(line)) }
        }
        splitter.finish { line, _ in
            if !isPTP { isPTP = PTPFileReader.isHeading(PTPRow.Cells(line)) }
        }
        if isPTP {
            self = .ptp
        } else if MUEFileReader.begins(head) {
            self = .mue
        } else {
            return nil
        }
    }
}
