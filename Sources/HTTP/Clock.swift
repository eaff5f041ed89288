internal import Glibc

/// Nanoseconds since some moment in the past, never set back.
func monotonicNanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// The fields that every reply carries, made once a second: `Server`, and `Date` as RFC 9110 section 5.6.7 writes it.
struct StandingFields: ~Copyable {
    private(set) var lines = ByteBuffer()
    private let serverName: String
    private var second = 0

    init(serverName: String) {
        self.serverName = serverName
    }

    /// Writes the lines anew if the second has changed.
    mutating func refresh() {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME_COARSE, &time)
        guard time.tv_sec != second else { return }
        second = time.tv_sec
        lines.removeAll()
        lines.append("Server: ")
        lines.append(serverName)
        lines.append("\r\nDate: ")
        Self.append(second, to: &lines)
        lines.append("\r\n")
    }

    /// Appends seconds since 1970 as `Sun, 06 Nov 1994 08:49:37 GMT`.
    static func append(_ seconds: Int, to output: inout ByteBuffer) {
        let weekdays: [StaticString] = ["Sun, ", "Mon, ", "Tue, ", "Wed, ", "Thu, ", "Fri, ", "Sat, "]
        let months: [StaticString] = [
            " Jan ", " Feb ", " Mar ", " Apr ", " May ", " Jun ", " Jul ", " Aug ", " Sep ", " Oct ", " Nov ", " Dec ",
        ]
        var seconds = seconds
        var parts = tm()
        gmtime_r(&seconds, &parts)
        output.append(weekdays[Int(parts.tm_wday)])
        appendTwo(parts.tm_mday, to: &output)
        output.append(months[Int(parts.tm_mon)])
        output.append(decimal: Int(parts.tm_year) + 1900)
        output.append(" ")
        appendTwo(parts.tm_hour, to: &output)
        output.append(":")
        appendTwo(parts.tm_min, to: &output)
        output.append(":")
        appendTwo(parts.tm_sec, to: &output)
        output.append(" GMT")
    }

    private static func appendTwo(_ number: Int32, to output: inout ByteBuffer) {
        if number < 10 { output.append("0") }
        output.append(decimal: Int(number))
    }
}
