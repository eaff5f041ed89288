import Claims
import Formats
import JSON
import Payers
import Rules

/// Judges claims outside the server, by the server's own straight line: what `scrub check` runs on.
///
/// Verdicts gather until the caller takes them. A class, so that the program that holds it needs to know nothing of what is in it.
package final class Checker {
    private var desk: Desk
    private var query: ScrubQuery
    private let format: MediaType
    /// Place of the next item of the input at hand.
    private var index = 0

    /// Most bytes of a line, as in a stream over HTTP.
    package static let lineBytesMax = BatchStream.lineBytesMax
    /// Readable bytes that must follow what is judged.
    package static let padding = JSONParser.padding

    /// Loads tables and profiles as the server does, without its feeds.
    /// - Parameters:
    ///   - payerId: the profile for claims whose payer has none.
    ///   - isDraft: whether the claims are still being written.
    ///   - isText: verdicts for people, else JSON.
    /// - Throws: what is wrong with the files, or that no profile has the id, as a sentence.
    package init(_ settings: Settings, payerId: String?, isDraft: Bool, isText: Bool) throws(CheckerFault) {
        let world = try Self.world(settings, payerId: payerId)
        desk = Desk(CurrentWorld(world))
        do {
            query = try ScrubQuery(UnsafeRawBufferPointer(start: nil, count: 0))
        } catch {
            preconditionFailure("no query asks for nothing that is unknown")
        }
        query.stage = isDraft ? .draft : .final
        format = isText ? .text : .json
    }

    /// Begins another input: its items count from 0.
    package func begin() {
        desk.begin()
        index = 0
    }

    /// Hands over what has been written since the last time.
    package func take(_ body: (UnsafeRawBufferPointer) -> Void) {
        desk.take(body)
    }

    /// Judges a document: a claim, or an array of claims, in which an item that is no claim has its problem in its place.
    package func check(document: UnsafeRawBufferPointer) throws(Refusal) -> CheckTally {
        let root = try parse(document)
        var tally = CheckTally()
        guard root.kind == .array else {
            tally.count(isFlagged: try desk.scrub(root, query, as: format).isFlagged)
            endLine()
            return tally
        }
        if format == .json { desk.writer.beginArray() }
        for element in root.elements {
            do throws(Refusal) {
                tally.count(isFlagged: try desk.scrub(element, query, as: format).isFlagged)
            } catch {
                desk.write(error, asItem: index, format)
                tally.unreadable += 1
            }
            index += 1
        }
        if format == .json { desk.writer.endArray() }
        endLine()
        return tally
    }

    /// Judges a line of NDJSON; if it is refused nothing has been written, and `refuse` may write the problem in its place.
    package func check(line: UnsafeRawBufferPointer) throws(Refusal) -> Bool {
        let isFlagged = try desk.scrub(try parse(line), query, as: format).isFlagged
        index += 1
        endLine()
        return isFlagged
    }

    /// Writes a problem in the place of a line's verdict.
    package func refuse(_ refusal: Refusal) {
        desk.write(refusal, asItem: index, format)
        index += 1
        endLine()
    }

    /// Judges a claim in shorthand; what is wrong with it is told by line and column.
    package func check(shorthand text: String) throws(CheckerFault) -> Bool {
        do {
            let document = try Shorthand.json(text) + [UInt8](repeating: 0, count: Self.padding)
            return try document.withUnsafeBytes {
                try check(line: UnsafeRawBufferPointer(rebasing: $0[..<($0.count - Self.padding)]))
            }
        } catch let error as ShorthandError {
            throw CheckerFault("\(error)")
        } catch {
            throw CheckerFault(Self.placed(text) ?? "is not a claim")
        }
    }

    private func parse(_ text: UnsafeRawBufferPointer) throws(Refusal) -> JSONValue {
        do {
            return try desk.parser.parse(padded: text)
        } catch {
            throw Refusal(error)
        }
    }

    private func endLine() {
        if format == .json { desk.writer.newline() }
    }

    /// A problem of the claim at its place in the shorthand.
    private static func placed(_ text: String) -> String? {
        var claim = Claim()
        do {
            try Shorthand.read(text, into: &claim)
            return nil
        } catch {
            return "\(error)"
        }
    }

    /// The world as the server loads it, without its feeds.
    static func world(_ settings: Settings, payerId: String?) throws(CheckerFault) -> World {
        do {
            let reference = try WorldLoader.reference(codesDirectory: settings.codesDirectory)
            let entries = try WorldLoader.profiles(payersDirectory: settings.payersDirectory)
            let payers = try PayerDirectory(
                entries, feeds: [], reference: reference, onChange: { _, _ in }, onEvent: { _ in })
            let world = World(reference: reference, rulesets: payers.rulesets)
            guard let payerId else { return world }
            guard let ruleset = world.rulesets[payerId] else {
                throw CheckerFault(
                    "no profile has the id \"\(payerId)\"; the known ones are \(world.rulesets.keys.sorted().joined(separator: ", "))"
                )
            }
            return World(world, fallback: ruleset)
        } catch let fault as CheckerFault {
            throw fault
        } catch let mistakes as ProfileMistakes {
            throw CheckerFault(
                "the profiles do not fit together:" + mistakes.list.map { "\n  \($0.pointer): \($0.detail)" }.joined())
        } catch {
            throw CheckerFault("\(error)")
        }
    }
}

extension Refusal {
    /// A line that is longer than a claim may be.
    package static var lineTooLong: Refusal {
        Refusal(.tooLarge, "a line has more than \(Checker.lineBytesMax) bytes")
    }

    /// Why a file is refused, and every place in it that is wrong.
    package var sentenceOfFile: String {
        switch kind {
        case .notJSON: "is not JSON: \(detail)"
        case .notAClaim: "is JSON, but not a claim:\(placedErrors)"
        case .notUnderstood: "is JSON, but not what is wanted here:\(placedErrors)"
        default: detail
        }
    }

    private var placedErrors: String {
        errors.map { "\n  \($0.pointer.isEmpty ? "" : "\($0.pointer): ")\($0.detail)" }.joined()
    }
}

/// What kept something from being checked, as a sentence.
package struct CheckerFault: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
