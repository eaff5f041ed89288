/// Content lines of an iCalendar object (RFC 5545 §3.1): folded at 75 octets, ended by CRLF.
struct CalendarLines: Sendable {
    private(set) var bytes: [UInt8] = []

    /// Octets of a line, without its end.
    static let octetsMax = 75

    /// Adds a line whose value needs no escape; the name may carry parameters.
    mutating func add(_ name: String, _ value: String) {
        var octets = 0
        for scalar in "\(name):\(value)".unicodeScalars {
            let width = UTF8.width(scalar)
            // Between characters, so that every line by itself is UTF-8; the blank of the fold counts (§3.1).
            if octets + width > Self.octetsMax {
                bytes += [0x0D, 0x0A, 0x20]
                octets = 1
            }
            bytes += Array(String(scalar).utf8)
            octets += width
        }
        bytes += [0x0D, 0x0A]
    }

    /// Adds a line whose value is a text (§3.3.11).
    mutating func add(text name: String, _ value: String) {
        var escaped = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            // A text may hold no control character but the tab.
            case "\u{0}"..<" ", "\u{7F}": escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        add(name, escaped)
    }
}
