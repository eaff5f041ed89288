package import Claims
package import JSON
package import Rules

extension VerdictWriter {
    /// Writes the findings of a verdict as an array.
    /// - Parameter omitted: a fact that is left out, since the document that was judged has none such.
    package mutating func writeFindings(
        _ verdict: Verdict, of claim: Claim, without omitted: String? = nil, to writer: inout JSONWriter
    ) {
        writer.beginArray()
        for finding in verdict.report.findings { write(finding, of: claim, without: omitted, to: &writer) }
        writer.endArray()
    }

    private mutating func write(_ finding: Finding, of claim: Claim, without omitted: String?, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("rule")
        writer.ruleId(finding.rule)
        writer.key("severity")
        writer.string(finding.severity.name)
        writer.key("message")
        writer.string(finding.message)
        writer.key("lines")
        writer.beginArray()
        for line in finding.lines { writer.integer(line) }
        writer.endArray()
        writer.key("pointers")
        writer.beginArray()
        for place in finding.places { writePointer(place, to: &writer) }
        writer.endArray()
        writer.key("facts")
        writer.beginObject()
        for fact in finding.facts where omitted == nil || fact.name.description != omitted {
            writer.key(fact.name)
            writer.fact(fact.value)
        }
        writer.endObject()
        writer.key("authority")
        writer.authority(finding.authority)
        writer.key("denials")
        writer.denials(finding.denials)
        writer.key("fixes")
        writer.beginArray()
        for fix in finding.fixes { write(fix, of: claim, to: &writer) }
        writer.endArray()
        writer.key("fingerprint")
        writer.hexadecimal(finding.fingerprint)
        writer.endObject()
    }

    private func write(_ fix: Fix, of claim: Claim, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("kind")
        writer.string(fix.kind.rawValue)
        writer.key("title")
        writer.string(fix.title)
        writer.key("requires")
        writer.string(orNull: fix.requires)
        writer.key("patch")
        pointers.writePatch(fix.edits, of: claim, to: &writer)
        writer.key("resolves")
        writer.beginArray()
        for rule in fix.resolves { writer.string(rule) }
        writer.endArray()
        writer.key("introduces")
        writer.beginArray()
        for rule in fix.introduces { writer.string(rule) }
        writer.endArray()
        writer.endObject()
    }
}
