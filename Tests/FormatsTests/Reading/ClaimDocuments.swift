import Claims
import Formats
import JSON

/// What came of reading a document.
struct Reading {
    let isRead: Bool
    let claim: Claim
    let problems: [JSONProblem]
    let unknownMembers: [UnknownMember]

    /// `pointer code`, in order.
    var mistakes: [String] { problems.map { "\($0.pointer) \($0.code.rawValue)" } }
}

/// Reads a document with a new reader.
func read(_ json: String) throws -> Reading {
    var claim = Claim()
    var reader = ClaimReader()
    return try read(json, &reader, &claim, JSONParser())
}

/// Reads a document with a reader, a claim and a parser that may have read others.
func read(_ json: String, _ reader: inout ClaimReader, _ claim: inout Claim, _ parser: JSONParser) throws -> Reading {
    var problems = JSONProblems()
    let value = try parser.parse(Array(json.utf8))
    let isRead = reader.read(value, into: &claim, &problems)
    return Reading(isRead: isRead, claim: claim, problems: problems.list, unknownMembers: problems.unknownMembers)
}

/// A good claim of one line, with more members in the claim or in the line.
func document(claim: String = "", line: String = "") -> String {
    """
    {"serviceDate":"2026-11-20",\(claim.isEmpty ? "" : claim + ",")"serviceLines":[{"procedureCode":"97530","units":2\
    \(line.isEmpty ? "" : "," + line)}]}
    """
}

/// The contract's own claim, every member filled.
let contractClaim = """
    {
      "claimId": "A-1001",
      "payerId": "medicare-part-b",
      "receivedDate": "2026-11-23",
      "serviceDate": "2026-11-20",
      "discipline": "PT",
      "setting": "outpatientHospital",
      "placeOfService": "11",
      "frequencyCode": "7",
      "originalReferenceNumber": "R-1",
      "priorAuthorizationNumber": "P-2",
      "patient": { "id": "P-88", "birthDate": "1951-04-02" },
      "billingProvider":   { "npi": "1234567893", "taxonomyCode": "261QP2000X" },
      "renderingProvider": { "npi": "1245319599", "taxonomyCode": "225100000X" },
      "diagnoses": ["I69.351", "R26.89"],
      "totalTreatmentMinutes": 55,
      "sessionNote": "free text that covers the whole visit",
      "episode": {
        "id": "E-7",
        "planOfCare": { "certifiedFrom": "2026-10-01", "certifiedThrough": "2026-12-29" },
        "lastProgressReport": "2026-11-02",
        "treatmentDaysSinceProgressReport": 8,
        "incurredExpenses": { "PT-SLP": "2310.00", "OT": "0.00" },
        "authorization": {
          "number": "X1", "visitsAuthorized": 12, "visitsUsed": 11, "from": "2026-10-01", "through": "2026-12-31"
        }
      },
      "unbilledServices": [ { "procedureCode": "97035", "minutes": 8, "serviceDate": "2026-11-19" } ],
      "serviceLines": [
        {
          "procedureCode": "97530",
          "modifiers": ["GP", "59"],
          "units": 2,
          "minutes": 25,
          "assistantMinutes": 5,
          "intervals": [
            { "start": "2026-11-20T14:00:00-05:00", "end": "2026-11-20T14:25:00-05:00", "providerNpi": "1234567893" }
          ],
          "chargeAmount": "140.00",
          "allowedAmount": "71.40",
          "diagnosisPointers": [1, 2],
          "serviceDate": "2026-11-20",
          "serviceDateThrough": "2026-11-21",
          "documentation": {
            "note": "n", "activity": "a", "functionalGoal": "g", "outcome": "o", "assistance": "s",
            "equipment": ["walker", "rail"], "bodyRegions": ["knee"], "purpose": "p"
          }
        }
      ]
    }
    """
