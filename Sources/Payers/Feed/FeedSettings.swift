/// Where one payer feed is fetched from, how often, and what it may cost.
///
/// Units are in the names (`Seconds`, `Bytes`); ranges are those of `FeedSettings.ranges`. A value that exists has been checked.
package struct FeedSettings: Sendable, Equatable {
    /// Our name of the feed, also of its cached file: `a-z 0-9 . _ -`, at most 64 bytes, first a letter or digit.
    package let id: String
    /// An absolute `http` or `https` URL without user or password in it.
    package let url: String
    /// Between one fetch that succeeded and the next, ±10 %.
    package let intervalSeconds: Int
    /// Before the first retry after a fault; doubles with each further one, never past `intervalSeconds`.
    package let backoffSeconds: Int
    /// The longest `Retry-After` (RFC 9110 §10.2.3) that is obeyed; a longer one counts as this.
    package let retryAfterMaxSeconds: Int
    /// For the name, the TCP connection and the TLS handshake together.
    package let connectTimeoutSeconds: Int
    /// For the whole fetch, redirects and body included.
    package let totalTimeoutSeconds: Int
    /// A transfer slower than `lowSpeedBytesPerSecond` for this long is broken off.
    package let lowSpeedSeconds: Int
    /// See `lowSpeedSeconds`.
    package let lowSpeedBytesPerSecond: Int
    /// The largest document, both as declared and as received, also after decompression.
    package let bytesMax: Int
    /// How many redirects are followed; 0 follows none.
    package let redirectsMax: Int
    /// A copy not confirmed by the feed for longer than this is stale (rule `payer.profile-stale`).
    package let staleAfterSeconds: Int
    /// PEM certificates to trust *instead of* the system's; nil trusts the system's.
    package let caFile: String?
    /// The NAME of the environment variable that holds the bearer token; the token itself is read at each fetch.
    package let bearerTokenVariable: String?
    /// The directory for the last good copy, made if missing; nil keeps none.
    package let cacheDirectory: String?

    /// Checks every member and throws all mistakes together, not only the first.
    package init(
        id: String, url: String, intervalSeconds: Int = 3600, backoffSeconds: Int = 5, retryAfterMaxSeconds: Int = 3600,
        connectTimeoutSeconds: Int = 5, totalTimeoutSeconds: Int = 30, lowSpeedSeconds: Int = 10,
        lowSpeedBytesPerSecond: Int = 128, bytesMax: Int = 4 << 20, redirectsMax: Int = 3, staleAfterSeconds: Int = 86400,
        caFile: String? = nil, bearerTokenVariable: String? = nil, cacheDirectory: String? = nil
    ) throws(FeedSettingsError) {
        self.id = id
        self.url = url
        self.intervalSeconds = intervalSeconds
        self.backoffSeconds = backoffSeconds
        self.retryAfterMaxSeconds = retryAfterMaxSeconds
        self.connectTimeoutSeconds = connectTimeoutSeconds
        self.totalTimeoutSeconds = totalTimeoutSeconds
        self.lowSpeedSeconds = lowSpeedSeconds
        self.lowSpeedBytesPerSecond = lowSpeedBytesPerSecond
        self.bytesMax = bytesMax
        self.redirectsMax = redirectsMax
        self.staleAfterSeconds = staleAfterSeconds
        self.caFile = caFile
        self.bearerTokenVariable = bearerTokenVariable
        self.cacheDirectory = cacheDirectory
        let mistakes = self.mistakes
        if !mistakes.isEmpty { throw FeedSettingsError(mistakes: mistakes) }
    }

    /// The members that are numbers, and what each may be.
    package static let ranges: [(member: String, value: @Sendable (FeedSettings) -> Int, range: ClosedRange<Int>)] = [
        ("intervalSeconds", { $0.intervalSeconds }, 1...31 * 86400),
        ("backoffSeconds", { $0.backoffSeconds }, 1...86400),
        ("retryAfterMaxSeconds", { $0.retryAfterMaxSeconds }, 0...7 * 86400),
        ("connectTimeoutSeconds", { $0.connectTimeoutSeconds }, 1...300),
        ("totalTimeoutSeconds", { $0.totalTimeoutSeconds }, 1...3600),
        ("lowSpeedSeconds", { $0.lowSpeedSeconds }, 1...3600),
        ("lowSpeedBytesPerSecond", { $0.lowSpeedBytesPerSecond }, 1...1 << 30),
        ("bytesMax", { $0.bytesMax }, 1...256 << 20),
        ("redirectsMax", { $0.redirectsMax }, 0...20),
        ("staleAfterSeconds", { $0.staleAfterSeconds }, 1...366 * 86400),
    ]

    private var mistakes: [FeedSettingsError.Mistake] {
        var found: [FeedSettingsError.Mistake] = []
        if !Self.isID(id) { found.append(.idMalformed) }
        found += FeedURL.mistakes(url, carriesToken: bearerTokenVariable != nil)
        for (member, value, range) in Self.ranges where !range.contains(value(self)) {
            found.append(.outOfRange(member: member, range: range))
        }
        for (member, path) in [("caFile", caFile), ("cacheDirectory", cacheDirectory)] {
            if let path, path.isEmpty || path.utf8.contains(0) { found.append(.pathMalformed(member: member)) }
        }
        if let variable = bearerTokenVariable, !Self.isVariable(variable) { found.append(.bearerTokenVariableMalformed) }
        return found
    }

    private static func isID(_ id: String) -> Bool {
        guard let first = id.utf8.first, id.utf8.count <= 64 else { return false }
        let plain = { (byte: UInt8) in (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= byte || isDigit(byte) }
        return plain(first) && id.utf8.allSatisfy { plain($0) || "._-".utf8.contains($0) }
    }

    private static func isVariable(_ name: String) -> Bool {
        guard let first = name.utf8.first, name.utf8.count <= 256 else { return false }
        let plain = { (byte: UInt8) in
            (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= byte | 0x20 || byte == UInt8(ascii: "_")
        }
        return plain(first) && name.utf8.allSatisfy { plain($0) || isDigit($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte }
}

/// Everything that is wrong with the settings of a feed, each mistake with a sentence.
package struct FeedSettingsError: Error, Sendable, Equatable {
    package let mistakes: [Mistake]

    /// One mistake; `sentence` never repeats the URL, which may hold a password.
    package enum Mistake: Sendable, Equatable {
        case idMalformed
        case urlMalformed
        case urlScheme
        case urlUserinfo
        case tokenOverPlainHTTP
        case outOfRange(member: String, range: ClosedRange<Int>)
        case pathMalformed(member: String)
        case bearerTokenVariableMalformed
    }
}

extension FeedSettingsError.Mistake {
    /// The member of the settings that is mistaken, as it is spelt in the configuration.
    package var member: String {
        switch self {
        case .idMalformed: "id"
        case .urlMalformed, .urlScheme, .urlUserinfo, .tokenOverPlainHTTP: "url"
        case .outOfRange(let member, _), .pathMalformed(let member): member
        case .bearerTokenVariableMalformed: "bearerTokenVariable"
        }
    }

    /// What is wrong and what would be right.
    package var sentence: String {
        switch self {
        case .idMalformed: "The id is 1 to 64 of a-z, 0-9, '.', '_', '-', and begins with a letter or digit."
        case .urlMalformed: "The URL cannot be read; write it as https://host/path."
        case .urlScheme: "The URL's scheme must be https or http."
        case .urlUserinfo: "The URL must not hold a user or password; name a bearerTokenVariable instead."
        case .tokenOverPlainHTTP: "A bearer token is sent by https only, or by http to this machine itself."
        case .outOfRange(let member, let range):
            "\(member) must be a whole number from \(range.lowerBound) to \(range.upperBound)."
        case .pathMalformed(let member): "\(member) must be a path, not empty; leave the member out to have none."
        case .bearerTokenVariableMalformed:
            "bearerTokenVariable is the name of an environment variable (letters, digits, '_'), not the token."
        }
    }
}
