/// Names as people write them: what was probably meant, and what is fit to be shown.
package enum JSONNames {
    /// The name of the list that is nearest, if it is near enough: one edit in three letters, case, "-" and "_" for nothing.
    static func nearest(to name: JSONString, among known: UnsafeBufferPointer<StaticString>) -> String? {
        nearest(to: name.string, among: known.map { "\($0)" })
    }

    /// The name of the list that is nearest, if it is near enough: one edit in three letters, case, "-" and "_" for nothing.
    package static func nearest(to name: String, among known: [String]) -> String? {
        guard name.utf8.count <= 64 else { return nil }
        let wanted = folded(name.utf8)
        var best = (distance: max(1, wanted.count / 3) + 1, index: -1)
        for (index, candidate) in known.enumerated() {
            let letters = folded(candidate.utf8)
            guard abs(letters.count - wanted.count) < best.distance else { continue }
            let distance = editDistance(wanted, letters)
            if distance < best.distance && distance < max(letters.count, 2) { best = (distance, index) }
        }
        return best.index < 0 ? nil : known[best.index]
    }

    /// The name, or as much of it as `bytesMax` bytes hold in whole characters, then an ellipsis.
    static func prefix(_ name: JSONString, bytesMax: Int) -> String {
        guard name.count > bytesMax else { return String(name) }
        var end = bytesMax
        while end > 0 && name.bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: name.bytes[..<end], as: UTF8.self) + "…"
    }

    private static func folded(_ name: String.UTF8View) -> [UInt8] {
        name.compactMap { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            case UInt8(ascii: "-"), UInt8(ascii: "_"): nil
            default: byte
            }
        }
    }

    /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment), in bytes.
    private static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        var row = last
        for (i, letter) in left.enumerated() {
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == other ? 0 : 1))
                if i > 0 && j > 0 && letter == right[j - 1] && left[i - 1] == other { cost = min(cost, beforeLast[j - 1] + 1) }
                row[j + 1] = cost
            }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[right.count]
    }
}
