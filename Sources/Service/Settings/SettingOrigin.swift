/// Where a setting's value came from; of two, the later case wins.
package enum SettingOrigin: Sendable, Equatable, CustomStringConvertible {
    case standard
    /// JSON Pointer into the file.
    case file(String, pointer: String)
    /// The variable's name.
    case environment(String)
    /// The flag's name, with its hyphens.
    case flag(String)

    /// `default`, `config/scrub.json:/port`, `environment:SCRUB_PORT` or `flag:--port`.
    package var description: String {
        switch self {
        case .standard: "default"
        case .file(let path, let pointer): "\(path):\(pointer)"
        case .environment(let name): "environment:\(name)"
        case .flag(let name): "flag:\(name)"
        }
    }
}

/// Everything that is wrong with the settings, wherever they came from.
package struct SettingsMistakes: Error, Sendable, Equatable, CustomStringConvertible {
    package let list: [Mistake]

    /// One thing that is wrong, and where; never the value, which might be a secret in the wrong place.
    package struct Mistake: Sendable, Equatable {
        package let origin: SettingOrigin
        package let detail: String
    }

    /// A sentence, then a mistake a line.
    package var description: String {
        let count = list.count == 1 ? "1 mistake" : "\(list.count) mistakes"
        return "the settings have \(count):" + list.map { "\n  \($0.origin): \($0.detail)" }.joined()
    }
}
