extension ShorthandDocument {
    typealias Read = @Sendable (inout ShorthandCursor, inout ShorthandDocument, ShorthandPlace) throws(ShorthandError) -> Void

    /// The items that speak of the claim, by their first word.
    static let claimItems: [String: Read] = [
        "id": text("claimId", "the claim's id"),
        "payer": text("payerId", "a payer's id"),
        "pos": text("placeOfService", "a place of service code"),
        "frequency": text("frequencyCode", "a frequency code"),
        "original": text("originalReferenceNumber", "the payer's number of the original claim"),
        "auth": text("priorAuthorizationNumber", "an authorization number"),
        "session": text("sessionNote", "the note of the session"),
        "date": date("serviceDate"),
        "received": date("receivedDate"),
        "discipline": { (cursor, document, place) throws(ShorthandError) in
            let word = try cursor.word("PT, OT or SLP", where: ["PT", "OT", "SLP"].contains)
            try document.claim.set("discipline", .text(word), at: place)
        },
        "setting": { (cursor, document, place) throws(ShorthandError) in
            let words = ["practitioner", "outpatientHospital"]
            let word = try cursor.word("practitioner or outpatientHospital", where: words.contains)
            try document.claim.set("setting", .text(word), at: place)
        },
        "born": { (cursor, document, place) throws(ShorthandError) in
            try document.claim.set("birthDate", in: "patient", .text(cursor.date()), at: place)
        },
        "billing": provider("billingProvider"),
        "rendering": provider("renderingProvider"),
        "diagnoses": diagnoses,
        "total": { (cursor, document, place) throws(ShorthandError) in
            try document.claim.set("totalTreatmentMinutes", .number(cursor.minutes()), at: place)
        },
        "unbilled": unbilledService,
        "episode": { (cursor, document, place) throws(ShorthandError) in
            try document.claim.set("id", in: "episode", .text(cursor.text("the episode's id")), at: place)
        },
        "plan": planOfCare,
        "progress": progressReport,
        "incurred": incurredExpenses,
        "authorization": authorization,
    ]

    private static func text(_ member: String, _ expected: String) -> Read {
        { (cursor, document, place) throws(ShorthandError) in
            try document.claim.set(member, .text(cursor.text(expected)), at: place)
        }
    }

    private static func date(_ member: String) -> Read {
        { (cursor, document, place) throws(ShorthandError) in
            try document.claim.set(member, .text(cursor.date()), at: place)
        }
    }

    /// `billing 1234567893 261QP2000X`.
    private static func provider(_ member: String) -> Read {
        { (cursor, document, place) throws(ShorthandError) in
            var provider = ShorthandObject()
            try provider.set("npi", .text(cursor.text("an NPI")), at: place)
            if cursor.peek != nil { try provider.set("taxonomyCode", .text(cursor.text("a taxonomy code")), at: place) }
            try document.claim.set(member, .object(provider), at: place)
        }
    }

    /// `diagnoses I69.351 R26.89`, or `diagnoses none`.
    private static let diagnoses: Read = { (cursor, document, place) throws(ShorthandError) in
        var codes: [String] = []
        if !cursor.take("none") {
            repeat { codes.append(try cursor.text("a diagnosis code, or none")) } while cursor.peek != nil
        }
        try document.claim.set("diagnoses", .texts(codes), at: place)
    }

    /// `unbilled 97035 8 min on 2026-11-20`.
    private static let unbilledService: Read = { (cursor, document, place) throws(ShorthandError) in
        var service = ShorthandObject()
        try service.set("procedureCode", .text(cursor.text("a procedure code")), at: place)
        try service.set("minutes", .number(cursor.minutes()), at: place)
        if cursor.take("on") { try service.set("serviceDate", .text(cursor.date()), at: place) }
        document.unbilled.append(.object(service))
    }

    /// `plan 2026-10-01 through 2026-12-29`, of which either date may be missing.
    private static let planOfCare: Read = { (cursor, document, place) throws(ShorthandError) in
        var plan = ShorthandObject()
        try period(("certifiedFrom", "certifiedThrough"), &cursor, &plan, place)
        try document.claim.set("planOfCare", in: "episode", .object(plan), at: place)
    }

    /// `progress report 2026-11-02 after 8 days`, of which either part may be missing.
    private static let progressReport: Read = { (cursor, document, place) throws(ShorthandError) in
        try cursor.expect("report")
        if cursor.peek?.isWord("after") != true {
            try document.claim.set("lastProgressReport", in: "episode", .text(cursor.date()), at: place)
        }
        guard cursor.take("after") else { return }
        let days = try cursor.wholeNumber("treatment days")
        guard cursor.take("days") || cursor.take("day") else { throw cursor.error("Expected \"days\" after the number") }
        try document.claim.set("treatmentDaysSinceProgressReport", in: "episode", .number(days), at: place)
    }

    /// `incurred PT-SLP 2310.00 OT 0.00`.
    private static let incurredExpenses: Read = { (cursor, document, place) throws(ShorthandError) in
        var incurred = ShorthandObject()
        repeat {
            let name = try cursor.word("PT-SLP or OT", where: ["PT-SLP", "OT"].contains)
            try incurred.set(name, .text(cursor.money()), at: place)
        } while cursor.peek != nil
        try document.claim.set("incurredExpenses", in: "episode", .object(incurred), at: place)
    }

    /// `authorization X1 visits 11 of 12 from 2026-10-01 through 2026-12-31`: 11 used of 12.
    private static let authorization: Read = { (cursor, document, place) throws(ShorthandError) in
        var authorization = ShorthandObject()
        try authorization.set("number", .text(cursor.text("the authorization's number")), at: place)
        if cursor.take("visits") {
            try authorization.set("visitsUsed", .number(cursor.wholeNumber("visits used")), at: place)
            try cursor.expect("of")
            try authorization.set("visitsAuthorized", .number(cursor.wholeNumber("visits authorized")), at: place)
        }
        if cursor.take("from") { try authorization.set("from", .text(cursor.date()), at: place) }
        if cursor.take("through") { try authorization.set("through", .text(cursor.date()), at: place) }
        try document.claim.set("authorization", in: "episode", .object(authorization), at: place)
    }

    /// `2026-10-01 through 2026-12-29`, of which either date may be missing.
    private static func period(
        _ members: (from: String, through: String), _ cursor: inout ShorthandCursor, _ object: inout ShorthandObject,
        _ place: ShorthandPlace
    ) throws(ShorthandError) {
        if cursor.peek?.isWord("through") != true { try object.set(members.from, .text(cursor.date()), at: place) }
        if cursor.take("through") { try object.set(members.through, .text(cursor.date()), at: place) }
    }
}
