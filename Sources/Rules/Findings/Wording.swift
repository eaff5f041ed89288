import Claims

// Words that the findings of several rules share.

/// A number with its noun: `1 unit`, `2 units`.
struct Count: CustomStringConvertible {
    let description: String

    init(_ count: Int, _ noun: String) {
        description = count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}

extension [Modifier] {
    /// `59, XE and XU`.
    var sentence: String {
        joined(by: "and")
    }

    /// `59, XE and XU`, or with `or`.
    func joined(by conjunction: String) -> String {
        guard count > 1, let last else { return first?.description ?? "" }
        return dropLast().map(\.description).joined(separator: ", ") + " \(conjunction) \(last)"
    }
}
