package import Claims

/// A place where outpatient therapy is not furnished.
package struct IntakeUnexpectedPlaceOfService: Rule {
    package static let card = RuleCard(
        id: "intake.unexpected-place-of-service",
        title: "place of service where outpatient therapy is not furnished",
        severity: .warning,
        authority: Authority(.standard, "CMS place of service code set", section: "common payer practice"),
        denials: [Denial("CO", "5", "M77"), Denial("CO", "16", "M77")],
        what: """
            Reports a place of service that is not among those where outpatient therapy is furnished, or that is not a code of two digits. \
            Which places are expected is common payer practice, so that a profile may list its own.
            """,
        why: "The place decides the fee and often the coverage: a stay in hospital, say, is paid another way.",
        parameters: [places.erased],
        clean: [
            Example("97530 GP 1 unit\npos 11", "office"), Example("97530 GP 1 unit\npos 12", "home"),
            Example("97530 GP 1 unit\npos 02", "telehealth"), Example("97530 GP 1 unit", "not given"),
            Example("97530 GP 1 unit\npos 24", settings: [places.key: .list([.text("24")])]),
        ],
        flagged: [
            Example("97530 GP 1 unit\npos 24", "surgery center"), Example("97530 GP 1 unit\npos 21", "hospital stay"),
            Example("97530 GP 1 unit\npos 99999", "not a code of two digits"),
            Example("97530 GP 1 unit\npos 11", settings: [places.key: .list([.text("24")])]),
        ])

    package static let places = Parameter<[PlaceOfService]>(
        "intake.unexpected-place-of-service", "places",
        default: ["02", "03", "04", "10", "11", "12", "13", "14", "19", "22", "31", "32", "33", "49", "62", "99"]
            .map { PlaceOfService($0) },
        "Place of service codes where this payer expects outpatient therapy.")

    private let places: [PlaceOfService]

    package init(_ settings: RuleSettings) {
        places = settings[Self.places]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard let place = claim.placeOfService else { return }
        report.applies()
        guard !places.contains(place) else { return }
        let digits = place.code < 10 ? "0\(place.code)" : "\(place.code)"
        report.find(
            place.isWellFormed
                ? "outpatient therapy is not expected at place of service \(digits)"
                : "the place of service is not a code of two digits",
            at: [claim.place(.placeOfService)],
            facts: place.isWellFormed ? [("placeOfService", .text(digits))] : [])
    }
}
