/// What the feed said to recognise a document by, and what is sent back to ask whether it changed (RFC 9110 §8.8, §13.1).
struct FeedValidators: Sendable, Equatable {
    let etag: String?
    let lastModified: String?

    static let none = FeedValidators(etag: nil, lastModified: nil)

    /// Takes only what can stand in a header field as it is: printable ASCII of a sane length; anything else is as good as absent.
    init(etag: String?, lastModified: String?) {
        self.etag = etag.flatMap { Self.plain($0, bytesMax: 1024) }
        self.lastModified = lastModified.flatMap { Self.plain($0, bytesMax: 64) }
    }

    /// The fields of a conditional GET. Both are sent where both are known (RFC 9110 §8.8.4).
    var requestFields: [String] {
        (etag.map { ["If-None-Match: \($0)"] } ?? []) + (lastModified.map { ["If-Modified-Since: \($0)"] } ?? [])
    }

    private static func plain(_ text: String, bytesMax: Int) -> String? {
        !text.isEmpty && text.utf8.count <= bytesMax && text.utf8.allSatisfy { (0x20...0x7e) ~= $0 } ? text : nil
    }
}

/// A good document as it lies on disk: the bytes, when they came, and their validators, under a checksum.
///
/// The checksum finds a torn or changed file. It is no signature: who can write the directory can also write a checksum.
struct FeedCopy: Sendable, Equatable {
    var document: [UInt8]
    var validators: FeedValidators
    /// Unix seconds.
    var fetchedAt: Int64
    /// Unix seconds; see `FeedState.confirmedAt`.
    var confirmedAt: Int64

    /// The longest that the lines before the document can be.
    static let headBytesMax = 2048
    private static let magic = "claim-scrubber feed copy 1"

    /// Lines of text that a person can read, an empty line, and the document as it came.
    func encoded(url: String) -> [UInt8] {
        let fields = """
            url \(SHA256.hex(url.utf8))
            fetched \(fetchedAt)
            confirmed \(confirmedAt)
            etag \(validators.etag ?? "")
            last-modified \(validators.lastModified ?? "")
            length \(document.count)


            """
        let checked = Array(fields.utf8) + document
        return Array("\(Self.magic)\nsha256 \(SHA256.hex(checked))\n".utf8) + checked
    }

    /// Reads what `encoded` wrote, if every byte of it is as it was and it was written for this URL.
    static func decoded(_ bytes: [UInt8], url: String) -> Result<FeedCopy, CacheRefusal> {
        var rest = bytes[...]
        guard line("", from: &rest) == magic, let sum = line("sha256 ", from: &rest) else { return .failure(.malformed) }
        guard SHA256.hex(rest) == sum else { return .failure(.checksum) }
        guard let writtenFor = line("url ", from: &rest),
            let fetchedAt = line("fetched ", from: &rest).flatMap({ Int64($0) }),
            let confirmedAt = line("confirmed ", from: &rest).flatMap({ Int64($0) }),
            let etag = line("etag ", from: &rest), let lastModified = line("last-modified ", from: &rest),
            let length = line("length ", from: &rest).flatMap({ Int($0) }), line("", from: &rest) == "", rest.count == length
        else { return .failure(.malformed) }
        guard writtenFor == SHA256.hex(url.utf8) else { return .failure(.otherURL) }
        let validators = FeedValidators(etag: etag, lastModified: lastModified)
        return .success(
            FeedCopy(document: Array(rest), validators: validators, fetchedAt: fetchedAt, confirmedAt: confirmedAt))
    }

    /// Takes the next line, if it begins with `key` and is not longer than a head can be, and answers the remainder of it.
    private static func line(_ key: String, from rest: inout ArraySlice<UInt8>) -> String? {
        guard let end = rest.prefix(headBytesMax).firstIndex(of: UInt8(ascii: "\n")), rest.starts(with: key.utf8) else {
            return nil
        }
        defer { rest = rest[(end + 1)...] }
        return String(decoding: rest[(rest.startIndex + key.utf8.count)..<end], as: UTF8.self)
    }
}
