import Advice
import JSON
import Rules

/// Counts an episode's due dates outside the server, as `POST /v1/reminders` does.
package struct Reminding {
    private let answer: RemindersEndpoint.Answer

    /// Loads tables and profiles as the server does, without its feeds.
    /// - Throws: what is wrong with the document, with all of its places, or with the profiles, as a sentence.
    package init(_ document: [UInt8], _ settings: Settings) throws(CheckerFault) {
        let world = try Checker.world(settings, payerId: nil)
        do throws(Refusal) {
            answer = try Self.answer(document, world)
        } catch {
            throw CheckerFault(error.sentenceOfFile)
        }
    }

    private static func answer(_ document: [UInt8], _ world: World) throws(Refusal) -> RemindersEndpoint.Answer {
        let parser = JSONParser()
        let root: JSONValue
        do {
            root = try parser.parse(document)
        } catch {
            throw Refusal(error)
        }
        var problems = JSONProblems()
        return try RemindersEndpoint.list(root, &problems, world)
    }

    /// For people.
    package var text: String { answer.page }

    /// As `POST /v1/reminders` answers.
    package var json: [UInt8] { RemindersEndpoint.document(answer) }

    /// As iCalendar.
    package var calendar: [UInt8] { ReminderCalendar.bytes(answer.list) }
}
