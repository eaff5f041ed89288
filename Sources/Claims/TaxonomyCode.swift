/// A provider's taxonomy code (NUCC): ten letters and digits, of which the first eight are kept.
///
/// Eight suffice: the codes of therapists and assistants differ within them.
package struct TaxonomyCode: Hashable, Sendable {
    /// The first eight characters, packed; 0 for a text that is no taxonomy code.
    package let raw: UInt64

    package init(_ text: UnsafeBufferPointer<UInt8>) {
        guard text.count == 10, let head = PackedText.pack(UnsafeBufferPointer(rebasing: text[0..<8])),
            PackedText.fold(text[8]) != nil, PackedText.fold(text[9]) != nil
        else {
            raw = 0
            return
        }
        raw = head
    }

    package init(_ text: String) {
        var text = text
        self = text.withUTF8 { TaxonomyCode($0) }
    }

    package var isWellFormed: Bool {
        raw != 0
    }

    /// The discipline of a therapist or therapy assistant; nil for clinics and everyone else.
    package var discipline: Discipline? {
        switch raw >> 32 {
        case Self.physicalTherapist, Self.physicalTherapistAssistant: .physicalTherapy
        case Self.occupationalTherapist, Self.occupationalTherapyAssistant: .occupationalTherapy
        case Self.speechLanguagePathologist: .speechLanguagePathology
        case _ where self == Self.speechLanguageAssistant: .speechLanguagePathology
        default: nil
        }
    }

    /// A physical therapist assistant (2252), an occupational therapy assistant (224Z) or a speech-language assistant (2355S0801X).
    package var isAssistant: Bool {
        raw >> 32 == Self.physicalTherapistAssistant || raw >> 32 == Self.occupationalTherapyAssistant
            || self == Self.speechLanguageAssistant
    }

    private static let physicalTherapist = TaxonomyCode("225100000X").raw >> 32
    private static let physicalTherapistAssistant = TaxonomyCode("225200000X").raw >> 32
    private static let occupationalTherapist = TaxonomyCode("225X00000X").raw >> 32
    private static let occupationalTherapyAssistant = TaxonomyCode("224Z00000X").raw >> 32
    private static let speechLanguageAssistant = TaxonomyCode("2355S0801X")
    private static let speechLanguagePathologist = TaxonomyCode("235Z00000X").raw >> 32
}
