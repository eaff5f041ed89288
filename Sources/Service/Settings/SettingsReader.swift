/// Puts the settings together: the defaults, over them a file's, over them the environment's, over them the flags'.
package struct SettingsReader {
    /// A setting given on the command line: `--port 8080` is the flag `port`.
    package typealias Flag = (name: String, value: String)

    var settings = Settings()
    /// By place in `Setting.all`.
    var origins = [SettingOrigin](repeating: .standard, count: Setting.all.count)
    var feeds: [FeedDraft] = []
    var mistakes: [SettingsMistakes.Mistake] = []

    /// Reads everything there is, and names every mistake.
    /// - Parameters:
    ///   - file: the path of a settings file; nil leaves it to `SCRUB_CONFIG`.
    ///   - environment: only what begins with `SCRUB_` is looked at; an empty variable is as if it were not set.
    package static func read(
        file: String? = nil, environment: [String: String] = [:], flags: [Flag] = []
    ) throws(SettingsMistakes) -> SettingsInForce {
        var reader = SettingsReader()
        let variables = environment.filter { $0.key.hasPrefix("SCRUB_") && !$0.value.isEmpty }
        if let path = file ?? variables[configVariable] { reader.takeFile(path) }
        reader.takeEnvironment(variables)
        for flag in flags { reader.takeFlag(flag) }
        return try reader.finish()
    }

    /// Names the settings file.
    package static let configVariable = "SCRUB_CONFIG"

    private mutating func takeFile(_ path: String) {
        do {
            takeDocument(try Files.read(path), of: path)
        } catch {
            mistakes += error.mistakes.map {
                SettingsMistakes.Mistake(origin: .file(path, pointer: $0.pointer), detail: $0.detail)
            }
        }
    }

    private mutating func takeEnvironment(_ variables: [String: String]) {
        // A feed's token may well be named SCRUB_…; it is not ours to read here.
        var known = Set(feeds.compactMap(\.bearerTokenVariable)).union([Self.configVariable])
        for (place, setting) in Setting.all.enumerated() {
            known.insert(setting.variable)
            guard let text = variables[setting.variable] else { continue }
            take(text, as: place, from: .environment(setting.variable))
        }
        for name in variables.keys.sorted() where !known.contains(name) {
            mistakes.append(SettingsMistakes.Mistake(origin: .environment(name), detail: Self.unknown(name)))
        }
    }

    private mutating func takeFlag(_ flag: Flag) {
        guard let place = Setting.all.firstIndex(where: { $0.name == flag.name }) else {
            preconditionFailure("a flag is named for its setting")
        }
        take(flag.value, as: place, from: .flag("--\(flag.name)"))
    }

    private mutating func take(_ text: String, as place: Int, from origin: SettingOrigin) {
        if let detail = Setting.all[place].take(text, into: &settings) {
            mistakes.append(SettingsMistakes.Mistake(origin: origin, detail: detail))
        } else {
            origins[place] = origin
        }
    }

    private consuming func finish() throws(SettingsMistakes) -> SettingsInForce {
        finishFeeds()
        guard mistakes.isEmpty else { throw SettingsMistakes(list: mistakes) }
        return SettingsInForce(settings: settings, origins: origins, feeds: feeds)
    }

    private static func unknown(_ variable: String) -> String {
        let name = String(variable.dropFirst("SCRUB_".count))
        for (group, members) in SettingsDocument.groups {
            let prefix = group.map { Setting.shouted("\($0)") + "_" } ?? ""
            let member = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
            guard let nearest = members.nearest(to: member) else { continue }
            return "is not a setting; did you mean SCRUB_\(prefix)\(Setting.shouted(nearest))?"
        }
        let isLink = name.hasPrefix("SERVICE_") || name.hasPrefix("PORT_")
        return "is not a setting" + (isLink ? Setting.kubernetesHint : "")
    }
}
