import Claims
import Formats
import JSON
import TestSupport
import Testing

/// What leaves nothing to judge, each at its place.
@Suite struct ClaimProblemTests {
    @Test(arguments: [
        (#""receivedDate":"2026-02-29""#, "/receivedDate format"), (#""receivedDate":"11/20/2026""#, "/receivedDate format"),
        (#""receivedDate":20261120"#, "/receivedDate type"),
        (#""discipline":"Chiro""#, "/discipline unknownValue"), (#""discipline":1"#, "/discipline type"),
        (#""setting":"home""#, "/setting unknownValue"), (#""claimId":1001"#, "/claimId type"),
        (#""payerId":["a"]"#, "/payerId type"), (#""placeOfService":1.5"#, "/placeOfService type"),
        (#""placeOfService":-11"#, "/placeOfService type"), (#""frequencyCode":true"#, "/frequencyCode type"),
        (#""patient":"Ann""#, "/patient type"), (#""patient":{"birthDate":"1951-4-2"}"#, "/patient/birthDate format"),
        (#""billingProvider":{"npi":1.5}"#, "/billingProvider/npi type"),
        (#""renderingProvider":{"taxonomyCode":[]}"#, "/renderingProvider/taxonomyCode type"),
        (#""diagnoses":"R26.89""#, "/diagnoses type"), (#""diagnoses":["A",{}]"#, "/diagnoses/1 type"),
        (#""diagnoses":[null,"R26.89"]"#, "/diagnoses/1 type"),
        (#""totalTreatmentMinutes":1441"#, "/totalTreatmentMinutes range"),
        (#""totalTreatmentMinutes":-1"#, "/totalTreatmentMinutes range"),
        (#""totalTreatmentMinutes":12.5"#, "/totalTreatmentMinutes type"),
        (#""totalTreatmentMinutes":"55""#, "/totalTreatmentMinutes type"), (#""sessionNote":{}"#, "/sessionNote type"),
        (#""episode":[]"#, "/episode type"), (#""episode":{"planOfCare":7}"#, "/episode/planOfCare type"),
        (#""episode":{"planOfCare":{"certifiedThrough":"x"}}"#, "/episode/planOfCare/certifiedThrough format"),
        (#""episode":{"incurredExpenses":{"PT-SLP":"1,000"}}"#, "/episode/incurredExpenses/PT-SLP format"),
        (#""episode":{"authorization":{"visitsUsed":-1}}"#, "/episode/authorization/visitsUsed range"),
        (#""episode":{"treatmentDaysSinceProgressReport":"8"}"#, "/episode/treatmentDaysSinceProgressReport type"),
        (#""unbilledServices":[{"minutes":8}]"#, "/unbilledServices/0 required"),
        (#""unbilledServices":[{"procedureCode":"97035"}]"#, "/unbilledServices/0 required"),
        (#""unbilledServices":[{"procedureCode":"97035","minutes":2000}]"#, "/unbilledServices/0/minutes range"),
        (
            #""unbilledServices":[{"procedureCode":"97035","minutes":8,"serviceDate":"?"}]"#,
            "/unbilledServices/0/serviceDate format"
        ),
        (#""claimId":"a","claimId":"b""#, "/claimId duplicateMember"),
        (#""episode":{"id":"a","id":"a"}"#, "/episode/id duplicateMember"),
    ])
    func inAClaim(_ member: String, _ mistake: String) throws {
        let reading = try read(document(claim: member))
        #expect(reading.mistakes == [mistake] && !reading.isRead)
    }

    @Test(arguments: [
        (#""minutes":1441"#, "minutes range"), (#""minutes":-1"#, "minutes range"), (#""minutes":7.5"#, "minutes type"),
        (#""minutes":"25""#, "minutes type"), (#""minutes":1e300"#, "minutes range"),
        (#""assistantMinutes":2000"#, "assistantMinutes range"),
        (#""minutes":15,"assistantMinutes":16"#, "assistantMinutes range"), (#""modifiers":"GP""#, "modifiers type"),
        (#""modifiers":[["GP"]]"#, "modifiers/0 type"), (#""modifiers":["GP",null,"59"]"#, "modifiers/2 type"),
        (#""chargeAmount":"140.005""#, "chargeAmount format"), (#""chargeAmount":140.005"#, "chargeAmount format"),
        (#""chargeAmount":"$140""#, "chargeAmount format"), (#""chargeAmount":true"#, "chargeAmount type"),
        (#""allowedAmount":1e300"#, "allowedAmount range"), (#""diagnosisPointers":1"#, "diagnosisPointers type"),
        (#""diagnosisPointers":["A"]"#, "diagnosisPointers/0 type"), (#""diagnosisPointers":[1.5]"#, "diagnosisPointers/0 type"),
        (#""serviceDate":"20261120""#, "serviceDate format"), (#""serviceDateThrough":5"#, "serviceDateThrough type"),
        (#""documentation":5"#, "documentation type"), (#""documentation":["x"]"#, "documentation type"),
        (#""documentation":{"activity":1}"#, "documentation/activity type"),
        (#""documentation":{"equipment":{}}"#, "documentation/equipment type"),
        (#""documentation":{"equipment":["a",1]}"#, "documentation/equipment/1 type"),
        (#""intervals":{}"#, "intervals type"), (#""intervals":[7]"#, "intervals/0 type"),
        (#""intervals":[{"start":"2026-11-20T14:00:00Z"}]"#, "intervals/0 required"),
        (#""intervals":[{"end":"2026-11-20T14:00:00Z","start":null}]"#, "intervals/0 required"),
        (#""intervals":[{"end":"2026-11-20T14:00:00Z","start":"14:00"}]"#, "intervals/0/start format"),
        (#""intervals":[{"end":"2026-11-20T14:00:00","start":"2026-11-20T13:00:00Z"}]"#, "intervals/0/end format"),
        (#""units":3"#, "units duplicateMember"),
    ])
    func inALine(_ member: String, _ mistake: String) throws {
        let reading = try read(document(line: member))
        #expect(reading.mistakes == ["/serviceLines/0/" + mistake] && !reading.isRead)
    }

    @Test(arguments: [
        ("[]", [" type"]), ("7", [" type"]), ("null", [" type"]), ("{}", [" required"]),
        (#"{"serviceLines":null}"#, [" required"]), (#"{"serviceLines":[]}"#, ["/serviceLines tooShort"]),
        (#"{"serviceLines":[null,null]}"#, ["/serviceLines tooShort"]), (#"{"serviceLines":{}}"#, ["/serviceLines type"]),
        (#"{"serviceLines":[{}]}"#, ["/serviceLines/0 required", "/serviceLines/0 required", "/serviceLines/0 required"]),
        (#"{"serviceLines":[7,{"procedureCode":"97530","units":1}]}"#, ["/serviceLines/0 type", "/serviceLines/1 required"]),
        (
            #"{"serviceLines":[{"procedureCode":null,"units":"2"}],"serviceDate":"soon"}"#,
            ["/serviceLines/0/units type", "/serviceLines/0 required", "/serviceDate format"]
        ),
        (
            #"{"unbilledServices":[{"procedureCode":"97035","minutes":8}],"serviceLines":[{"procedureCode":"1","units":1,"serviceDate":"2026-11-20"}]}"#,
            ["/unbilledServices/0 required"]
        ),
    ])
    func withoutWhatIsRequired(_ json: String, _ mistakes: [String]) throws {
        #expect(try read(json).mistakes == mistakes)
    }

    @Test func namesTheMissingMember() throws {
        let details = try read(#"{"serviceLines":[{}]}"#).problems.map(\.detail)
        #expect(
            details == [
                "procedureCode is required", "units is required", "serviceDate is required, here or in the claim",
            ])
    }

    @Test func saysEverythingAtOnce() throws {
        let reading = try read(
            #"""
            {"receivedDate":1,"discipline":"x","diagnoses":{},"episode":{"planOfCare":{"certifiedFrom":"x"}},
            "serviceLines":[{"units":"2","minutes":9999},{"procedureCode":"97530","units":1,"modifiers":[1.5]}]}
            """#)
        #expect(
            reading.mistakes == [
                "/receivedDate type", "/discipline unknownValue", "/diagnoses type", "/episode/planOfCare/certifiedFrom format",
                "/serviceLines/0/units type", "/serviceLines/0/minutes range", "/serviceLines/0 required",
                "/serviceLines/1/modifiers/0 type", "/serviceLines/0 required", "/serviceLines/1 required",
            ])
    }

    @Test func neverRepeatsAValue() throws {
        let secret = "Zyx-1951"
        let reading = try read(
            document(claim: #""receivedDate":"\#(secret)","discipline":"\#(secret)","patient":"\#(secret)""#))
        #expect(reading.problems.count == 3 && !reading.problems.contains { $0.detail.contains(secret) })
    }
}
