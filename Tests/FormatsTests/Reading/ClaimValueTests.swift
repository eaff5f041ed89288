import Claims
import Formats
import JSON
import TestSupport
import Testing

/// Values that are kept, for rules to judge.
@Suite struct ClaimValueTests {
    @Test(arguments: [
        ("2", Units.whole(2)), ("2.0", .whole(2)), ("2e0", .whole(2)), ("0", .whole(0)), ("-3", .whole(-3)), ("1.5", .notWhole),
        ("1000000", .whole(1_000_000)), ("9223372036854775807", .whole(.max)), ("9223372036854775808", .notWhole),
        ("1e999", .notWhole), ("-1e400", .notWhole), ("1e-400", .whole(0)),
    ])
    func keepsAnyNumberOfUnits(_ text: String, _ units: Units) throws {
        let reading = try read(#"{"serviceDate":"2026-11-20","serviceLines":[{"procedureCode":"97530","units":\#(text)}]}"#)
        #expect(reading.isRead && reading.claim.serviceLines[0].units == units)
    }

    @Test(arguments: ["originalReferenceNumber", "priorAuthorizationNumber"])
    func aBlankNumberIsNone(_ member: String) throws {
        func claim(_ number: String) throws -> Claim {
            try read(
                #"{"serviceDate":"2026-11-20","\#(member)":"\#(number)","serviceLines":[{"procedureCode":"97530","units":1}]}"#
            ).claim
        }
        let (blank, given) = (try claim("  "), try claim("X1"))
        #expect(blank.originalReferenceNumber == nil && blank.priorAuthorizationNumber == nil)
        #expect((given.originalReferenceNumber ?? given.priorAuthorizationNumber) != nil)
    }

    @Test func takesNumbersForCodes() throws {
        let json = #"""
            {"serviceDate":"2026-11-20","placeOfService":11,"frequencyCode":1,"renderingProvider":{"npi":1234567893},
            "serviceLines":[{"procedureCode":97530,"units":1,"modifiers":["GP",59]}]}
            """#
        let claim = try read(json).claim
        #expect(claim.placeOfService == PlaceOfService("11") && claim.frequencyCode == FrequencyCode("1"))
        #expect(claim.renderingProvider.npi == NPI("1234567893"))
        #expect(claim.serviceLines[0].procedureCode == "97530" && claim.serviceLines[0].has(.distinctService))
    }

    @Test func keepsMalformedCodes() throws {
        let reading = try read(
            document(
                claim: #"""
                    "placeOfService":"eleven","frequencyCode":"","billingProvider":{"npi":"12345","taxonomyCode":"?"},
                    "diagnoses":["","nonsense","R26.89"],"serviceDateThrough":null
                    """#,
                line: #""modifiers":["","GPX","g","GP"],"diagnosisPointers":[0,-1,99],"serviceDateThrough":"2020-01-01""#))
        let claim = reading.claim
        #expect(reading.mistakes == [])
        #expect(claim.placeOfService?.isWellFormed == false && claim.frequencyCode?.byte == 0)
        #expect(claim.billingProvider.npi?.isValid == false && claim.billingProvider.taxonomyCode?.isWellFormed == false)
        #expect(claim.diagnoses.map(\.isWellFormed) == [false, false, true])
        #expect(claim.serviceLines[0].modifiers.map(\.isWellFormed) == [false, false, false, true])
        #expect(Array(claim.serviceLines[0].diagnosisPointers) == [0, -1, 99])
    }

    @Test func leavesOutSpacesAroundCodes() throws {
        let json = #"""
            {"serviceDate":"2026-11-20","discipline":" ot ","setting":"OUTPATIENTHOSPITAL",
            "serviceLines":[{"procedureCode":" 97530 ","units":1,"modifiers":["gp ","\t59"]}]}
            """#
        let claim = try read(json).claim
        #expect(claim.serviceLines[0].procedureCode == "97530")
        #expect(Array(claim.serviceLines[0].modifiers) == ["GP", "59"])
        #expect(claim.discipline == .occupationalTherapy && claim.setting == .outpatientHospital)
    }

    @Test func takesNullsAtTheEndOfAList() throws {
        let claim = try read(document(line: #""modifiers":["GP","59",null,null],"diagnosisPointers":[null]"#)).claim
        #expect(Array(claim.serviceLines[0].modifiers) == ["GP", "59"])
        #expect(claim.serviceLines[0].given.contains(.diagnosisPointers) && claim.serviceLines[0].diagnosisPointers.isEmpty)
    }

    @Test(arguments: [
        (#""140.00""#, 14_000), ("140", 14_000), ("140.5", 14_050), ("-3.10", -310), (#""0""#, 0), (#""71.4""#, 7_140),
    ])
    func readsMoney(_ text: String, _ cents: Int64) throws {
        #expect(try read(document(line: #""chargeAmount":\#(text)"#)).claim.serviceLines[0].charge == Money(cents: cents))
    }

    @Test func keepsTextsUnescaped() throws {
        let note = #""sessionNote":"Stairs \u2014 \"3 \u00d7 5\"\n\uD83D\uDC4D""#
        let reading = try read(document(claim: note, line: #""documentation":" Übung""#))
        let claim = reading.claim
        #expect(claim.string(try #require(claim.sessionNote)) == "Stairs — \"3 × 5\"\n👍")
        let documentation = try #require(claim.serviceLines[0].documentation)
        #expect(!documentation.isStructured && documentation.count == 1)
        let part = claim.documentationParts[Int(documentation.start)]
        #expect(part.field == .note && claim.string(part.text) == " Übung")
    }

    @Test(arguments: [#""""#, #"" \n\t""#, "{}", #"{"note":""}"#, #"{"equipment":[],"bodyRegions":[" "],"purpose":null}"#])
    func takesBlankDocumentationForNone(_ documentation: String) throws {
        let reading = try read(document(line: #""documentation":\#(documentation)"#))
        let line = reading.claim.serviceLines[0]
        #expect(reading.isRead && line.documentation == nil && line.given.contains(.documentation))
        #expect(reading.claim.documentationParts.isEmpty)
    }

    @Test func takesOneTextForAList() throws {
        let fields = #""documentation":{"equipment":"walker","bodyRegions":["knee","","hip"]}"#
        let claim = try read(document(line: fields)).claim
        #expect(claim.documentationParts.map(\.field) == [.equipment, .bodyRegions, .bodyRegions])
        #expect(claim.documentationParts.map(\.index) == [nil, 0, 2])
    }

    @Test func reportsUnknownMembersWithTheNearest() throws {
        let reading = try read(
            document(claim: #""diagnosis":[],"patient":{"name":"x"}"#, line: #""procedure_code":"97110","modifier":["GP"]"#))
        #expect(reading.isRead)
        #expect(
            reading.unknownMembers.map { "\($0.pointer) \($0.nearest ?? "-")" } == [
                "/diagnosis diagnoses", "/patient/name -", "/serviceLines/0/procedure_code procedureCode",
                "/serviceLines/0/modifier modifiers",
            ])
    }

    @Test func doesNotDependOnTheOrderOfKeys() throws {
        let expected = summary(try read(contractClaim).claim)
        let tree = try JSONTree(contractClaim)
        var random = SeededGenerator(seed: 7)
        for _ in 0..<50 {
            let reading = try read(tree.shuffled(using: &random).text)
            #expect(summary(reading.claim) == expected)
        }
    }
}
