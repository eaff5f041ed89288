import Claims
import Formats
import JSON
import TestSupport
import Testing

@Suite struct ClaimReaderTests {
    @Test func readsEveryMember() throws {
        let reading = try read(contractClaim)
        #expect(reading.mistakes == [] && reading.isRead && reading.unknownMembers == [])
        #expect(
            summary(reading.claim) == [
                #"claimId: "A-1001""#, #"payerId: "medicare-part-b""#, "receivedDate: 2026-11-23", "serviceDate: 2026-11-20",
                "discipline: physicalTherapy", "setting: outpatientHospital", "placeOfService: 11", "frequencyCode: 55",
                #"originalReferenceNumber: "R-1""#, #"priorAuthorizationNumber: "P-2""#, "birthDate: 1951-04-02",
                "billing npi: 1234567893", "billing taxonomy: \(TaxonomyCode("261QP2000X").raw)", "rendering npi: 1245319599",
                "rendering taxonomy: \(TaxonomyCode("225100000X").raw)", #"diagnoses: ["I69.351", "R26.89"]"#,
                "totalTreatmentMinutes: 55", #"sessionNote: "free text that covers the whole visit""#,
                "given: \(Claim.Member.allCases)", #"episode: "E-7""#, "certifiedFrom: 2026-10-01",
                "certifiedThrough: 2026-12-29", "lastProgressReport: 2026-11-02", "treatmentDays: 8",
                "incurred PT-SLP: 2310.00", "incurred OT: 0.00", #"authorization: "X1""#, "visitsAuthorized: 12",
                "visitsUsed: 11", "authorized from: 2026-10-01", "authorized through: 2026-12-31",
                "unbilled 1: 97035 8 min on 2026-11-19", "line 1 code: 97530", #"line 1 modifiers: ["GP", "59"]"#,
                "line 1 units: whole(2)", "line 1 minutes: 25", "line 1 assistantMinutes: 5",
                "line 1 interval: 1795201200 to 1795202700 by 1234567893", "line 1 charge: 140.00", "line 1 allowed: 71.40",
                "line 1 diagnosisPointers: [1, 2]", "line 1 serviceDate: 2026-11-20", "line 1 serviceDateThrough: 2026-11-21",
                "line 1 fields: "
                    + [
                        "activity -: \"a\"", "assistance -: \"s\"", "bodyRegions 0: \"knee\"", "equipment 0: \"walker\"",
                        "equipment 1: \"rail\"", "functionalGoal -: \"g\"", "note -: \"n\"", "outcome -: \"o\"",
                        "purpose -: \"p\"",
                    ].description,
                "line 1 given: \(ServiceLine.Member.allCases)",
            ])
    }

    @Test func readsTheLeastThereCanBe() throws {
        let reading = try read(document())
        #expect(reading.isRead)
        #expect(
            summary(reading.claim) == [
                "serviceDate: 2026-11-20", "setting: practitioner", "diagnoses: []",
                "given: \([Claim.Member.serviceDate, .serviceLines])", "line 1 code: 97530", "line 1 modifiers: []",
                "line 1 units: whole(2)", "line 1 diagnosisPointers: []", "line 1 serviceDate: 2026-11-20",
                "line 1 given: \([ServiceLine.Member.procedureCode, .units])",
            ])
    }

    @Test func takesNullForAbsent() throws {
        let nulls = contractClaim.split(separator: "\n").compactMap { line -> String? in
            guard let colon = line.firstIndex(of: ":"), line.prefix(while: { $0 == " " }).count == 2 else { return nil }
            let name = line[..<colon].filter { $0 != " " }
            return ["\"serviceLines\"", "\"serviceDate\""].contains(name) ? nil : "\(name): null"
        }
        #expect(nulls.count == 17)
        let lineNulls = ServiceLine.Member.allCases.filter { $0 != .procedureCode && $0 != .units }.map { "\"\($0)\": null" }
        let reading = try read(document(claim: nulls.joined(separator: ","), line: lineNulls.joined(separator: ",")))
        #expect(reading.mistakes == [])
        #expect(summary(reading.claim) == summary(try read(document()).claim))
    }

    @Test func takesNullsInObjectsForAbsent() throws {
        let objects = #"""
            "patient":{"birthDate":null,"id":null},"billingProvider":{"npi":null,"taxonomyCode":null},
            "episode":{"id":null,"planOfCare":{"certifiedFrom":null},"incurredExpenses":{"OT":null},"authorization":null}
            """#
        let claim = try read(document(claim: objects)).claim
        #expect(claim.given.contains(.patient) && !claim.given.contains(.patientBirthDate))
        #expect(claim.given.contains(.episodePlanOfCare) && !claim.given.contains(.episodeAuthorization))
        #expect(claim.episode != nil && claim.episode?.authorization == nil)
    }

    @Test func givesLinesTheClaimsDateWhereverItStands() throws {
        let json = #"""
            {"serviceLines":[{"units":1,"procedureCode":"97110"},{"serviceDate":"2026-11-18","units":1,"procedureCode":"97140"}],
            "unbilledServices":[{"procedureCode":"97035","minutes":8}],"serviceDate":"2026-11-20"}
            """#
        let claim = try read(json).claim
        #expect(claim.serviceLines.map(\.serviceDate.description) == ["2026-11-18", "2026-11-20"])
        #expect(claim.serviceLines.map(\.number) == [2, 1])
        #expect(claim.unbilledServices.map(\.serviceDate.description) == ["2026-11-20"])
    }

    @Test func forgetsTheClaimBefore() throws {
        var reader = ClaimReader()
        var claim = Claim()
        let parser = JSONParser()
        let plain = summary(try read(document(), &reader, &claim, parser).claim)
        _ = try read(contractClaim, &reader, &claim, parser)
        _ = try read(#"{"serviceLines":[{"units":[]}]}"#, &reader, &claim, parser)
        let again = try read(document(), &reader, &claim, parser)
        #expect(again.isRead && summary(again.claim) == plain)
    }

    @Test func judgesEachClaimOfACollectorByItself() throws {
        var problems = JSONProblems()
        var reader = ClaimReader()
        var claim = Claim()
        let parser = JSONParser()
        #expect(!reader.read(try parser.parse(Array("[]".utf8)), into: &claim, &problems))
        problems.push(index: 1)
        #expect(reader.read(try parser.parse(Array(document().utf8)), into: &claim, &problems))
        #expect(!reader.read(try parser.parse(Array(#"{"serviceDate":1}"#.utf8)), into: &claim, &problems))
        #expect(problems.list.map(\.pointer) == ["", "/1/serviceDate", "/1"])
    }
}
