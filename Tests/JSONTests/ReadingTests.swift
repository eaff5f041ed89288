import Testing

@testable import JSON

struct ReadingTests {
    static let claim = JSONMembers("claimId", "procedureCode", "units", "patient", "serviceLines", "a/b", "m~n")
    static let patient = JSONMembers("id", "birthDate")

    /// Reads a small claim, and tells what was seen and what was wrong.
    private func read(_ text: String) throws -> (seen: [String], problems: JSONProblems) {
        try withJSON(text) { value in
            var problems = JSONProblems()
            var seen: [String] = []
            value.readObject(ReadingTests.claim, &problems) { member, value, problems in
                seen.append("\(member) \(problems.pointer)")
                switch member {
                case 0, 1: _ = value.readString(&problems, bytesMax: 8)
                case 2: _ = value.readInteger(&problems, in: 0...99)
                case 3:
                    value.readObject(ReadingTests.patient, &problems) { member, value, problems in
                        seen.append("\(member) \(problems.pointer)")
                        _ = value.readString(&problems)
                    }
                case 4:
                    value.readArray(&problems, countMax: 3) { index, value, problems in
                        seen.append("\(index) \(problems.pointer)")
                        _ = value.readBool(&problems)
                    }
                default: _ = value.readNumber(&problems)
                }
            }
            #expect(problems.pointer == "")
            return (seen, problems)
        }
    }

    @Test func `known members are given with their path in the order of the document`() throws {
        let (seen, problems) = try read(
            #"{"units": 2, "claimId": "A", "patient": {"birthDate": "x", "id": "y"}, "serviceLines": [true, false], "a/b": 1, "m~n": 2.5}"#
        )
        #expect(
            seen == [
                "2 /units", "0 /claimId", "3 /patient", "1 /patient/birthDate", "0 /patient/id", "4 /serviceLines",
                "0 /serviceLines/0",
                "1 /serviceLines/1", "5 /a~1b", "6 /m~0n",
            ])
        #expect(problems.isEmpty && problems.list.isEmpty && problems.unknownMembers.isEmpty)
    }

    @Test func `everything wrong is said at once`() throws {
        let (_, problems) = try read(
            #"{"units": 2.5, "claimId": 7, "procedureCode": "123456789", "patient": [], "serviceLines": [1, true, "x", 0], "a/b": "c", "m~n": {}}"#
        )
        #expect(
            problems.list == [
                JSONProblem(pointer: "/units", code: .type, detail: "must be a whole number"),
                JSONProblem(pointer: "/claimId", code: .type, detail: "must be a string"),
                JSONProblem(pointer: "/procedureCode", code: .tooLong, detail: "must be at most 8 bytes long"),
                JSONProblem(pointer: "/patient", code: .type, detail: "must be an object"),
                JSONProblem(pointer: "/serviceLines/0", code: .type, detail: "must be true or false"),
                JSONProblem(pointer: "/serviceLines/2", code: .type, detail: "must be true or false"),
                JSONProblem(pointer: "/serviceLines", code: .tooMany, detail: "must have at most 3 elements"),
                JSONProblem(pointer: "/a~1b", code: .type, detail: "must be a number"),
                JSONProblem(pointer: "/m~0n", code: .type, detail: "must be a number"),
            ])
    }

    @Test func `a whole that is not an object or an array is a problem`() throws {
        try withJSON("[]") { value in
            var problems = JSONProblems()
            #expect(!value.readObject(ReadingTests.claim, &problems) { _, _, _ in })
            #expect(!value.readMap(&problems) { _, _, _ in })
            #expect(value.readArray(&problems) { _, _, _ in })
            #expect(problems.list.map(\.detail) == ["must be an object", "must be an object"])
            #expect(problems.list.map(\.pointer) == ["", ""])
        }
    }

    @Test func `null counts as a member that is not there`() throws {
        try withJSON("null") { value in
            var problems = JSONProblems()
            #expect(value.readString(&problems) == nil && value.readBool(&problems) == nil && value.readInteger(&problems) == nil)
            #expect(value.readNumber(&problems) == nil && value.readDouble(&problems) == nil && value.readCents(&problems) == nil)
            #expect(problems.isEmpty)
        }
    }

    @Test func `duplicates are found among known and unknown members and in what is ignored`() throws {
        let (seen, problems) = try read(
            #"{"units": 1, "x": {"a": [{"b": 1, "b": 2}]}, "un\u0069ts": 2, "x": 3, "y": 0, "patient": {"id": "1", "id": "2"}}"#)
        #expect(seen == ["2 /units", "3 /patient", "0 /patient/id"])
        #expect(problems.list.map(\.pointer) == ["/x/a/0/b", "/units", "/patient/id", "/x"])
        #expect(problems.list.allSatisfy { $0.code == .duplicateMember })
        #expect(problems.unknownMembers.map(\.pointer) == ["/x", "/x", "/y"])
    }

    @Test func `a word is one of those that are known`() throws {
        try withJSON(#"["SLP", "PT", "pt", 1, null]"#) { value in
            var problems = JSONProblems()
            let disciplines = JSONMembers("PT", "OT", "SLP")
            #expect(value.elements.map { $0.readWord(disciplines, &problems) } == [2, 0, nil, nil, nil])
            #expect(problems.list.map(\.code) == [.unknownValue, .type])
            #expect(problems.list[0].detail == "must be one of PT, OT, SLP")
        }
    }

    @Test func `a map takes any names and reports duplicates`() throws {
        try withJSON(#"{"PT-SLP": 1, "OT": 2, "PT-SLP": 3}"#) { value in
            var problems = JSONProblems()
            var pointers: [String] = []
            value.readMap(&problems) { name, _, problems in pointers.append(String(name) + " " + problems.pointer) }
            #expect(pointers == ["PT-SLP /PT-SLP", "OT /OT", "PT-SLP /PT-SLP"])
            #expect(problems.list.map(\.pointer) == ["/PT-SLP"])
        }
    }

    @Test func `more than 64 members are told apart`() throws {
        let names: [StaticString] = [
            "n00", "n01", "n02", "n03", "n04", "n05", "n06", "n07", "n08", "n09", "n10", "n11", "n12", "n13", "n14", "n15", "n16",
            "n17",
            "n18", "n19", "n20", "n21", "n22", "n23", "n24", "n25", "n26", "n27", "n28", "n29", "n30", "n31", "n32", "n33", "n34",
            "n35",
            "n36", "n37", "n38", "n39", "n40", "n41", "n42", "n43", "n44", "n45", "n46", "n47", "n48", "n49", "n50", "n51", "n52",
            "n53",
            "n54", "n55", "n56", "n57", "n58", "n59", "n60", "n61", "n62", "n63", "n64", "n65", "n66", "n67", "n68", "n69",
        ]
        let members = JSONMembers(names)
        let text = "{" + members.names.map { "\"\($0)\":0" }.joined(separator: ",") + ",\"n69\":1,\"n64\":1,\"n00\":1}"
        try withJSON(text) { value in
            var problems = JSONProblems()
            var seen: [Int] = []
            value.readObject(members, &problems) { member, _, _ in seen.append(member) }
            #expect(seen == Array(0..<70))
            #expect(problems.list.map(\.pointer) == ["/n69", "/n64", "/n00"])
        }
    }

    @Test func `whole numbers and others are told apart`() throws {
        try withJSON("[2, 2.0, 2e1, 2.5, 1e300, 18446744073709551615, -9223372036854775808.0, 1e400, \"2\", 100]") { value in
            var problems = JSONProblems()
            let numbers = value.elements.map { $0.readNumber(&problems) }
            #expect(
                numbers == [
                    .whole(2), .whole(2), .whole(20), .other(2.5), .other(1e300), .other(18446744073709551616), .whole(.min),
                    .other(9e307), nil,
                    .whole(100),
                ])
            #expect(problems.list.count == 1)
            problems.reset()
            #expect(problems.isEmpty)
            #expect(
                value.elements.map { $0.readInteger(&problems, in: 0...99) } == [2, 2, 20, nil, nil, nil, nil, nil, nil, nil])
            #expect(problems.list.map(\.code) == [.type, .range, .range, .range, .range, .type, .range])
            #expect(problems.list.last?.detail == "must be from 0 to 99")
        }
    }
}
