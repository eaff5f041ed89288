import HTTP

/// The media types that requests come in and replies go out as.
enum MediaType: CaseIterable {
    case json, ndjson, text, html, problem, prometheus, markdown, calendar

    var name: StaticString {
        switch self {
        case .json: "application/json"
        case .ndjson: "application/x-ndjson"
        case .text: "text/plain"
        case .html: "text/html"
        case .problem: "application/problem+json"
        case .prometheus: "text/plain"
        case .markdown: "text/markdown"
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
        case .markdown: "text/markdown; charset=utf-8"
        case .calendar: "text/calendar; charset=utf-8; method=PUBLISH"
        }
    }
}

/// What a client accepts (RFC 9110 §12.5.1), read from its `Accept` fields.
struct Accepted {
    private var ranges: [(type: String, quality: Int)] = []

    init(_ request: borrowing HTTPRequest) {
        var ranges: [(type: String, quality: Int)] = []
        request.forEachField("accept") { value in
            for range in String(decoding: value, as: UTF8.self).split(separator: ",") {
                let parts = range.split(separator: ";").map { $0.trimmed }
                guard let type = parts.first, !type.isEmpty else { continue }
                var quality = 1_000
                for parameter in parts.dropFirst() where parameter.lowercased().hasPrefix("q=") {
                    quality = Int(((Double(parameter.dropFirst(2)) ?? 1) * 1_000).rounded())
                }
                ranges.append((type.lowercased(), quality))
            }
        }
        self.ranges = ranges
    }

    /// The best of the offered types, in the server's order of preference where the client has none; nil if none is acceptable.
    func best(of offers: [MediaType]) -> MediaType? {
        guard !ranges.isEmpty else { return offers.first }
        var best: (type: MediaType, quality: Int)?
        for offer in offers {
            let quality = quality(of: offer.name.description)
            if quality > best?.quality ?? 0 { best = (offer, quality) }
        }
        return best?.type
    }

    /// Whether a type is asked for by its name and not only by a wildcard.
    func names(_ type: MediaType) -> Bool {
        ranges.contains { $0.type == type.name.description && $0.quality > 0 }
    }

    /// The most specific range that covers a type decides.
    private func quality(of type: String) -> Int {
        let group = type.prefix(while: { $0 != "/" }) + "/*"
        for range in [type, String(group), "*/*"] {
            if let match = ranges.first(where: { $0.type == range }) { return match.quality }
        }
        return 0
    }
}

extension StringProtocol {
    /// Without blanks at both ends.
    var trimmed: String {
        String(drop(while: { $0 == " " || $0 == "\t" }).reversed().drop(while: { $0 == " " || $0 == "\t" }).reversed())
    }
}

extension HTTPRequest {
    /// The best of the offered types, by the Accept fields.
    func accepted(of offers: [MediaType]) throws(Refusal) -> MediaType {
        guard field("accept") != nil else { return offers[0] }
        guard let best = Accepted(self).best(of: offers) else {
            throw Refusal(
                .notAcceptable, "this path answers with \(offers.map { $0.name.description }.joined(separator: " or "))")
        }
        return best
    }

    /// The media type of the body, lower case, without parameters; nil where the head names none.
    var mediaType: String? {
        guard let value = field("content-type") else { return nil }
        return String(decoding: value, as: UTF8.self).prefix(while: { $0 != ";" }).trimmed.lowercased()
    }
}
