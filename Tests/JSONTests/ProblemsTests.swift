import Testing

@testable import JSON

struct ProblemsTests {
    @Test func `the path is kept by hand too`() {
        var problems = JSONProblems()
        problems.push(member: "serviceLines")
        problems.push(index: 3)
        problems.reportMissing("units")
        problems.at("modifiers") { problems in problems.at(1) { $0.report(.unknownValue, "is not a modifier") } }
        problems.pop()
        problems.pop()
        problems.report(.conflict, "contradicts itself")
        #expect(problems.list.map(\.pointer) == ["/serviceLines/3/units", "/serviceLines/3/modifiers/1", ""])
        #expect(problems.list.map(\.code) == [.required, .unknownValue, .conflict])
    }

    @Test func `the list is bounded and says what it leaves out`() {
        var problems = JSONProblems()
        for index in 0..<1234 { problems.at(index) { $0.report(.type, "must be a string") } }
        #expect(problems.list.count == 1001)
        #expect(problems.list.last == JSONProblem(pointer: "", code: .omitted, detail: "234 more problems are not listed"))
        #expect(problems.omitted == 234)
        problems.reset()
        #expect(problems.list.isEmpty && problems.omitted == 0)
    }

    @Test func `a path may be deep, and a copy has its own`() {
        var problems = JSONProblems()
        for index in 0..<100 { problems.push(index: index) }
        var copy = problems
        copy.push(member: "copy")
        problems.push(member: "original")
        #expect(copy.pointer.hasSuffix("/99/copy") && problems.pointer.hasSuffix("/99/original"))
        #expect(problems.pointer.hasPrefix("/0/1/2/"))
    }

    @Test func `a pointer that is too long ends at an ancestor`() throws {
        let long = String(repeating: "x", count: 600)
        try withJSON("{\"short\": {\"\(long)\": {\"deep\": 1}}}") { value in
            var problems = JSONProblems()
            value.readMap(&problems) { _, value, problems in
                value.readMap(&problems) { _, value, problems in
                    value.readMap(&problems) { _, _, problems in problems.report(.format, "is wrong") }
                }
            }
            #expect(problems.list.map(\.pointer) == ["/short"])
        }
    }

    @Test func `unknown members are bounded, and so are their names`() throws {
        let names = (0..<150).map { "\"unknown\($0)\": {}" }
        let long = String(repeating: "é", count: 100)
        try withJSON("{\"x\(long)\": 1," + names.joined(separator: ",") + "}") { value in
            var problems = JSONProblems()
            value.readObject(JSONMembers("claimId"), &problems) { _, _, _ in Issue.record("nothing is known") }
            #expect(problems.isEmpty)
            #expect(problems.unknownMembers.count == 100 && problems.unknownMembersOmitted == 51)
            #expect(problems.unknownMembers[0].name == "x" + String(repeating: "é", count: 31) + "…")
            #expect(problems.unknownMembers[1] == UnknownMember(pointer: "/unknown0", name: "unknown0", nearest: nil))
        }
    }

    @Test(
        arguments: [
            ("procedurecode", "procedureCode"), ("procedure_code", "procedureCode"), ("Procedure-Code", "procedureCode"),
            ("procedreCode", "procedureCode"), ("proceduerCode", "procedureCode"), ("cptCode", nil), ("unit", "units"),
            ("untis", "units"),
            ("minute", "minutes"), ("serviceDateThru", "serviceDateThrough"), ("serviceDat", "serviceDate"), ("npi", "npi"),
            ("nip", "npi"), ("x", nil),
            ("", nil), ("colour", nil), ("diagnosis", nil),
        ] as [(String, String?)])
    func `the nearest name is what was probably meant`(_ name: String, _ nearest: String?) throws {
        let members = JSONMembers(
            "procedureCode", "units", "minutes", "serviceDate", "serviceDateThrough", "npi", "documentation")
        try withJSON("\"\(name)\"") { value in
            let string = try #require(value.string)
            #expect(members.nearest(to: string) == nearest)
        }
    }
}

struct MembersTests {
    @Test func `each name has its place, and only the names have one`() throws {
        let names: [StaticString] = [
            "", "a", "b", "ab", "ba", "abcdefg", "abcdefgh", "abcdefghi", "abcdefgi", "abcdefghabcdefgh", "abcdefghXabcdefgh",
            "abcdefghYabcdefgh", "abcdefghXXabcdefgh", "abcdefghYYabcdefgh", "serviceDate", "serviceDateThrough", "é", "a\u{0}",
            "a\u{0}\u{0}",
        ]
        let members = JSONMembers(names)
        #expect(members.count == names.count && members.names == names.map { "\($0)" })
        for (index, name) in members.names.enumerated() {
            try withJSON(escaped(name)) { #expect($0.string.map { members.index(of: $0) } == index, "\(name)") }
        }
        for other in [
            "c", "abcdef", "abcdefghZabcdefgh", "abcdefghXYabcdefgh", "A", "servicedate", "a\u{0}\u{0}\u{0}",
            String(repeating: "abcdefgh", count: 9),
        ] {
            try withJSON(escaped(other)) { #expect($0.string.map { members.index(of: $0) } == -1, "\(other)") }
        }
    }

    private func escaped(_ name: String) -> String {
        var writer = JSONWriter()
        writer.string(name)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
