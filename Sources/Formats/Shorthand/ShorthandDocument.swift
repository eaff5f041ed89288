import JSON

/// The JSON document that a shorthand stands for, and where in the shorthand its lines came from.
struct ShorthandDocument {
    var claim = ShorthandObject()
    private(set) var lines: [ShorthandLine] = []
    var unbilled: [ShorthandValue] = []

    init(_ text: String, requiresUnits: Bool = true) throws(ShorthandError) {
        for item in try ShorthandScanner.items(text) {
            var cursor = ShorthandCursor(item)
            let first = item.tokens[0]
            if !first.isQuoted, let read = Self.claimItems[first.text] {
                cursor.skip()
                try read(&cursor, &self, first.place)
            } else if first.isQuoted || Self.mayBeCode(first.text) {
                lines.append(try ShorthandLine(&cursor, requiresUnits: requiresUnits))
            } else {
                let known = Self.claimItems.keys.sorted().joined(separator: ", ")
                throw cursor.error("Expected a procedure code or one of \(known)")
            }
            try cursor.expectEnd()
        }
        guard !lines.isEmpty else {
            throw ShorthandError(line: 1, column: 1, "Expected at least one line such as \"97530 GP 23 min 2 units\".")
        }
    }

    func json(pretty: Bool) -> [UInt8] {
        var document = claim
        var date = Shorthand.standardServiceDate
        if case .text(let given) = claim["serviceDate"] { date = given } else { document.add("serviceDate", .text(date)) }
        if !unbilled.isEmpty { document.add("unbilledServices", .list(unbilled)) }
        document.add("serviceLines", .list(lines.map { .object($0.object(on: date)) }))
        var writer = JSONWriter(pretty: pretty)
        document.write(to: &writer)
        return writer.bytes
    }

    /// A problem of the document, at the line that it came from.
    func error(_ problem: JSONProblem) -> ShorthandError {
        let steps = problem.pointer.split(separator: "/")
        let isLine = steps.count > 1 && steps[0] == "serviceLines"
        let line = isLine ? Int(steps[1]).flatMap { lines.indices.contains($0) ? lines[$0] : nil } : nil
        return ShorthandError(line?.place ?? ShorthandPlace(), "\(steps.last.map { "\($0) " } ?? "")\(problem.detail).")
    }

    /// Codes begin with a capital letter or a digit, or at least have a digit.
    private static func mayBeCode(_ text: String) -> Bool {
        text.first?.isUppercase ?? false || text.contains(where: \.isNumber)
    }
}
