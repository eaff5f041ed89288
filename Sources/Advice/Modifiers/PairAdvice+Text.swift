import Claims
import Rules

extension PairAdvice {
    /// A page for people: a pair a paragraph.
    package static func text(_ pairs: [PairAdvice]) -> String {
        guard !pairs.isEmpty else { return "No two codes are billed on one date.\n" }
        return pairs.map(\.text).joined(separator: "\n")
    }

    private var text: String {
        let lines = lines.map(String.init).joined(separator: ", ")
        var page = "\(date)  \(codes.first) with \(codes.second)  (lines \(lines)): \(title)\n  \(reason)\n"
        if let sentence { page += "  The note would say: \(sentence)\n" }
        if !wants.isEmpty { page += "  Would tell more: \(wants.map(\.description).joined(separator: ", "))\n" }
        let edition = authority.edition.map { ", \($0)" } ?? ""
        return page + "  \(authority.source)\(authority.section.map { ", \($0)" } ?? "")\(edition)\n"
    }

    private var title: String {
        switch status {
        case .noEdit: "no edit"
        case .payerPolicy:
            modifier.map { "\($0), by the payer's policy" }
                ?? "told apart by the payer's policy; nothing given bears out a modifier"
        case .bypassable: modifier.map { "\($0) opens the edit" } ?? "an edit; nothing given bears out a modifier"
        case .notBypassable: "never together"
        case .notChecked: "not checked"
        }
    }
}
