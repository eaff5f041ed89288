import HTTP

/// The paths of the service, each with its one method; HEAD goes where GET does, OPTIONS everywhere.
enum Route: Int, CaseIterable, Sendable {
    case scrub, units, modifierAdvice, documentationCheck, templates, templateRender, reminders
    case rules, rule, payers, payer, payerRefresh, data, health, ready, metrics,
        openAPI, problem, root

    /// As the table of the contract writes it.
    var path: StaticString {
        switch self {
        case .scrub: "/v1/scrub"
        case .units: "/v1/units"
        case .modifierAdvice: "/v1/modifiers/advise"
        case .documentationCheck: "/v1/documentation/check"
        case .templates: "/v1/templates"
        case .templateRender: "/v1/templates/{id}/render"
        case .reminders: "/v1/reminders"
        case .rules: "/v1/rules"
        case .rule: "/v1/rules/{id}"
        case .payers: "/v1/payers"
        case .payer: "/v1/payers/{id}"
        case .payerRefresh: "/v1/payers/{id}/refresh"
        case .data: "/v1/data"
        case .health: "/healthz"
        case .ready: "/readyz"
        case .metrics: "/metrics"
        case .openAPI: "/openapi.json"
        case .problem: "/problems/{id}"
        case .root: "/"
        }
    }

    var isPost: Bool {
        self == .scrub || self == .payerRefresh || documentEndpoint != nil
    }

    /// How the route answers a JSON document with another; nil for the others. A new one is a line here.
    var documentEndpoint: DocumentEndpoint? {
        switch self {
        case .units: UnitsEndpoint.endpoint
        case .modifierAdvice: ModifierAdviceEndpoint.endpoint
        case .documentationCheck: DocumentationCheckEndpoint.endpoint
        case .templateRender: TemplatesEndpoint.render
        case .reminders: RemindersEndpoint.endpoint
        default: nil
        }
    }

    /// The value of Allow.
    var allow: StaticString {
        isPost ? "POST, OPTIONS" : "GET, HEAD, OPTIONS"
    }

    /// The route of a path, and what stands in the place of `{id}`.
    static func match(_ path: UnsafeRawBufferPointer) -> (route: Route, id: UnsafeRawBufferPointer?)? {
        for pattern in patterns {
            if let id = pattern.match(path) { return (pattern.route, id.isEmpty ? nil : id) }
        }
        return nil
    }

    private static let patterns = allCases.map(Pattern.init)

    /// A path cut at its `{id}`.
    private struct Pattern: Sendable {
        let route: Route
        let head: [UInt8]
        /// nil for a path without `{id}`.
        let tail: [UInt8]?

        init(_ route: Route) {
            self.route = route
            let parts = route.path.description.split(separator: "{id}", omittingEmptySubsequences: false)
            head = Array(parts[0].utf8)
            tail = parts.count > 1 ? Array(parts[1].utf8) : nil
        }

        /// The id, empty for a path without one; nil where the path is another.
        func match(_ path: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
            guard let tail else { return path.elementsEqual(head) ? UnsafeRawBufferPointer(start: nil, count: 0) : nil }
            guard path.count > head.count + tail.count, path.starts(with: head), path.suffix(tail.count).elementsEqual(tail)
            else {
                return nil
            }
            let id = UnsafeRawBufferPointer(rebasing: path[head.count..<path.count - tail.count])
            return id.contains(UInt8(ascii: "/")) ? nil : id
        }
    }
}
