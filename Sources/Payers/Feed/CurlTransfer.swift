internal import CCurl
internal import Glibc
internal import Synchronization

/// One feed's libcurl: an easy handle, used again for each fetch, in a multi handle that keeps its connections and CA store.
///
/// The multi handle is there to be woken: `cancel` ends a transfer that hangs at once, not when libcurl next looks up.
/// Safe because `fetch` is called on the feed's serial queue only, and `cancel` touches nothing but an atomic and
/// `curl_multi_wakeup`, which libcurl documents as callable from any thread.
final class CurlTransfer: @unchecked Sendable {
    private let settings: FeedSettings
    private let easy: UnsafeMutableRawPointer
    private let multi: UnsafeMutableRawPointer
    private let cancelled = Atomic(false)

    /// `curl_global_init` is to be called once in a process, before anything else of libcurl.
    private static let ready: CURLcode = shim_curl_global_init()

    init(_ settings: FeedSettings) {
        precondition(Self.ready == CURLE_OK, "libcurl cannot be initialised")
        guard let easy = curl_easy_init(), let multi = curl_multi_init() else { fatalError("libcurl is out of memory") }
        self.settings = settings
        self.easy = easy
        self.multi = multi
    }

    deinit {
        curl_easy_cleanup(easy)
        curl_multi_cleanup(multi)
    }

    /// Ends the transfer under way, if any, and all later ones, as `cancelled`. From any thread.
    func cancel() {
        cancelled.store(true, ordering: .sequentiallyConsistent)
        curl_multi_wakeup(multi)
    }

    /// Fetches, blocking this thread until there is an answer or a limit is reached.
    func fetch(_ request: CurlRequest) -> CurlAnswer {
        let reception = CurlReception(bytesMax: settings.bytesMax)
        let fields = Self.list(["Accept: application/json, */*;q=0.1"] + request.validators.requestFields)
        defer {
            curl_easy_reset(easy)  // also forgets the token
            curl_slist_free_all(fields)
        }
        return withExtendedLifetime(reception) {
            guard prepare(request, fields, reception) else { return .fault(.other(code: -1), retryAfterSeconds: nil) }
            guard let result = SigPipe.held({ run() }) else { return .fault(.cancelled, retryAfterSeconds: nil) }
            return answer(result, reception, conditional: request.validators != .none)
        }
    }

    /// Runs the prepared handle to its end; nil when cancelled.
    private func run() -> CURLcode? {
        guard curl_multi_add_handle(multi, easy) == CURLM_OK else { return CURLE_FAILED_INIT }
        defer { curl_multi_remove_handle(multi, easy) }
        while !cancelled.load(ordering: .sequentiallyConsistent) {
            var running: Int32 = 0
            guard curl_multi_perform(multi, &running) == CURLM_OK else { return CURLE_FAILED_INIT }
            let result = shim_curl_result(multi)
            if result >= 0 { return CURLcode(UInt32(result)) }
            guard curl_multi_poll(multi, nil, 0, 1000, nil) == CURLM_OK else { return CURLE_FAILED_INIT }
        }
        // Else removing the handle would wait for a name server that does not answer. Feeds are stopped once, so one thread
        // at most is left to end by itself.
        _ = shim_curl_set_number(easy, CURLOPT_QUICK_EXIT, 1)
        return nil
    }

    private func answer(_ result: CURLcode, _ reception: CurlReception, conditional: Bool) -> CurlAnswer {
        let status = shim_curl_number(easy, CURLINFO_RESPONSE_CODE)
        let validators = FeedValidators(etag: field("ETag"), lastModified: field("Last-Modified"))
        switch (result, status) {
        case (CURLE_OK, 200): return .document(reception.body, validators)
        case (CURLE_OK, 304) where conditional: return .notModified(validators)
        case (CURLE_OK, _), (CURLE_HTTP_RETURNED_ERROR, _):
            let asked = shim_curl_offset(easy, CURLINFO_RETRY_AFTER)
            return .fault(.status(status), retryAfterSeconds: asked > 0 ? Int64(asked) : nil)
        default: return .fault(FeedFault(result, reception: reception), retryAfterSeconds: nil)
        }
    }

    /// A field of the last answer's head.
    private func field(_ name: String) -> String? {
        var found: UnsafeMutablePointer<curl_header>?
        guard curl_easy_header(easy, name, 0, UInt32(CURLH_HEADER), -1, &found) == CURLHE_OK else { return nil }
        return found.map { String(cString: $0.pointee.value) }
    }

    private static func list(_ fields: [String]) -> UnsafeMutablePointer<curl_slist>? {
        fields.reduce(nil) { curl_slist_append($0, $1) ?? $0 }
    }
}

extension CurlTransfer {
    /// Sets every option that matters; `curl_easy_reset` has set all others to libcurl's defaults: no cookies, no `.netrc`,
    /// certificates and host names verified. False if this libcurl does not know one of them.
    private func prepare(
        _ request: CurlRequest, _ fields: UnsafeMutablePointer<curl_slist>?, _ reception: CurlReception
    ) -> Bool {
        let numbers: [(CURLoption, Int)] = [
            (CURLOPT_NOSIGNAL, 1),
            (CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1),
            (CURLOPT_FAILONERROR, 1),  // a status from 400 on ends the fetch; nobody reads its body
            (CURLOPT_CONNECTTIMEOUT_MS, settings.connectTimeoutSeconds * 1000),
            (CURLOPT_TIMEOUT_MS, settings.totalTimeoutSeconds * 1000),
            (CURLOPT_LOW_SPEED_LIMIT, settings.lowSpeedBytesPerSecond),
            (CURLOPT_LOW_SPEED_TIME, settings.lowSpeedSeconds),
            (CURLOPT_FOLLOWLOCATION, 1),  // with 0 redirects allowed, the first is a fault with a name
            (CURLOPT_MAXREDIRS, settings.redirectsMax),
            (CURLOPT_DISALLOW_USERNAME_IN_URL, 1),  // also in a redirect
            (CURLOPT_UNRESTRICTED_AUTH, 0),  // no token to another host, port or scheme
            (CURLOPT_SSL_VERIFYPEER, 1),
            (CURLOPT_SSL_VERIFYHOST, 2),
            (CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2),
        ]
        let scheme = FeedURL.scheme(settings.url)
        var texts: [(CURLoption, String?)] = [
            (CURLOPT_URL, settings.url),
            (CURLOPT_PROTOCOLS_STR, scheme),
            (CURLOPT_REDIR_PROTOCOLS_STR, scheme),  // neither down to http nor away to file or ftp
            (CURLOPT_ACCEPT_ENCODING, "gzip"),
            (CURLOPT_USERAGENT, "claim-scrubber"),
            (CURLOPT_PROXY, ""),  // and so none from the environment
        ]
        // Its own certificates instead of the system's; the system's directory would otherwise still count.
        if let file = settings.caFile { texts += [(CURLOPT_CAINFO, file), (CURLOPT_CAPATH, nil)] }

        let codes =
            numbers.map { shim_curl_set_number(easy, $0, $1) } + texts.map { shim_curl_set_text(easy, $0, $1) } + [
                shim_curl_set_offset(easy, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(settings.bytesMax)),
                shim_curl_set_list(easy, CURLOPT_HTTPHEADER, fields),
                shim_curl_set_bearer(easy, request.token),
                setCallbacks(reception),
            ]
        return codes.allSatisfy { $0 == CURLE_OK }
    }

    private func setCallbacks(_ reception: CurlReception) -> CURLcode {
        shim_curl_set_callbacks(
            easy, Unmanaged.passUnretained(reception).toOpaque(),
            { context, _, _, _, _ in
                Unmanaged<CurlReception>.fromOpaque(context!).takeUnretainedValue().begin()
                return 0
            },
            { bytes, size, count, context in
                let reception = Unmanaged<CurlReception>.fromOpaque(context!).takeUnretainedValue()
                return reception.takeHead(.init(start: bytes, count: size * count)) ? size * count : 0
            },
            { bytes, size, count, context in
                let reception = Unmanaged<CurlReception>.fromOpaque(context!).takeUnretainedValue()
                return reception.takeBody(.init(start: bytes, count: size * count)) ? size * count : 0
            })
    }
}

/// With `CURLOPT_NOSIGNAL` libcurl leaves SIGPIPE alone, and OpenSSL may raise it: it is held off this thread meanwhile.
private enum SigPipe {
    static func held<Result>(_ body: () -> Result) -> Result {
        var (pipe, before, pending) = (sigset_t(), sigset_t(), sigset_t())
        sigemptyset(&pipe)
        sigaddset(&pipe, SIGPIPE)
        sigpending(&pending)
        let others = sigismember(&pending, SIGPIPE) == 1
        pthread_sigmask(SIG_BLOCK, &pipe, &before)
        defer {
            var now = timespec()
            if !others { while sigtimedwait(&pipe, nil, &now) < 0 && errno == EINTR {} }
            pthread_sigmask(SIG_SETMASK, &before, nil)
        }
        return body()
    }
}
