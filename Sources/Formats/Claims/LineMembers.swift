import Claims
import JSON

// The objects of a service line.

extension ObjectReader {
    fileprivate static let line = ObjectReader(
        Member("procedureCode", line: .procedureCode) {
            if let code = $1.readCode(&$2, ProcedureCode.init) { $0.line.procedureCode = code }
        },
        Member("modifiers", line: .modifiers) { draft, value, problems in
            let list = value.readList(&problems, countMax: ClaimLimits.elementsMax) { _, value, problems in
                if let modifier = value.readCode(&problems, Modifier.init) { draft.line.modifiers.append(modifier) }
            }
            if list?.isPadded == true { draft.lineGiven |= ServiceLine.Set.paddedModifiers.rawValue }
        },
        Member("units", line: .units) { $0.line.units = $1.readUnits(&$2) },
        Member("minutes", line: .minutes) { $0.line.recordedMinutes = $1.readInteger(&$2, in: ClaimLimits.minutes) },
        Member("assistantMinutes", line: .assistantMinutes) {
            $0.line.assistantMinutes = $1.readInteger(&$2, in: ClaimLimits.minutes)
        },
        Member("intervals", line: .intervals) { draft, value, problems in
            value.readList(&problems, countMax: ClaimLimits.linesMax) { draft.readInterval($1, &$2) }
        },
        Member("chargeAmount", line: .chargeAmount) { $0.line.charge = $1.readMoney(&$2) },
        Member("allowedAmount", line: .allowedAmount) { $0.line.allowed = $1.readMoney(&$2) },
        Member("diagnosisPointers", line: .diagnosisPointers) { draft, value, problems in
            value.readList(&problems, countMax: ClaimLimits.elementsMax) { _, value, problems in
                if let pointer = value.readInteger(&problems) { draft.line.diagnosisPointers.append(pointer) }
            }
        },
        Member("serviceDate", line: .serviceDate) {
            if let date = $1.readDate(&$2) { $0.line.serviceDate = date }
        },
        Member("serviceDateThrough", line: .serviceDateThrough) { $0.line.serviceDateThrough = $1.readDate(&$2) },
        Member("documentation", line: .documentation) { $0.readDocumentation($1, &$2) })

    fileprivate static let interval = ObjectReader(
        Member("start") {
            $0.interval.hasStart = true
            $0.interval.start = $1.readInstant(&$2)
        },
        Member("end") {
            $0.interval.hasEnd = true
            $0.interval.end = $1.readInstant(&$2)
        },
        Member("providerNpi") { $0.interval.provider = $1.readCode(&$2, NPI.init) })

    fileprivate static let documentation = ObjectReader(
        Member("note") { $0.addPart(.note, $1, &$2) },
        Member("activity") { $0.addPart(.activity, $1, &$2) },
        Member("functionalGoal") { $0.addPart(.functionalGoal, $1, &$2) },
        Member("outcome") { $0.addPart(.outcome, $1, &$2) },
        Member("assistance") { $0.addPart(.assistance, $1, &$2) },
        Member("equipment") { $0.addParts(.equipment, $1, &$2) },
        Member("bodyRegions") { $0.addParts(.bodyRegions, $1, &$2) },
        Member("purpose") { $0.addPart(.purpose, $1, &$2) })
}

extension ClaimDraft {
    /// Reads an element of `serviceLines`.
    mutating func readLine(_ value: JSONValue, number: Int, _ problems: inout JSONProblems) {
        line = .blank(number: number)
        lineGiven = 0
        guard ObjectReader.line.read(value, into: &self, &problems) else { return }
        line.given = ServiceLine.Set(rawValue: lineGiven)
        if !line.given.contains(.procedureCode) { problems.report(.required, "procedureCode is required") }
        if requiresUnits, !line.given.contains(.units) { problems.report(.required, "units is required") }
        if let assistant = line.assistantMinutes, let minutes = line.minutes, assistant > minutes {
            problems.report(
                .range, member: "assistantMinutes", "is more than the line's \(minutes) minutes, of which it is a part")
        }
        // The line is moved, and what was blank becomes the next line: a copy would cost as much as its reading.
        claim.serviceLines.append(.blank(number: 0))
        swap(&claim.serviceLines[claim.serviceLines.count - 1], &line)
    }

    fileprivate mutating func readInterval(_ value: JSONValue, _ problems: inout JSONProblems) {
        interval = Interval()
        guard ObjectReader.interval.read(value, into: &self, &problems) else { return }
        if !interval.hasStart { problems.report(.required, "start is required") }
        if !interval.hasEnd { problems.report(.required, "end is required") }
        guard let start = interval.start, let end = interval.end else { return }
        line.intervals.append(TreatmentInterval(start: start, end: end, provider: interval.provider))
    }

    /// Reads a text or an object of texts; where every text is blank, the line has no documentation.
    mutating func readDocumentation(_ value: JSONValue, _ problems: inout JSONProblems) {
        let first = claim.documentationParts.count
        let isStructured = value.kind == .object
        if isStructured {
            ObjectReader.documentation.read(value, into: &self, &problems)
        } else if value.kind == .string {
            addPart(.note, value, &problems)
        } else {
            problems.report(.type, "must be a string or an object")
        }
        let count = claim.documentationParts.count - first
        if count > 1 { claim.documentationParts[first...].sort(by: DocumentationPart.precedes) }
        if count > 0 { line.documentation = Documentation(start: first, count: count, isStructured: isStructured) }
    }

    fileprivate mutating func addPart(
        _ field: DocumentationField, index: Int? = nil, _ value: JSONValue, _ problems: inout JSONProblems
    ) {
        guard let text = addFilledText(value, bytesMax: ClaimLimits.textBytesMax, &problems) else { return }
        claim.documentationParts.append(DocumentationPart(field: field, index: index, text: text))
    }

    /// Reads a list of texts, or one text in place of it.
    fileprivate mutating func addParts(_ field: DocumentationField, _ value: JSONValue, _ problems: inout JSONProblems) {
        guard value.kind != .string else { return addPart(field, value, &problems) }
        value.readList(&problems, countMax: ClaimLimits.elementsMax) { addPart(field, index: $0, $1, &$2) }
    }
}

extension DocumentationPart {
    /// The order in which parts are read, whatever the order of the document's members.
    fileprivate static func precedes(_ left: DocumentationPart, _ right: DocumentationPart) -> Bool {
        (left.field.rawValue, left.index ?? -1) < (right.field.rawValue, right.index ?? -1)
    }
}
