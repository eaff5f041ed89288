/// Collects everything that is wrong with a document, each with its pointer, and knows the place that is being read.
///
/// The path is a stack of names (in the parser's buffer or static) and indices; a pointer is written out only when something is
/// reported. Reused by `reset()`, it allocates nothing for a clean document.
@usableFromInline
package struct JSONProblems {
    /// Problems kept; the rest are counted.
    package static let problemsMax = 1000
    /// Unknown members kept; the rest are counted.
    package static let unknownMembersMax = 100
    /// Bytes of a pointer.
    package static let pointerBytesMax = 512

    private var kept: [JSONProblem] = []
    /// Problems beyond the first thousand.
    package private(set) var omitted = 0
    /// Unknown members in the order of the document, the first hundred.
    package var unknownMembers: [UnknownMember] = []
    /// Unknown members beyond the first hundred.
    package private(set) var unknownMembersOmitted = 0

    @usableFromInline var path = JSONPath()

    /// An empty collector at the root of a document.
    package init() {}

    /// Whether nothing is wrong; unknown members are not wrong.
    package var isEmpty: Bool { kept.isEmpty }

    /// How many problems were found, those beyond the first thousand included.
    package var count: Int { kept.count + omitted }

    /// The problems in the order they were found, the first thousand; if there were more, a last one says how many.
    package var list: [JSONProblem] {
        guard omitted > 0 else { return kept }
        return kept + [JSONProblem(pointer: "", code: .omitted, detail: "\(omitted) more problems are not listed")]
    }

    /// Empties the collector for another document; its memory is kept.
    package mutating func reset() {
        kept.removeAll(keepingCapacity: true)
        unknownMembers.removeAll(keepingCapacity: true)
        omitted = 0
        unknownMembersOmitted = 0
        path.count = 0
    }

    /// Reports a problem at the current path; `detail` is in our own words and never holds the value.
    @usableFromInline
    @inline(never)
    package mutating func report(_ code: JSONProblem.Code, _ detail: String) {
        guard kept.count < JSONProblems.problemsMax else {
            omitted += 1
            return
        }
        kept.append(JSONProblem(pointer: pointer, code: code, detail: detail))
    }

    /// Reports a problem at a member of the object at the current path: that it is missing, for one.
    package mutating func report(_ code: JSONProblem.Code, member: StaticString, _ detail: String) {
        push(member: member)
        report(code, detail)
        pop()
    }

    /// Reports a required member of the object at the current path as missing.
    package mutating func reportMissing(_ member: StaticString) {
        report(.required, member: member, "is required")
    }

    /// Records the member at the current path as unknown.
    @usableFromInline
    mutating func recordUnknown(_ name: JSONString, among members: JSONMembers) {
        recordUnknown(name) { members.nearest(to: name) }
    }

    /// Records the member of a map at the current path as unknown, where the known names are not those of our own contract.
    package mutating func recordUnknown(_ name: JSONString, among known: [String]) {
        recordUnknown(name) { JSONNames.nearest(to: String(name), among: known) }
    }

    private mutating func recordUnknown(_ name: JSONString, nearest: () -> String?) {
        guard unknownMembers.count < JSONProblems.unknownMembersMax else {
            unknownMembersOmitted += 1
            return
        }
        let shown = JSONNames.prefix(name, bytesMax: 64)
        unknownMembers.append(UnknownMember(pointer: pointer, name: shown, nearest: nearest()))
    }
}
