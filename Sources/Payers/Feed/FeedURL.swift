internal import CCurl
internal import Glibc

/// What is read of a URL before it is ever fetched, by libcurl's own parser, so that what is checked is what is fetched.
enum FeedURL {
    /// Everything wrong with `text` as the address of a feed.
    static func mistakes(_ text: String, carriesToken: Bool) -> [FeedSettingsError.Mistake] {
        guard let scheme = part(CURLUPART_SCHEME, of: text), let host = part(CURLUPART_HOST, of: text), !host.isEmpty else {
            return [.urlMalformed]
        }
        guard scheme == "https" || scheme == "http" else { return [.urlScheme] }
        var found: [FeedSettingsError.Mistake] = []
        if part(CURLUPART_USER, of: text) != nil || part(CURLUPART_PASSWORD, of: text) != nil { found.append(.urlUserinfo) }
        if carriesToken, scheme == "http", !isLoopback(host) { found.append(.tokenOverPlainHTTP) }
        return found
    }

    /// `http` or `https`, or whatever else the URL has; nil for what is no URL.
    static func scheme(_ text: String) -> String? { part(CURLUPART_SCHEME, of: text) }

    private static func part(_ part: CURLUPart, of text: String) -> String? {
        guard let url = curl_url() else { return nil }
        defer { curl_url_cleanup(url) }
        guard curl_url_set(url, CURLUPART_URL, text, UInt32(CURLU_NON_SUPPORT_SCHEME)) == CURLUE_OK else { return nil }
        var found: UnsafeMutablePointer<CChar>?
        guard curl_url_get(url, part, &found, 0) == CURLUE_OK, let found else { return nil }
        defer { curl_free(found) }
        return String(cString: found)
    }

    private static func isLoopback(_ host: String) -> Bool {
        var address = in_addr()
        if inet_pton(AF_INET, host, &address) == 1 { return UInt32(bigEndian: address.s_addr) >> 24 == 127 }
        return host == "localhost" || host == "[::1]"
    }
}
