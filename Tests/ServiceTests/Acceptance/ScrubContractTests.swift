import Foundation
import Testing

/// `POST /v1/scrub` as the contract has it, over real connections.
@Suite struct ScrubContractTests {
    private static let served = Served.standard

    private func scrub(
        _ body: String, _ query: String = "", type: String? = "application/json", fields: [(String, String)] = [],
        source: SourceLocation = #_sourceLocation
    ) throws -> WireReply {
        try Self.served.scrub(body, query, type: type, fields: fields, source: source)
    }

    // MARK: Types of bodies

    @Test(arguments: [
        nil, "application/json", "application/json; charset=utf-8", "APPLICATION/JSON;charset=UTF-8", "application/json ; v=1",
        "application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=UTF-8",
    ])
    func bodiesOfJSON(type: String?) throws {
        for body in [Sample.clean.json, "  \r\n\t" + Sample.clean.prettyJSON + "\n\n"] {
            let reply = try scrub(body, type: type)
            #expect(reply.status == 200)
            #expect(reply.fields["content-type"] == "application/json")
            #expect(reply.node?["disposition"]?.string == "accept")
        }
    }

    @Test func theFirstCurlWorks() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("claim-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(Sample.flagged.prettyJSON.utf8).write(to: file)
        let curl = Process()
        let output = Pipe()
        curl.executableURL = URL(fileURLWithPath: "/usr/bin/curl")
        curl.arguments = ["-s", "localhost:\(Self.served.port)/v1/scrub", "-d", "@\(file.path)"]
        curl.standardOutput = output
        try curl.run()
        let reply = Node(output.fileHandleForReading.readDataToEndOfFile())
        curl.waitUntilExit()
        #expect(curl.terminationStatus == 0)
        #expect(reply?["disposition"]?.string == "flag")
        #expect(reply?["claimId"]?.string == "F-1")
    }

    @Test(arguments: [
        "text/csv", "text/plain", "application/xml", "multipart/form-data; boundary=x", "application/jsonx", "json",
        "application/cbor",
    ])
    func bodiesOfOtherTypes(type: String) throws {
        let reply = try scrub(Sample.clean.json, type: type)
        expectProblem(reply, 415, "unsupported-media-type")
        #expect(reply.fields["accept"]?.contains("application/json") == true)
        #expect(reply.fields["accept"]?.contains("application/x-ndjson") == true)
    }

    @Test func aRealFormIsNotAClaim() throws {
        expectProblem(try scrub("a=1&b=2", type: "application/x-www-form-urlencoded"), 415, "unsupported-media-type")
        expectProblem(try scrub("{a=1}", type: "application/x-www-form-urlencoded"), 400, "not-json")
    }

    @Test func bodiesThatAreEmpty() throws {
        expectProblem(try Self.served.call("POST", "/v1/scrub"), 400, "body-missing")
        for type in ["application/json", "application/x-www-form-urlencoded"] {
            let reply = try scrub("", type: type)
            #expect(reply.status == 400)
            #expect(reply.type == "application/problem+json")
        }
        #expect(try scrub(" \n ").status == 400)
        // A stream of no claims has no verdicts.
        let stream = try scrub("\n\r\n", type: "application/x-ndjson")
        #expect(stream.status == 200)
        #expect(stream.body.isEmpty)
    }

    @Test func bodiesThatAreNoClaims() throws {
        #expect(try scrub("[]").text == "[]\n")
        for body in ["null", "\"x\"", "1", "true"] { expectProblem(try scrub(body), 422, "not-a-claim") }
        let reply = try scrub("{}")
        expectProblem(reply, 422, "not-a-claim")
        #expect(reply.node?["errors"]?.elements.first?["pointer"]?.string == "")
        #expect(reply.node?["errors"]?.elements.first?["code"]?.string == "required")
    }

    /// All that is wrong is said at once, each with its place.
    @Test func allMistakesAreTold() throws {
        let reply = try scrub(
            #"{"receivedDate":"2026-02-30","discipline":"XX","totalTreatmentMinutes":-1,"patient":[],"serviceLines":[{"units":"two"},{"procedureCode":"97110","modifiers":"GP","serviceDate":"20261120","intervals":[{"start":"now"}]}]}"#
        )
        expectProblem(reply, 422, "not-a-claim")
        let pointers = Set(reply.node!["errors"]!.elements.compactMap { $0["pointer"]?.string })
        for pointer in [
            "/receivedDate", "/discipline", "/totalTreatmentMinutes", "/patient", "/serviceLines/0", "/serviceLines/0/units",
            "/serviceLines/1", "/serviceLines/1/modifiers", "/serviceLines/1/serviceDate", "/serviceLines/1/intervals/0/start",
            "/serviceLines/1/intervals/0",
        ] {
            #expect(pointers.contains(pointer), "\(pointer) is not told: \(reply.text)")
        }
        for error in reply.node!["errors"]!.elements {
            #expect(error["detail"]?.string?.isEmpty == false && error["code"]?.string?.isEmpty == false)
        }
    }

    @Test func notJSONNamesThePlace() throws {
        let reply = try scrub("{\n  \"serviceDate\": \"2026-11-20\",\n  \"serviceLines\": [},\n}")
        expectProblem(reply, 400, "not-json")
        let detail = reply.node?["detail"]?.string ?? ""
        #expect(detail.contains("byte 52") && detail.contains("line 3") && detail.contains("column 20"), "\(detail)")
    }

    @Test(arguments: [
        "{", "[", "[1,", "nul", "{\"a\":01}", "{\"a\":1}{}", "{'a':1}", "\u{FEFF}", "{\"a\":\"\\x\"}", "{\"a\":\"\\ud800\"}",
        "[1,]", "{\"a\":NaN}", "{\"a\" 1}", "\u{0}", "{\"a\":1}\u{0}",
    ])
    func bodiesThatAreNotJSON(body: String) throws {
        expectProblem(try scrub(body), 400, "not-json")
    }

    @Test func bodiesThatAreNotUTF8() throws {
        let body = Array(#"{"claimId":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)
        expectProblem(try Self.served.call("POST", "/v1/scrub", body, type: "application/json"), 400, "not-json")
    }

    @Test func deepNesting() throws {
        for depth in [100, 2_000, 200_000] {
            let lists = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            let objects = String(repeating: "{\"a\":", count: depth) + "1" + String(repeating: "}", count: depth)
            for body in [objects, "{\"serviceLines\":\(lists)}", String(repeating: "[", count: depth)] {
                let reply = try scrub(body)
                #expect(reply.status == 400 || reply.status == 422, "\(depth): \(reply.status)")
                #expect(reply.type == "application/problem+json")
            }
            // A list of lists is a list of items that are no claims.
            #expect([200, 400].contains(try scrub(lists).status))
        }
    }

    @Test func duplicateMembers() throws {
        let twice =
            #"{"serviceDate":"2026-11-20","serviceLines":[{"procedureCode":"97110","units":1,"units":2}],"serviceDate":"2026-11-21"}"#
        let reply = try scrub(twice)
        expectProblem(reply, 422, "not-a-claim")
        let pointers = reply.node!["errors"]!.elements.compactMap { $0["pointer"]?.string }
        #expect(Set(pointers) == ["/serviceDate", "/serviceLines/0/units"], "\(reply.text)")
        let unknown = #"{"serviceDate":"2026-11-20","x":1,"x":2,"serviceLines":[{"procedureCode":"97110","units":1}]}"#
        expectProblem(try scrub(unknown), 422, "not-a-claim")
        let escaped =
            #"{"serviceDate":"2026-11-20","service\u0044ate":"2026-11-20","serviceLines":[{"procedureCode":"97110","units":1}]}"#
        expectProblem(try scrub(escaped), 422, "not-a-claim")
    }

    @Test func unknownMembersAreReported() throws {
        let claim =
            #"{"servicedate":"x","serviceDate":"2026-11-20","zzzzzzzzzz":{"a":[1]},"patient":{"dob":"1951-04-02"},"serviceLines":[{"procedureCode":"97110","unit":3,"units":1,"minuts":15,"intervals":[{"start":"2026-11-20T10:00:00Z","end":"2026-11-20T10:15:00Z","npi":"1"}],"documentation":{"notes":"x"}}]}"#
        let reply = try scrub(claim)
        #expect(reply.status == 200)
        let told = reply.node!["unknownMembers"]!.elements
        let byPointer = Dictionary(uniqueKeysWithValues: told.map { ($0["pointer"]!.string!, $0) })
        let expected = [
            "/servicedate": "serviceDate", "/zzzzzzzzzz": nil, "/patient/dob": nil, "/serviceLines/0/unit": "units",
            "/serviceLines/0/minuts": "minutes", "/serviceLines/0/intervals/0/npi": nil,
            "/serviceLines/0/documentation/notes": "note",
        ]
        #expect(Set(byPointer.keys) == Set(expected.keys), "\(reply.text)")
        for (pointer, nearest) in expected {
            #expect(byPointer[pointer]?["name"]?.string == pointer.split(separator: "/").last.map(String.init))
            if let nearest { #expect(byPointer[pointer]?["nearest"]?.string == nearest) }
        }
        #expect(byPointer["/zzzzzzzzzz"]?["nearest"] == .null)
    }

    // MARK: Values that are findings

    @Test(arguments: [
        "0", "-1", "-0", "1.5", "1000", "1e400", "123456789012345678901234567890", "0.0", "1e-5", "9223372036854775808",
        "-9223372036854775809",
    ])
    func unitsThatAreFindings(units: String) throws {
        let reply = try scrub(
            #"{"serviceDate":"2026-11-20","serviceLines":[{"procedureCode":"97110","units":\#(units),"minutes":15}]}"#)
        #expect(reply.status == 200, "\(reply.text)")
        let finding = reply.node?["findings"]?.elements.first { $0["rule"]?.string == "intake.units-not-whole" }
        #expect(finding?["pointers"] == ["/serviceLines/0/units"], "\(reply.text)")
    }

    @Test(arguments: ["1", "2", "999", "2.0", "1e0"])
    func unitsThatAreWhole(units: String) throws {
        let reply = try scrub(#"{"serviceDate":"2026-11-20","serviceLines":[{"procedureCode":"97110","units":\#(units)}]}"#)
        #expect(reply.status == 200)
        #expect(reply.node?["findings"]?.elements.contains { $0["rule"]?.string == "intake.units-not-whole" } == false)
    }

    @Test func moneyIsATextOrANumber() throws {
        func rules(_ charge: String) throws -> WireReply {
            try scrub(
                #"{"serviceDate":"2026-11-20","serviceLines":[{"procedureCode":"97110","units":1,"chargeAmount":\#(charge)}]}"#)
        }
        for charge in ["\"140.00\"", "140", "140.0", "140.00", "\"140\"", "1.4e2"] {
            #expect(try rules(charge).status == 200, "\(charge)")
        }
        for charge in ["0", "\"0.00\"", "\"-1.00\"", "-5"] {
            let reply = try rules(charge)
            #expect(reply.text.contains("intake.charge-not-positive"), "\(charge): \(reply.text)")
        }
        for charge in ["\"a lot\"", "\"1,000.00\"", "\"$5\"", "[]"] { expectProblem(try rules(charge), 422, "not-a-claim") }
    }

    @Test func countsOverTheLimitAreFindings() throws {
        func found(_ claim: Node) throws -> Set<String> {
            let reply = try scrub(claim.json)
            #expect(reply.status == 200, "\(reply.text)")
            return Set(reply.node?["findings"]?.elements.compactMap { $0["rule"]?.string } ?? [])
        }
        var claim = Sample.clean
        let line = claim["serviceLines"]!.elements[0]
        claim["serviceLines"] = .list(Array(repeating: line, count: 50))
        #expect(try !found(claim).contains("intake.too-many-lines"))
        claim["serviceLines"] = .list(Array(repeating: line, count: 51))
        #expect(try found(claim).contains("intake.too-many-lines"))
        claim = Sample.clean
        claim["diagnoses"] = .list(Array(repeating: "M54.50", count: 12))
        #expect(try !found(claim).contains("intake.too-many-diagnoses"))
        claim["diagnoses"] = .list(Array(repeating: "M54.50", count: 13))
        #expect(try found(claim).contains("intake.too-many-diagnoses"))
        claim["diagnoses"] = .list([])
        #expect(try found(claim).contains("intake.diagnosis-missing"))
    }

    // MARK: The query

    @Test func failOnFlag() throws {
        let plain = try scrub(Sample.flagged.json)
        #expect(plain.status == 200)
        for query in ["?failOn=flag", "?failOn=fl%61g", "?stage=final&failOn=flag"] {
            let failed = try scrub(Sample.flagged.json, query)
            #expect(failed.status == 422)
            #expect(failed.body == plain.body)
            #expect(failed.type == "application/json")
            #expect(try scrub(Sample.clean.json, query).status == 200)
        }
        let both = "[\(Sample.clean.json),\(Sample.flagged.json)]"
        #expect(try scrub(both, "?failOn=flag").status == 422)
        #expect(try scrub("[\(Sample.clean.json)]", "?failOn=flag").status == 200)
        #expect(try scrub("[{}]", "?failOn=flag").status == 422)
    }

    @Test func stages() throws {
        var claim = Sample.clean
        claim["serviceLines"] = [["procedureCode": "97110", "modifiers": ["GP"], "units": 1, "minutes": 40]]
        let final = try scrub(claim.json)
        #expect(try scrub(claim.json, "?stage=final").body == final.body)
        #expect(final.text.contains("units.below-minutes"))
        let draft = try scrub(claim.json, "?stage=draft")
        #expect(draft.status == 200)
        #expect(!draft.text.contains("units.below-minutes"))
    }

    @Test func includes() throws {
        let plain = try #require(try scrub(Sample.clean.json).node)
        for name in ["documentation", "pairs", "coverage"] { #expect(plain[name] == nil) }
        let both = [
            "?include=documentation,coverage", "?include=documentation&include=coverage", "?include=coverage%2Cdocumentation",
        ]
        for query in both {
            let node = try #require(try scrub(Sample.clean.json, query).node)
            #expect(node["documentation"] != nil && node["pairs"] != nil && node["coverage"] != nil)
            #expect(node.without("documentation", "pairs", "coverage") == plain)
        }
        let coverage = try #require(try scrub(Sample.clean.json, "?include=coverage").node)
        #expect(coverage["documentation"] == nil)
        let rules = try #require(
            try Self.served.call("GET", "/v1/rules").node?["rules"]?.elements.compactMap { $0["id"]?.string })
        #expect(coverage["coverage"]?.elements.compactMap { $0["rule"]?.string } == rules)
    }

    @Test(arguments: [
        ("?include=documentation,colours", ["documentation", "coverage"]), ("?include=", ["documentation", "coverage"]),
        ("?stage=later", ["draft", "final"]), ("?failOn=warning", ["flag"]), ("?failon=flag", ["failOn", "stage", "include"]),
        ("?colour=red", ["failOn", "stage", "include"]), ("?format=xml", ["json", "text"]), ("?stage", []),
    ])
    func queriesThatAreNotKnown(query: String, known: [String]) throws {
        let reply = try scrub(Sample.clean.json, query)
        expectProblem(reply, 400, "unknown-parameter")
        for name in known { #expect(reply.node?["detail"]?.string?.contains(name) == true, "\(reply.text)") }
        for value in ["colours", "later", "warning", "red", "xml"] { #expect(!reply.text.contains(value)) }
    }

    // MARK: Negotiation

    @Test(arguments: [
        ("*/*", "application/json"), ("application/json", "application/json"), ("text/plain", "text/plain"),
        ("text/*", "text/plain"), ("application/*", "application/json"),
        ("text/plain;q=0.5, application/json", "application/json"),
        ("text/plain, application/json;q=0.5", "text/plain"), ("application/json;q=0, */*", "text/plain"),
        ("image/png, */*;q=0.1", "application/json"), ("TEXT/PLAIN", "text/plain"),
        ("application/json;q=0.001", "application/json"),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json"), ("", "application/json"),
    ])
    func accepted(accept: String, type: String) throws {
        let reply = try scrub(Sample.flagged.json, fields: [("Accept", accept)])
        #expect(reply.status == 200)
        #expect(reply.type == type)
    }

    @Test(arguments: ["image/png", "application/json;q=0", "text/html", "*/*;q=0"])
    func notAccepted(accept: String) throws {
        expectProblem(try scrub(Sample.flagged.json, fields: [("Accept", accept)]), 406, "not-acceptable")
    }

    @Test func formatsByQuery() throws {
        let text = try scrub(Sample.flagged.json, "?format=text")
        #expect(text.fields["content-type"] == "text/plain; charset=utf-8")
        #expect(text.body == (try scrub(Sample.flagged.json, fields: [("Accept", "text/plain")])).body)
        #expect(text.text.contains("units.exceed-minutes"))
        let json = try scrub(Sample.flagged.json, "?format=json", fields: [("Accept", "text/plain")])
        #expect(json.type == "application/json")
    }

    // MARK: Bad items among good ones

    @Test func arraysWithBadItems() throws {
        let reply = try scrub(#"[\#(Sample.clean.json),{},null,[],"x",\#(Sample.flagged.json)]"#)
        #expect(reply.status == 200)
        let items = try #require(reply.node?.elements)
        try #require(items.count == 6)
        #expect(items[0]["claimId"]?.string == "A-1")
        #expect(items[5]["claimId"]?.string == "F-1")
        for index in 1...4 {
            #expect(items[index]["index"]?.integer == index)
            let problem = items[index]["problem"]
            #expect(problem?["type"]?.string == "/problems/not-a-claim")
            #expect(problem?["status"]?.integer == 422)
            #expect(problem?["errors"]?.elements.isEmpty == false)
        }
        // Pointers are those of the item, as a claim alone has them.
        #expect(items[1]["problem"]?["errors"]?.elements.first?["pointer"]?.string == "")
    }

    func expectProblem(_ reply: WireReply, _ status: Int, _ kind: String, source: SourceLocation = #_sourceLocation) {
        #expect(reply.status == status, "\(reply.text)", sourceLocation: source)
        #expect(reply.type == "application/problem+json", sourceLocation: source)
        let problem = reply.node
        #expect(problem?["type"]?.string == "/problems/\(kind)", sourceLocation: source)
        #expect(problem?["status"]?.integer == status, sourceLocation: source)
        #expect(problem?["title"]?.string?.isEmpty == false, sourceLocation: source)
        #expect(problem?["detail"]?.string?.isEmpty == false, sourceLocation: source)
        #expect(problem?["instance"]?.string == "/requests/\(reply.fields["x-request-id"] ?? "")", sourceLocation: source)
    }
}
