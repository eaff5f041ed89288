import Claims
import JSON
import Rules

@testable import Advice

func day(_ text: String) -> CalendarDate { CalendarDate(text)! }

/// A payer that wants what the rules' defaults say, but for the given rules.
func ruleset(_ rules: [String: PayerProfile.RuleItem] = [:]) -> Ruleset {
    var profile = PayerProfile(id: "test", name: "Test", version: "1")
    profile.rules = rules.mapValues { [PayerProfile.Item($0, source: "test")] }
    let edition = Edition(name: "none", source: "test", effectiveFrom: nil, effectiveThrough: nil)
    return Ruleset([profile], origin: .default, reference: ReferenceData(codesEdition: edition, codes: []))
}

/// As Medicare: claims within one calendar year.
let medicare = ruleset(["intake.filed-late": .init(parameters: ["oneCalendarYear": .flag(true)])])

/// A ledger read from JSON; the problems where it cannot be.
func read(_ json: String) -> (ledger: Ledger?, problems: JSONProblems) {
    let parser = JSONParser()
    var problems = JSONProblems()
    guard let root = try? parser.parse(Array(json.utf8)) else { fatalError("not JSON: \(json)") }
    let ledger = withExtendedLifetime(parser) { LedgerReader.read(root, &problems) }
    return (ledger, problems)
}

/// The reminders of an episode, on 2026-11-23 unless told otherwise.
func reminders(_ episode: String, today: String = "2026-11-23", by ruleset: Ruleset = medicare) -> ReminderList {
    let (ledger, problems) = read(#"{"today":"\#(today)","episode":\#(episode)}"#)
    guard let ledger else { fatalError("\(problems.list)") }
    return ReminderList(ledger, by: ruleset)
}

extension ReminderList {
    subscript(kind: Reminder.Kind) -> Reminder? { reminders.first { $0.kind == kind } }

    func fact(_ name: String, of kind: Reminder.Kind) -> FactValue? {
        self[kind]?.facts.first { $0.name.description == name }?.value
    }

    func isSilent(on kind: Reminder.Kind) -> Bool { silent.contains { $0.kind == kind } }
}
