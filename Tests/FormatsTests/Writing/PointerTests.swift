import Claims
import Formats
import Foundation
import JSON
import Rules
import Testing

@Suite struct PointerTests {
    private let pointers = JSONPointers()

    /// A member's path has the letters of its name in code, so that none can be mistaken for another.
    @Test func pathsAreTheNames() {
        for member in Claim.Member.allCases {
            let letters = member.path.description.filter { $0 != "/" }.lowercased()
            #expect(letters == "\(member)".lowercased())
            #expect(member.path.description.split(separator: "/").count == (member.holder == nil ? 1 : 2))
        }
        for member in ServiceLine.Member.allCases { #expect(member.name.description == "\(member)") }
    }

    @Test(arguments: [
        (Place(.claim), ""), (Place(.claimMember(.billingProviderNPI)), "/billingProvider/npi"),
        (Place(.claimMember(.episodePlanOfCare)), "/episode/planOfCare"), (Place(.line(1)), "/serviceLines/0"),
        (Place(.lineMember(12, .modifiers), index: 2), "/serviceLines/11/modifiers/2"),
        (Place(.lineMember(2, .documentation)), "/serviceLines/1/documentation"), (Place(.diagnosis(3)), "/diagnoses/3"),
        (Place(.intervalProvider(2), index: 1), "/serviceLines/1/intervals/1/providerNpi"),
        (Place(.unbilledService(1)), "/unbilledServices/0"), (Place(.claimMember(.diagnoses), index: 4), "/diagnoses/4"),
    ])
    func pointer(place: Place, pointer: String) {
        #expect(pointers.pointer(to: place) == pointer)
    }

    @Test(arguments: Sample.all) func everyPointerResolves(sample: Sample) throws {
        let verdict = try sample.parsed()
        let findings = try #require(verdict["findings"] as? [[String: Any]])
        let lacks = try #require(verdict["notChecked"] as? [[String: Any]])
        for pointer in (findings + lacks).flatMap({ $0["pointers"] as! [String] }) {
            _ = try resolve(pointer, in: sample.document)
        }
    }

    /// Every fix, applied by its patch to the sender's document, cures what it says it cures.
    @Test(arguments: Sample.all) func patchesCure(sample: Sample) throws {
        let claim = sample.claim
        let verdict = World.verdict(claim)
        let written = try #require(try sample.parsed()["findings"] as? [[String: Any]])
        for (finding, object) in zip(verdict.report.findings, written) {
            for (fix, fixObject) in zip(finding.fixes, object["fixes"] as! [[String: Any]]) {
                let patched = try apply(fixObject["patch"] as! [[String: Any]], to: sample.document)
                var edited = claim
                for edit in fix.edits { edit.apply(to: &edited) }
                try expectSameLines(edited, patched)
                let after = World.verdict(edited).report.findings.map { Catalogue.cards[$0.rule].id.description }
                for rule in fixObject["resolves"] as! [String] { #expect(!after.contains(rule)) }
            }
        }
    }

    @Test(arguments: [
        [ClaimEdit.appendModifier("59", line: 2)], [.appendModifier("59", line: 1)],
        [.appendModifier("GP", line: 1), .appendModifier("59", line: 1), .appendModifier("KX", line: 2)],
        [.removeModifier(at: 0, line: 2), .appendModifier("GO", line: 2)],
        [.removeModifier(at: 0, line: 2), .removeModifier(at: 0, line: 2), .appendModifier("GN", line: 2)],
        [.appendModifier("59", line: 1), .removeModifier(at: 0, line: 1), .appendModifier("XE", line: 1)],
        [.setUnits(3, line: 1), .setProcedureCode("97112", line: 2), .setUnits(0, line: 2)],
    ])
    func patch(edits: [ClaimEdit]) throws {
        let sample = Sample(lines: [
            Sample.Line(code: "97530", units: 1, minutes: 15),
            Sample.Line(code: "97110", modifiers: ["GP", "59"], units: 2, minutes: 30),
        ])
        let claim = sample.claim
        let bytes = writing { pointers.writePatch(edits, of: claim, to: &$0) }
        let operations = try JSONSerialization.jsonObject(with: Data(bytes)) as! [[String: Any]]
        var edited = claim
        for edit in edits { edit.apply(to: &edited) }
        try expectSameLines(edited, try apply(operations, to: sample.document))
    }

    @Test func firstModifierMakesTheMember() throws {
        let sample = Sample(lines: [Sample.Line(code: "97530"), Sample.Line(code: "97110", modifiers: [])])
        let bytes = writing {
            pointers.writePatch([.appendModifier("59", line: 1), .appendModifier("59", line: 2)], of: sample.claim, to: &$0)
        }
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                [{"op":"add","path":"/serviceLines/0/modifiers","value":["59"]},\
                {"op":"add","path":"/serviceLines/1/modifiers/-","value":"59"}]
                """)
    }

    private func expectSameLines(_ claim: Claim, _ document: Any) throws {
        for line in claim.serviceLines {
            let object = try resolve("/serviceLines/\(line.number - 1)", in: document) as! [String: Any]
            #expect(object["procedureCode"] as? String == line.procedureCode.description)
            #expect(object["units"] as? Int == line.units.countable)
            #expect(object["modifiers"] as? [String] ?? [] == line.modifiers.map(\.description))
        }
    }
}
