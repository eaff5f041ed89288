import Formats
import Foundation
import JSON
import Testing

@Suite struct ProblemTests {
    private let problem = Problem(
        type: "/problems/not-a-claim", title: "Not a claim", status: 422, detail: "2 members could not be read",
        instance: "/requests/7",
        errors: [
            JSONProblem(pointer: "/serviceLines/0/units", code: .required, detail: "is required"),
            JSONProblem(pointer: "", code: .type, detail: "must be an object"),
        ])

    @Test func body() {
        #expect(
            String(decoding: writing { problem.write(to: &$0) }, as: UTF8.self) == """
                {"type":"/problems/not-a-claim","title":"Not a claim","status":422,"detail":"2 members could not be read",\
                "instance":"/requests/7","errors":[{"pointer":"/serviceLines/0/units","detail":"is required","code":"required"},\
                {"pointer":"","detail":"must be an object","code":"type"}]}
                """)
    }

    @Test func whatHasNothingToSayIsLeftOut() {
        let problem = Problem(type: "/problems/not-found", title: "Not found", status: 404)
        #expect(
            String(decoding: writing { problem.write(to: &$0) }, as: UTF8.self)
                == #"{"type":"/problems/not-found","title":"Not found","status":404}"#)
    }

    @Test func item() throws {
        let item = try object(writing { problem.write(asItem: 3, to: &$0) })
        #expect(item["index"] as? Int == 3)
        #expect((item["problem"] as? [String: Any])?["status"] as? Int == 422)
        #expect(item.count == 2)
    }
}
