import HTTP

/// The media types that requests come in and replies go out as.
enum MediaType: CaseIterable {
    case json, ndjson, text, html, problem, prometheus, calendar

    var name: StaticString {
        switch self {
        case .json: "application/json"
        case .ndjson: "application/x-ndjson"
        case .text: "text/plain"
        case .html: "text/html"
        case .problem: "application/problem+json"
        case .prometheus: "text/plain"
        case .calendar: "text/calendar"
        }
    }

    /// The word for it in `?format=`; nil for a type that nobody asks for so.
    var word: String? {
        switch self {
        case .json: "json"
        case .text: "text"
        case .calendar: "calendar"
        default: nil
        }
    }

    /// The value of `Content-Type`, with the charset where the type has one.
    var field: StaticString {
        switch self {
        case .json: "application/json"
        case .ndjson: "application/x-ndjson"
        case .text: "text/plain; charset=utf-8"
        case .html: "text/html; charset=utf-8"
        case .problem: "application/problem+json"
        case .prometheus: "text/plain; version=0.0.4; charset=utf-8"
        case .calendar: "text/calendar; charset=utf-8; method=PUBLISH"
        }
    }
}

/// What a client accepts (RFC 9110 §12.5.1), weighed where it stands in the request's `Accept` fields.
enum Accepted {
    /// The best of the offered types, in the server's order of preference where the client has none; nil if none is acceptable.
    static func best(of offers: [MediaType], for request: borrowing HTTPRequest) -> MediaType? {
        // No field is as good as one that names anything, and so is one that names nothing.
        var isSaid = false
        request.forEachField("accept") { value in value.forEachListMember { _ in isSaid = true } }
        guard isSaid else { return offers.first }
        var best: (type: MediaType, quality: Int)?
        for offer in offers {
            let quality = quality(of: offer, for: request)
            if quality > best?.quality ?? 0 { best = (offer, quality) }
        }
        return best?.type
    }

    /// In thousandths; of the ranges that cover the type, the most specific one decides, of equals the first.
    private static func quality(of type: MediaType, for request: borrowing HTTPRequest) -> Int {
        var best = (closeness: 0, quality: 0)
        request.forEachField("accept") { value in
            value.forEachListMember { range in
                let (name, parameters) = range.cut(at: UInt8(ascii: ";"))
                let closeness = name.closeness(to: type.name)
                if closeness > best.closeness { best = (closeness, parameters.quality) }
            }
        }
        return best.quality
    }
}

/// What a body is said to be.
enum BodyType {
    case json, ndjson
    /// What curl says unless it is told otherwise.
    case form
    case other
}

extension HTTPRequest {
    /// The best of the offered types, by the Accept fields.
    func accepted(of offers: [MediaType]) throws(Refusal) -> MediaType {
        guard let best = Accepted.best(of: offers, for: self) else {
            throw Refusal(
                .notAcceptable, "this path answers with \(offers.map { $0.name.description }.joined(separator: " or "))")
        }
        return best
    }

    /// By the media type in the head; a body without one is taken for JSON.
    var bodyType: BodyType {
        guard let value = field("content-type") else { return .json }
        let name = value.cut(at: UInt8(ascii: ";")).head
        if name.isOne(of: "application/json", "text/json") { return .json }
        if name.isOne(of: "application/x-www-form-urlencoded") { return .form }
        if name.isOne(of: "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines") {
            return .ndjson
        }
        return .other
    }
}

extension UnsafeRawBufferPointer {
    /// What stands before the first of these bytes, trimmed, and what stands behind it.
    fileprivate func cut(at byte: UInt8) -> (head: UnsafeRawBufferPointer, rest: UnsafeRawBufferPointer) {
        let end = firstIndex(of: byte) ?? count
        return (
            UnsafeRawBufferPointer(rebasing: self[..<end]).trimmed,
            UnsafeRawBufferPointer(rebasing: self[Swift.min(end + 1, count)...])
        )
    }

    fileprivate func isOne(of names: StaticString...) -> Bool {
        names.contains { equalsIgnoringCase($0) }
    }

    /// How closely a media range names a type: 3 by its name, 2 by its group, 1 as any, 0 not at all.
    fileprivate func closeness(to type: StaticString) -> Int {
        if equalsIgnoringCase(type) { return 3 }
        if equals("*/*") { return 1 }
        guard count > 2, self[count - 2] == UInt8(ascii: "/"), self[count - 1] == UInt8(ascii: "*") else { return 0 }
        let name = UnsafeRawBufferPointer(start: type.utf8Start, count: type.utf8CodeUnitCount)
        return name.starts(with: self[..<(count - 1)]) { $0 == $1 | 0x20 } ? 2 : 0
    }

    /// The weight among parameters, in thousandths: 0 to 1 with at most three decimals (RFC 9110 §12.4.2); 1 where it is not so.
    fileprivate var quality: Int {
        var rest = self
        while !rest.isEmpty {
            let (parameter, next) = rest.cut(at: UInt8(ascii: ";"))
            rest = next
            guard parameter.count > 2, parameter[0] | 0x20 == UInt8(ascii: "q"), parameter[1] == UInt8(ascii: "=") else {
                continue
            }
            return UnsafeRawBufferPointer(rebasing: parameter[2...]).thousandths ?? 1_000
        }
        return 1_000
    }

    private var thousandths: Int? {
        guard count <= 5, self[0] == UInt8(ascii: "0") || self[0] == UInt8(ascii: "1") else { return nil }
        guard count == 1 || self[1] == UInt8(ascii: ".") else { return nil }
        var value = Int(self[0] - UInt8(ascii: "0"))
        for place in 2..<5 {
            let digit = place < count ? self[place] &- UInt8(ascii: "0") : 0
            guard digit <= 9 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value <= 1_000 ? value : nil
    }
}
