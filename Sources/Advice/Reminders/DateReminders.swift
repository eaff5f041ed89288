import Claims
import Rules

// Reminders that fall due with the calendar: the plan of care, and the filing limit.

extension ReminderList {
    /// Calendar days that Medicare lets one certification run, the first included (CMS Pub. 100-02 ch. 15 §220.1.3).
    private static let certificationDaysMax = 90
    /// Calendar days after the first treatment within which the plan's first certification is to be signed (ibid.).
    private static let signatureDays = 30

    mutating func addPlanOfCare() {
        let kind = Reminder.Kind.planOfCare
        let card = TherapyPlanOfCareExpired.card
        guard isOn(card, for: kind) else { return }
        addSignature(card)
        let from = ledger.episode.certifiedFrom
        let longest = from?.adding(days: Self.certificationDaysMax - 1)
        guard let through = ledger.episode.certifiedThrough ?? longest else {
            return want("planOfCare.certifiedThrough", for: kind, "to tell when the plan of care must be certified again")
        }
        let isPast = through < ledger.today
        var message = "the certified plan of care \(isPast ? "ended" : "ends") on \(through), which is its last day"
        if ledger.episode.certifiedThrough == nil {
            message += ": the 90th calendar day from \(from!), the most that Medicare lets one certification run"
            want("planOfCare.certifiedThrough", for: kind, "the plan may end before Medicare's 90 calendar days")
        } else if let longest, through > longest {
            message += "; Medicare lets one certification run for 90 calendar days, through \(longest)"
        }
        add(
            kind, due: through, warningDays: 14, message: message,
            action: "Have the physician or practitioner certify the plan of care again, signed and dated.",
            facts: (from.map { [("certifiedFrom", .date($0))] } ?? []) + [("certifiedThrough", .date(through))]
                + (ledger.episode.certifiedThrough == nil ? [("basis", .text("ninetyDays"))] : [])
                + (longest.map { [("ninetiethDay", .date($0))] } ?? []),
            rule: card)
    }

    /// Said only where the ledger says that the signature is wanting: most do not tell, and an order on file may excuse it.
    private mutating func addSignature(_ card: RuleCard) {
        guard ledger.certificationSigned == false else { return }
        guard let first = ledger.initialTreatment else {
            return want("initialTreatment", for: .planOfCare, "to tell by when the first certification must be signed")
        }
        let due = first.adding(days: Self.signatureDays)
        add(
            .planOfCare, subject: "signature", due: due, warningDays: 14,
            message:
                "the plan of care is not signed; its first certification is due within 30 calendar days of \(first), by \(due)",
            action: """
                Have the physician or practitioner sign and date the plan of care, or have the signed order on file and proof that the \
                plan was sent.
                """,
            facts: [("initialTreatment", .date(first)), ("days", .number(Self.signatureDays)), ("signed", .flag(false))],
            rule: card)
    }

    mutating func addTimelyFiling() {
        let kind = Reminder.Kind.timelyFiling
        let card = IntakeFiledLate.card
        guard isOn(card, for: kind) else { return }
        guard let dates = ledger.unfiledServiceDates else {
            if IntakeFiledLate(pipeline.settings).hasLimit {
                want("unfiledServiceDates", for: kind, "to tell the last day to file for each")
            } else {
                silence(kind, "the payer's profile has no filing limit")
            }
            return
        }
        var hasLimit = dates.isEmpty
        for date in dates {
            // The limit in force on the service date.
            let limit = IntakeFiledLate(ruleset.periods[ruleset.period(on: date)].pipeline.settings)
            guard limit.hasLimit else { continue }
            hasLimit = true
            let last = limit.lastDay(for: date)
            let isPast = last < ledger.today
            add(
                kind, subject: date.description, due: last, warningDays: 30,
                message: "the last day to file for services of \(date) \(isPast ? "was" : "is") \(last)",
                action: "File the claim so that the payer has it on that day at the latest.",
                facts: [("serviceDate", .date(date)), ("lastFilingDate", .date(last))], rule: card)
        }
        if !hasLimit { silence(kind, "the payer's profile has no filing limit") }
        if dates.isEmpty { silence(kind, "no service date is unfiled") }
    }
}
