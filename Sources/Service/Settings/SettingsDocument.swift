import JSON

/// The members of a settings file.
enum SettingsDocument {
    /// The settings of each group (nil: the outermost object), by their index in the members' table.
    static let groups: [(name: StaticString?, members: JSONMembers)] = [
        ("limits", JSONMembers(members(of: "limits"))), (nil, JSONMembers(members(of: nil))),
    ]

    /// The outermost object: its settings, then its groups, then the rest.
    static let root = JSONMembers(members(of: nil) + ["limits", "feeds", "$schema"])

    /// The places of a group's settings in `Setting.all`.
    static func places(of group: String?) -> [Int] {
        Setting.all.indices.filter { Setting.all[$0].group.map { "\($0)" } == group }
    }

    private static func members(of group: String?) -> [StaticString] {
        places(of: group).map { Setting.all[$0].member }
    }
}

extension SettingsReader {
    /// Takes what a settings file says; nothing of it if it is not JSON.
    mutating func takeDocument(_ json: [UInt8], of path: String) {
        let parser = JSONParser()
        var problems = JSONProblems()
        do {
            takeRoot(try parser.parse(json), of: path, &problems)
        } catch {
            let place = "line \(error.line), column \(error.column)"
            mistakes.append(.init(origin: .file(path, pointer: ""), detail: "not JSON: \(error.reason.sentence) At \(place)"))
        }
        mistakes += problems.list.map { .init(origin: .file(path, pointer: $0.pointer), detail: $0.detail) }
        mistakes += problems.unknownMembers.map { member in
            let nearest = member.nearest.map { "; did you mean \"\($0)\"?" } ?? ""
            return .init(origin: .file(path, pointer: member.pointer), detail: "is not a setting\(nearest)")
        }
    }

    private mutating func takeRoot(_ root: JSONValue, of path: String, _ problems: inout JSONProblems) {
        let outer = SettingsDocument.places(of: nil)
        root.readObject(SettingsDocument.root, &problems) { member, value, problems in
            switch member - outer.count {
            case ..<0: take(value, as: outer[member], of: path, &problems)
            case 0: takeLimits(value, of: path, &problems)
            case 1:
                value.readArray(&problems, countMax: 1_000) { index, value, problems in
                    if let feed = FeedDraft(value, path: path, index: index, &problems) { feeds.append(feed) }
                }
            default: break  // $schema is for editors
            }
        }
    }

    private mutating func takeLimits(_ value: JSONValue, of path: String, _ problems: inout JSONProblems) {
        let places = SettingsDocument.places(of: "limits")
        value.readObject(SettingsDocument.groups[0].members, &problems) { member, value, problems in
            take(value, as: places[member], of: path, &problems)
        }
    }

    private mutating func take(_ value: JSONValue, as place: Int, of path: String, _ problems: inout JSONProblems) {
        let setting = Setting.all[place]
        guard setting.take(value, into: &settings, &problems) else { return }
        origins[place] = .file(path, pointer: setting.pointer)
    }
}
