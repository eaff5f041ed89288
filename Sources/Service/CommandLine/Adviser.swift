import Advice
import Claims
import Formats
import JSON
import Rules

/// The scrub's companions outside the server: what `scrub units` and `scrub advise` run on.
package struct Adviser {
    private var desk: Desk
    private let format: MediaType

    /// Most bytes of a document, as over HTTP.
    package static let documentBytesMax = 8 << 20

    /// Loads tables and profiles as the server does, without its feeds.
    /// - Parameter payerId: the profile for claims whose payer has none.
    /// - Throws: what is wrong with the files, or that no profile has the id, as a sentence.
    package init(_ settings: Settings, payerId: String? = nil, isText: Bool) throws(CheckerFault) {
        desk = Desk(CurrentWorld(try Checker.world(settings, payerId: payerId)))
        format = isText ? .text : .json
    }

    /// What a JSON document asks; the bytes are followed by `Checker.padding` readable ones.
    package mutating func units(document: UnsafeRawBufferPointer) throws(Refusal) -> [UInt8] {
        try answer(document, UnitsEndpoint.endpoint)
    }

    /// What the lines of a claim in shorthand come to; they need no units.
    package mutating func units(shorthand: String, method: String) throws(CheckerFault) -> [UInt8] {
        guard let method = UnitMethod(rawValue: method) else {
            throw CheckerFault("the method must be one of \(UnitMethod.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        let claim = try Self.claim(shorthand)
        desk.problems.reset()
        return UnitsEndpoint.write(TimeSheet(claim, method: method), format, &desk)
    }

    /// What keeps the codes of a claim apart; the bytes are followed by `Checker.padding` readable ones.
    package mutating func modifiers(document: UnsafeRawBufferPointer) throws(Refusal) -> [UInt8] {
        try answer(document, ModifierAdviceEndpoint.endpoint)
    }

    /// What keeps the codes of a claim in shorthand apart; its lines need no units.
    package mutating func modifiers(shorthand: String) throws(CheckerFault) -> [UInt8] {
        let claim = try Self.claim(shorthand)
        desk.problems.reset()
        do {
            return try ModifierAdviceEndpoint.write(claim, format, &desk)
        } catch {
            throw CheckerFault(error.sentenceOfFile)
        }
    }

    private mutating func answer(_ text: UnsafeRawBufferPointer, _ endpoint: DocumentEndpoint) throws(Refusal) -> [UInt8] {
        let document: JSONValue
        do {
            document = try desk.parser.parse(padded: text)
        } catch {
            throw Refusal(error)
        }
        desk.begin()
        desk.problems.reset()
        return try endpoint.answer(DocumentEndpoint.Ask(document: document, id: "", format: format), &desk)
    }

    private static func claim(_ shorthand: String) throws(CheckerFault) -> Claim {
        var claim = Claim()
        do {
            try Shorthand.read(shorthand, into: &claim, requiresUnits: false)
        } catch {
            throw CheckerFault("\(error)")
        }
        return claim
    }
}
