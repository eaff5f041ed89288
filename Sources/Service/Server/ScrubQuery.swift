import Formats
import HTTP
import Rules

/// What the query of `/v1/scrub` asks for.
struct ScrubQuery {
    var failsOnFlag = false
    var stage = ClaimStage.final
    var include: VerdictWriter.Include = []
    /// nil leaves it to the Accept field.
    var format: MediaType?

    private static let names = "failOn, stage, include, format"

    init(_ query: UnsafeRawBufferPointer) throws(Refusal) {
        for item in QueryItems(query) {
            guard let name = item.name.percentDecoded(plusIsSpace: true), let value = item.value.percentDecoded(plusIsSpace: true)
            else {
                throw Refusal(.unknownParameter, "the query is not percent-encoded UTF-8")
            }
            switch name {
            case "failOn": failsOnFlag = try Self.choice(value, of: ["flag": true, "never": false], for: "failOn")
            case "stage": stage = try Self.choice(value, of: ["draft": .draft, "final": .final], for: "stage")
            case "format": format = try Self.choice(value, of: ["json": .json, "text": .text], for: "format")
            case "include":
                for part in value.split(separator: ",", omittingEmptySubsequences: false) {
                    let known = Dictionary(
                        uniqueKeysWithValues: VerdictWriter.Include.named.map { ($0.name.description, $0.part) })
                    include.formUnion(try Self.choice(String(part), of: known, for: "include"))
                }
            default: throw Refusal(.unknownParameter, "a query parameter is not known; the known ones are \(Self.names)")
            }
        }
    }

    private static func choice<Value>(_ value: String, of known: [String: Value], for name: String) throws(Refusal) -> Value {
        guard let choice = known[value] else {
            throw Refusal(
                .unknownParameter,
                "\(name) has a value that is not known; the known ones are \(known.keys.sorted().joined(separator: ", "))")
        }
        return choice
    }
}
