import HTTP
import Logging

/// One setting: its name in a file, in the environment and in `Settings`, and what it may be.
package struct Setting: Sendable {
    /// The object of the file that holds it; nil for the outermost.
    package let group: StaticString?
    /// Its member there.
    package let member: StaticString
    let kind: Kind
    /// What it sets.
    package let sentence: String

    /// What a value must be, and where it goes.
    enum Kind: Sendable {
        case whole(any WritableKeyPath<Settings, Int> & Sendable, ClosedRange<Int>)
        case host(any WritableKeyPath<Settings, String> & Sendable)
        /// null, or a path.
        case path(any WritableKeyPath<Settings, String?> & Sendable)
        case level(any WritableKeyPath<Settings, Logger.Level> & Sendable)
    }

    init(in group: StaticString? = nil, _ member: StaticString, _ kind: Kind, _ sentence: String) {
        self.group = group
        self.member = member
        self.kind = kind
        self.sentence = sentence
    }

    /// `limits.bodyBytesMax`
    package var name: String {
        (group.map { "\($0)." } ?? "") + "\(member)"
    }

    /// `SCRUB_LIMITS_BODY_BYTES_MAX`
    package var variable: String {
        "SCRUB_" + (group.map { Self.shouted("\($0)") + "_" } ?? "") + Self.shouted("\(member)")
    }

    /// `/limits/bodyBytesMax`
    var pointer: String {
        (group.map { "/\($0)" } ?? "") + "/\(member)"
    }

    /// `bodyBytesMax` as `BODY_BYTES_MAX`.
    static func shouted(_ name: String) -> String {
        name.reduce(into: "") { text, letter in text += letter.isUppercase ? "_\(letter)" : letter.uppercased() }
    }

    /// A setting's value, whatever its type.
    package enum Value: Sendable, Equatable {
        case whole(Int)
        case text(String)
        case none
    }

    /// The value that the settings hold.
    package func value(in settings: Settings) -> Value {
        switch kind {
        case .whole(let place, _): .whole(settings[keyPath: place])
        case .host(let place): .text(settings[keyPath: place])
        case .path(let place): settings[keyPath: place].map(Value.text) ?? .none
        case .level(let place): .text(settings[keyPath: place].rawValue)
        }
    }
}
