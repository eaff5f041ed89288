package import JSON

/// A refusal as its sender is told it: a problem details object (RFC 9457).
package struct Problem: Sendable {
    /// URI reference of the page that explains this kind of problem.
    package var type: String
    /// The kind in a few words, always the same for the type.
    package var title: String
    package var status: Int
    /// What is wrong this time; never a value of the request.
    package var detail: String?
    /// URI reference of this occurrence.
    package var instance: String?
    /// All that is wrong with the document, each with its place.
    package var errors: [JSONProblem]

    package init(
        type: String, title: String, status: Int, detail: String? = nil, instance: String? = nil, errors: [JSONProblem] = []
    ) {
        self.type = type
        self.title = title
        self.status = status
        self.detail = detail
        self.instance = instance
        self.errors = errors
    }

    /// Writes the body of `application/problem+json`; members that have nothing to say are left out (RFC 9457 section 3.1).
    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        writer.string(type)
        writer.key("title")
        writer.string(title)
        writer.key("status")
        writer.integer(status)
        if let detail {
            writer.key("detail")
            writer.string(detail)
        }
        if let instance {
            writer.key("instance")
            writer.string(instance)
        }
        if !errors.isEmpty { writeErrors(to: &writer) }
        writer.endObject()
    }

    /// Writes `{ index, problem }`, which stands in an array or a stream in the place of an item that is no claim.
    package func write(asItem index: Int, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("index")
        writer.integer(index)
        writer.key("problem")
        write(to: &writer)
        writer.endObject()
    }

    private func writeErrors(to writer: inout JSONWriter) {
        writer.key("errors")
        writer.beginArray()
        for error in errors {
            writer.beginObject()
            writer.key("pointer")
            writer.string(error.pointer)
            writer.key("detail")
            writer.string(error.detail)
            writer.key("code")
            writer.string(error.code.rawValue)
            writer.endObject()
        }
        writer.endArray()
    }
}
