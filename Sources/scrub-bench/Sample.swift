import ArgumentParser
import JSON

/// The claims that everything is measured with.
enum Sample: String, CaseIterable, ExpressibleByArgument {
    /// Four lines, a note of 700 bytes, nothing wrong.
    case clean
    /// The same with a unit too many and without modifier 59: findings, and fixes that are tried.
    case flagged
    /// The least that can be judged.
    case sparse

    var json: String {
        switch self {
        case .clean: Self.full
        case .flagged:
            Self.full.replacing(#""units":2"#, with: #""units":3"#).replacing(#"["GP","59"]"#, with: #"["GP"]"#)
        case .sparse: #"{"serviceDate":"2026-11-20","serviceLines":[{"procedureCode":"97110","units":2}]}"#
        }
    }

    static let note =
        "Therapeutic exercise: seated knee extension 3x10 with a 2 lb ankle weight to increase right quadriceps strength from "
        + "4-/5 to 4+/5. Therapeutic activities: pt performed sit to stand from a 17 inch chair x10 and carried a laundry basket "
        + "30 ft with min assist and verbal cues, using a rolling walker, so that she can rise from her kitchen chair and do her "
        + "laundry alone; 10 stands in 2 minutes, 5 last week. Self-care: donned socks with a sock aid after two demonstrations. "
        + "Neuromuscular: tandem stance on foam with contact guard assist, held 20 seconds, 8 seconds last week, to balance while"
        + " dressing. Tolerated well; two short rests, blood pressure 128/76 before and 134/78 after. Home program unchanged."

    private static let full = """
        {"claimId":"A-1001","payerId":"medicare-part-b","receivedDate":"2026-11-23","serviceDate":"2026-11-20","discipline":"PT",\
        "setting":"practitioner","placeOfService":"11","frequencyCode":"1","patient":{"id":"P-88","birthDate":"1951-04-02"},\
        "billingProvider":{"npi":"1234567893","taxonomyCode":"261QP2000X"},\
        "renderingProvider":{"npi":"1234567893","taxonomyCode":"225100000X"},"diagnoses":["I69.351","R26.89"],\
        "totalTreatmentMinutes":75,"sessionNote":"\(note)",\
        "episode":{"id":"E-7","planOfCare":{"certifiedFrom":"2026-10-01","certifiedThrough":"2026-12-29"},\
        "lastProgressReport":"2026-11-02","treatmentDaysSinceProgressReport":6,\
        "incurredExpenses":{"PT-SLP":"1310.00","OT":"0.00"}},"serviceLines":[\
        {"procedureCode":"97530","modifiers":["GP"],"units":2,"minutes":25,"chargeAmount":"140.00",\
        "allowedAmount":"71.40","diagnosisPointers":[1,2]},\
        {"procedureCode":"97110","modifiers":["GP","59"],"units":1,"minutes":15,"chargeAmount":"70.00",\
        "allowedAmount":"28.40","diagnosisPointers":[1,2]},\
        {"procedureCode":"97535","modifiers":["GP"],"units":1,"minutes":15,"chargeAmount":"70.00",\
        "allowedAmount":"27.10","diagnosisPointers":[1]},\
        {"procedureCode":"97112","modifiers":["GP"],"units":1,"minutes":15,"chargeAmount":"70.00",\
        "allowedAmount":"32.90","diagnosisPointers":[1]}]}
        """
}

/// A document as the server holds it: in place, with the parser's padding behind it.
final class PaddedDocument {
    private let buffer: UnsafeMutableRawBufferPointer
    private let count: Int

    init(_ text: String) {
        count = text.utf8.count
        buffer = .allocate(byteCount: count + JSONParser.padding, alignment: 64)
        buffer.initializeMemory(as: UInt8.self, repeating: 0)
        buffer.copyBytes(from: text.utf8)
    }

    deinit {
        buffer.deallocate()
    }

    var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: buffer[..<count])
    }
}
