import HTTP

/// `GET /`: what this is and how to call it; to a browser, a page to scrub claims on.
enum RootEndpoint {
    /// The page goes to who names HTML, as browsers do; everyone else gets the text, whatever they accept.
    static func answer(_ request: borrowing HTTPRequest, _ reply: HTTPReply) {
        reply.field("Vary", "Accept")
        guard Accepted.best(of: [.text, .html], for: request) == .html else { return reply.answer(text, as: .text) }
        reply.field("Content-Security-Policy", policy)
        reply.field("Referrer-Policy", "no-referrer")
        reply.field("X-Content-Type-Options", "nosniff")
        reply.answer(page, as: .html)
    }

    /// One file: its style and its script stand in it.
    static let page = Embedded.file("page/index.html")

    /// What the page may do: run its own script, look as it says, and ask this server. PageTests holds the digests to the page.
    static let policy: StaticString = """
        default-src 'none'; connect-src 'self'; \
        script-src 'sha256-zgYnP8VcBh3lNThXyGwUKSz5nqm6um7495KFeYPl5nQ='; \
        style-src 'sha256-LApPM3/sCT0brnpL741g6gICm1HXdPlYg81sXGGyY+M='; \
        base-uri 'none'; form-action 'none'; frame-ancestors 'none'
        """

    static let text = """
        claim-scrubber \(Version.current)
        Reads outpatient therapy claims before they go to a payer: accept or flag, with the reason, the authority and the fix.

        Scrub a claim
            curl localhost:8080/v1/scrub -d @claim.json
            curl 'localhost:8080/v1/scrub?format=text' -d @claim.json
            curl localhost:8080/v1/scrub -H 'Content-Type: application/x-ndjson' --data-binary @claims.ndjson

        The smallest claim
            {"serviceDate":"2026-11-20","serviceLines":[{"procedureCode":"97530","modifiers":["GP"],"units":1,"minutes":15}]}

        Paths
        \(Route.allCases.map { "    \($0.isPost ? "POST" : "GET ")  \($0.path)" }.joined(separator: "\n"))

        """
}
