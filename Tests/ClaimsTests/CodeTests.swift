import Testing

@testable import Claims

@Suite struct CodeTests {
    /// A Luhn sum written another way: over all fifteen digits of 80840 and the NPI.
    private func isValidByTheBook(_ npi: String) -> Bool {
        let digits = ("80840" + npi).compactMap(\.wholeNumberValue)
        guard npi.count == 10, digits.count == 15, npi.first == "1" || npi.first == "2" else { return false }
        let sum = digits.reversed().enumerated().reduce(0) { sum, place in
            let value = place.offset % 2 == 1 ? place.element * 2 : place.element
            return sum + value / 10 + value % 10
        }
        return sum % 10 == 0
    }

    @Test func npiAgreesWithTheBook() {
        for number in stride(from: 1_000_000_000, to: 3_100_000_000, by: 7_654_321) {
            for digit in 0..<10 {
                let text = String(number / 10 * 10 + digit)
                #expect(NPI(text).isValid == isValidByTheBook(text), "\(text)")
            }
        }
        #expect(NPI("1234567893").isValid)
    }

    @Test(arguments: ["", "123456789", "12345678931", "123456789X", "１２３４５６７８９３", " 1234567893"])
    func npiRefuses(_ text: String) {
        #expect(!NPI(text).isValid)
    }

    @Test(arguments: [
        ("I69.351", true), ("I69351", true), ("M25.561", true), ("S83.511A", true), ("U07.1", true), ("M1A.9XX0", true),
        ("r26.89", true),
        ("M2", false), ("MA5.561", false), ("M25.56.1", false), ("M25.", false), ("M25.56112", false), ("125.1", false),
        ("M25 561", false),
    ])
    func diagnosisForm(_ text: String, isWellFormed: Bool) {
        #expect(Diagnosis(text).isWellFormed == isWellFormed)
    }

    @Test func diagnosisPrefix() {
        #expect(Diagnosis("M25.561").hasPrefix(Diagnosis("M25")))
        #expect(!Diagnosis("M24.561").hasPrefix(Diagnosis("M25")))
        #expect(Diagnosis("M25.561").description == "M25.561")
    }

    @Test(arguments: [
        ("97530", true), ("G0283", true), ("0552T", true), ("97530 ", false), ("9753", false), ("GG283", false), ("", false),
    ])
    func procedureCodeForm(_ text: String, isWellFormed: Bool) {
        #expect(ProcedureCode(text).isWellFormed == isWellFormed)
    }

    @Test(arguments: [
        ("140", 14_000), ("140.5", 14_050), ("140.00", 14_000), ("-3.10", -310), ("0.01", 1), ("140.000", 14_000),
    ])
    func moneyReads(_ text: String, cents: Int) {
        var text = text
        #expect(text.withUTF8 { Money($0) } == Money(cents: Int64(cents)))
    }

    @Test(arguments: ["", ".", "1.", ".5", "1,000", "1.005", "$1", "1e3", "1234567890123"])
    func moneyRefuses(_ text: String) {
        var text = text
        #expect(text.withUTF8 { Money($0) } == nil)
    }

    @Test(arguments: [
        ("2026-11-20T14:00:00-05:00", 1_795_201_200), ("2026-11-20T19:00:00Z", 1_795_201_200),
        ("2026-11-20 19:00:00.250z", 1_795_201_200),
        ("1970-01-01T00:00:00Z", 0),
    ])
    func instantReads(_ text: String, seconds: Int) {
        var text = text
        #expect(text.withUTF8 { Instant($0) }?.epochSeconds == Int64(seconds))
    }

    @Test(arguments: [
        "2026-11-20T14:00", "2026-11-20T24:00:00Z", "2026-11-20T14:00:00", "2026-11-20T14:00:00+5:00", "2026-11-20T14:00:00.Z",
    ])
    func instantRefuses(_ text: String) {
        var text = text
        #expect(text.withUTF8 { Instant($0) } == nil)
    }
}
