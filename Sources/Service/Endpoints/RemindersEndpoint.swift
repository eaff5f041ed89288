import Advice
import Formats
import HTTP
import JSON
import Rules

/// `POST /v1/reminders`: an episode's ledger → what is due, and by when.
enum RemindersEndpoint {
    static let endpoint = DocumentEndpoint(
        wants: "a ledger: { \"today\", \"episode\", \"payerId\" }", offers: [.json, .calendar, .text],
        answer: { ask, desk throws(Refusal) in
            let answer = try list(ask.document, &desk.problems, desk.world.world)
            switch ask.format {
            case .calendar: return ReminderCalendar.bytes(answer.list)
            case .text: return Array(answer.page.utf8)
            default: return document(answer)
            }
        })

    /// What is to be said of a ledger.
    struct Answer {
        let list: ReminderList
        let profile: Ruleset.Identity
        let unknownMembers: [UnknownMember]
        /// Whether the ledger's payer, if it names one, has a profile; if not, the default one counted.
        let payerIsKnown: Bool

        /// For people.
        var page: String {
            PageNotes.text(unknownMembers, payerIsKnown: payerIsKnown) + ReminderText.page(list)
        }
    }

    /// Reads the ledger and counts by the payer's settings.
    static func list(_ root: JSONValue, _ problems: inout JSONProblems, _ world: World) throws(Refusal) -> Answer {
        problems.reset()
        guard let ledger = LedgerReader.read(root, &problems) else { throw .notUnderstood(problems, as: "a ledger") }
        let (ruleset, standing) = world.ruleset(for: ledger.payerId)
        return Answer(
            list: ReminderList(ledger, by: ruleset), profile: ruleset.profile, unknownMembers: problems.unknownMembers,
            payerIsKnown: standing != .unknown)
    }

    /// `{ reminders, wants, notReminded, unknownMembers, profile, payerIsKnown }`
    static func document(_ answer: Answer) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("reminders")
            writer.array { writer in
                for reminder in answer.list.reminders { writer.reminder(reminder) }
            }
            writer.key("wants")
            writer.array { writer in
                for want in answer.list.wants { writer.want(want) }
            }
            writer.key("notReminded")
            writer.array { writer in
                for silence in answer.list.silent { writer.silence(silence) }
            }
            writer.key("unknownMembers")
            writer.unknownMembers(answer.unknownMembers)
            writer.key("profile")
            writer.profile(answer.profile)
            writer.key("payerIsKnown")
            writer.bool(answer.payerIsKnown)
        }
        writer.newline()
        return writer.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func reminder(_ reminder: Reminder) {
        object { writer in
            writer.key("kind")
            writer.string(reminder.kind.rawValue)
            writer.key("dueDate")
            writer.date(reminder.dueDate)
            writer.key("daysLeft")
            writer.integer(reminder.daysLeft)
            writer.key("severity")
            writer.string(reminder.severity.name)
            writer.key("message")
            writer.string(reminder.message)
            writer.key("action")
            writer.string(reminder.action)
            writer.key("facts")
            writer.object { writer in
                for fact in reminder.facts {
                    writer.key(fact.name)
                    writer.fact(fact.value)
                }
            }
            writer.key("rule")
            writer.string(reminder.rule)
            writer.key("denials")
            writer.denials(reminder.denials)
        }
    }

    fileprivate mutating func want(_ want: ReminderWant) {
        object { writer in
            writer.key("fact")
            writer.string(want.fact)
            writer.key("pointer")
            writer.string(want.pointer)
            writer.key("kind")
            writer.string(want.kind.rawValue)
            writer.key("because")
            writer.string(want.because)
        }
    }

    fileprivate mutating func silence(_ silence: ReminderSilence) {
        object { writer in
            writer.key("kind")
            writer.string(silence.kind.rawValue)
            writer.key("because")
            writer.string(silence.because)
        }
    }
}
