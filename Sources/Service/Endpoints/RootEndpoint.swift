/// `GET /`: what this is and how to call it.
enum RootEndpoint {
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
