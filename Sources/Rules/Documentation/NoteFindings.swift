import Claims
import Notes

// What the documentation rules share.

extension Authority {
    static let functionalDocumentation = Authority(
        .houseGuide, "the owner's documentation guide for 97530, after CMS Pub. 100-02", section: "ch. 15 §220.3, §230.3")
}

extension Report {
    /// Reports each line of a code whose note a judgement finds wanting; a line without a note is a fact that is missing.
    mutating func checkNotes(
        of code: ProcedureCode, _ claim: Claim, _ facts: Facts, _ judge: (ServiceLine, NoteReading) -> String?,
        remedy: () -> String
    ) {
        for index in claim.serviceLines.indices where claim.serviceLines[index].procedureCode == code {
            applies()
            let line = claim.serviceLines[index]
            guard let reading = facts.readings[index] else {
                lacks("documentation", at: line.place(.documentation))
                continue
            }
            guard let message = judge(line, reading) else { continue }
            let place = line.documentation == nil ? claim.place(.sessionNote) : line.place(.documentation)
            find(
                message, at: place.line == nil ? [place, line.place] : [place],
                facts: [
                    ("serviceDate", .date(line.serviceDate)), ("codes", .codes([line.procedureCode])),
                    ("content", .text(reading.content.rawValue)),
                ],
                fixes: [Fix(.clinical, remedy())])
        }
    }
}
