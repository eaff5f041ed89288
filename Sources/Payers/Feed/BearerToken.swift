/// The token a feed is asked with: read when it is needed, handed to libcurl, kept nowhere.
enum BearerToken {
    /// Nil where none is configured; a fault where one is and the environment does not have it.
    static func read(_ settings: FeedSettings, _ world: FeedWorld) -> Result<String?, FeedFault> {
        guard let name = settings.bearerTokenVariable else { return .success(nil) }
        guard let token = world.variable(name), !token.isEmpty else { return .failure(.tokenMissing) }
        return isToken(token) ? .success(token) : .failure(.tokenMalformed)
    }

    /// `b64token` of RFC 6750 §2.1: so that no line end can make a second header field of it.
    static func isToken(_ text: String) -> Bool {
        let body = text.utf8.reversed().drop { $0 == UInt8(ascii: "=") }
        return !body.isEmpty
            && body.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "-._~+/".utf8.contains(byte)
                }
            }
    }
}
