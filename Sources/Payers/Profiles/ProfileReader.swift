import Claims
import JSON
package import Rules

/// Reads a payer's profile from its JSON document, and names every mistake in it.
package enum ProfileReader {
    /// Most bytes that a profile's document may have.
    package static let bytesMax = 4 << 20

    package static func read(_ json: [UInt8]) throws(ProfileMistakes) -> PayerProfile {
        guard json.count <= bytesMax else {
            throw ProfileMistakes([ProfileMistake(pointer: "", detail: "the document has more than \(bytesMax) bytes")])
        }
        let parser = JSONParser()
        let root: JSONValue
        do {
            root = try parser.parse(json)
        } catch {
            let place = "line \(error.line), column \(error.column)"
            throw ProfileMistakes([ProfileMistake(pointer: "", detail: "not JSON: \(error.reason.sentence) at \(place)")])
        }
        var problems = JSONProblems()
        let profile = readProfile(root, &problems)
        let mistakes =
            problems.list.map { ProfileMistake(pointer: $0.pointer, detail: $0.detail) }
            + problems.unknownMembers.map { member in
                ProfileMistake(
                    pointer: member.pointer,
                    detail: "\"\(member.name)\" is not known here" + (member.nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
            }
        guard mistakes.isEmpty, let profile else { throw ProfileMistakes(mistakes) }
        return profile
    }

    private static let members = JSONMembers("id", "name", "version", "extends", "unitMethod", "rules", "$schema")

    private static func readProfile(_ root: JSONValue, _ problems: inout JSONProblems) -> PayerProfile? {
        var id: String?
        var name: String?
        var version: String?
        var profile = PayerProfile(id: "", name: "", version: "")
        root.readObject(members, &problems) { member, value, problems in
            switch member {
            case 0: id = readIdentifier(value, &problems)
            case 1: name = readText(value, &problems, bytesMax: 200)
            case 2: version = readText(value, &problems, bytesMax: 100)
            case 3: profile.extends = value.isNull ? nil : readIdentifier(value, &problems)
            case 4:
                readItems(value, &problems, members: unitMethodMembers) { item, problems in
                    var method: UnitMethod?
                    item.value.readObject(unitMethodMembers, &problems) { member, value, problems in
                        if member == itemMembers.count { method = readChoice(value, &problems) }
                    }
                    if method == nil { problems.reportMissing("value") }
                    if let method { profile.unitMethod.append(item.with(method)) }
                }
            case 5: readRules(value, &problems, into: &profile)
            default: break
            }
        }
        if id == nil { problems.reportMissing("id") }
        if version == nil { problems.reportMissing("version") }
        guard let id, let version else { return nil }
        profile.id = id
        profile.name = name ?? id
        profile.version = version
        return profile
    }

    // MARK: Items

    /// Members that every item has, first in each table of an item's members.
    private static let itemNames: [StaticString] = ["from", "through", "source", "because"]
    private static let itemMembers = JSONMembers(itemNames)
    private static let unitMethodMembers = JSONMembers(itemNames + ["value"])
    private static let ruleMembers = JSONMembers(itemNames + ["enabled", "severity", "parameters"])

    private struct RawItem {
        let value: JSONValue
        var from: CalendarDate?
        var through: CalendarDate?
        var source = ""
        var because: String?

        func with<Value>(_ value: Value) -> PayerProfile.Item<Value> {
            PayerProfile.Item(value, from: from, through: through, source: source, because: because)
        }
    }

    /// Reads one item or a list of items; every item says its source.
    private static func readItems(
        _ value: JSONValue, _ problems: inout JSONProblems, members: JSONMembers, _ body: (RawItem, inout JSONProblems) -> Void
    ) {
        guard value.kind == .array else { return readItem(value, &problems, members: members, body) }
        value.readArray(&problems, countMax: 1_000) { _, element, problems in
            readItem(element, &problems, members: members, body)
        }
    }

    private static func readItem(
        _ value: JSONValue, _ problems: inout JSONProblems, members: JSONMembers, _ body: (RawItem, inout JSONProblems) -> Void
    ) {
        guard value.kind == .object else { return problems.report(.type, "must be an object or a list of objects") }
        var item = RawItem(value: value)
        for (name, value) in value.members {
            problems.push(member: name)
            switch itemMembers.index(of: name) {
            case 0: item.from = readDate(value, &problems)
            case 1: item.through = readDate(value, &problems)
            case 2: item.source = readText(value, &problems, bytesMax: 1_000) ?? ""
            case 3: item.because = readText(value, &problems, bytesMax: 1_000)
            default: break
            }
            problems.pop()
        }
        if item.source.isEmpty { problems.report(.required, member: "source", "is required: who says so") }
        if let from = item.from, let through = item.through, through < from {
            problems.report(.conflict, member: "through", "is before \"from\"")
        }
        body(item, &problems)
    }

    // MARK: Rules

    private static let ruleIds = JSONMembers(Catalogue.cards.map(\.id))
    private static let parameters = Catalogue.cards.map { JSONMembers($0.parameters.map(\.name)) }

    private static func readRules(_ value: JSONValue, _ problems: inout JSONProblems, into profile: inout PayerProfile) {
        value.readObject(ruleIds, &problems) { rule, value, problems in
            let card = Catalogue.cards[rule]
            readItems(value, &problems, members: ruleMembers) { item, problems in
                var wanted = PayerProfile.RuleItem()
                item.value.readObject(ruleMembers, &problems) { member, value, problems in
                    switch member - itemNames.count {
                    case 0: wanted.enabled = value.readBool(&problems)
                    case 1: wanted.severity = readSeverity(value, &problems)
                    case 2: wanted.parameters = readParameters(value, &problems, rule: rule, card: card)
                    default: break
                    }
                }
                profile.rules[card.id.description, default: []].append(item.with(wanted))
            }
        }
    }

    private static func readParameters(
        _ value: JSONValue, _ problems: inout JSONProblems, rule: Int, card: RuleCard
    ) -> [String: ParameterValue] {
        var values: [String: ParameterValue] = [:]
        value.readObject(parameters[rule], &problems) { place, value, problems in
            let parameter = card.parameters[place]
            guard let tree = readTree(value, &problems) else { return }
            if let mistake = parameter.check(tree) {
                problems.report(.format, mistake.pointer.isEmpty ? mistake.detail : "\(mistake.detail) (at \(mistake.pointer))")
            } else {
                values[parameter.name.description] = tree
            }
        }
        return values
    }

    // MARK: Values

    private static func readTree(_ value: JSONValue, _ problems: inout JSONProblems) -> ParameterValue? {
        switch value.kind {
        case .boolean: return value.bool.map(ParameterValue.flag)
        case .integer: return value.integer.map { .whole(Int($0)) }
        case .string: return value.string.map { .text($0.string) }
        case .array:
            var list: [ParameterValue] = []
            value.readArray(&problems) { _, element, problems in
                if let element = readTree(element, &problems) { list.append(element) }
            }
            return .list(list)
        case .object:
            var object: [String: ParameterValue] = [:]
            value.readMap(&problems) { name, value, problems in
                if let value = readTree(value, &problems) { object[name.string] = value }
            }
            return .object(object)
        case .null, .double:
            problems.report(.type, "must be true, false, a whole number, a text, a list or an object")
            return nil
        }
    }

    private static func readText(_ value: JSONValue, _ problems: inout JSONProblems, bytesMax: Int) -> String? {
        guard let text = value.readString(&problems, bytesMax: bytesMax)?.string else { return nil }
        if text.isEmpty { problems.report(.tooShort, "must not be empty") }
        return text
    }

    /// Lower-case letters, digits and hyphens: safe in a path and in a file's name.
    private static func readIdentifier(_ value: JSONValue, _ problems: inout JSONProblems) -> String? {
        guard let text = value.readString(&problems, bytesMax: 100)?.string else { return nil }
        guard !text.isEmpty, text.utf8.allSatisfy(isIdentifierByte) else {
            problems.report(.format, "must be lower-case letters, digits and hyphens")
            return nil
        }
        return text
    }

    private static func isIdentifierByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || PackedText.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    private static func readDate(_ value: JSONValue, _ problems: inout JSONProblems) -> CalendarDate? {
        guard !value.isNull else { return nil }
        guard let text = value.readString(&problems) else { return nil }
        guard let date = CalendarDate(text.bytes) else {
            problems.report(.format, "must be a date, YYYY-MM-DD")
            return nil
        }
        return date
    }

    private static func readChoice(_ value: JSONValue, _ problems: inout JSONProblems) -> UnitMethod? {
        guard let text = value.readString(&problems)?.string else { return nil }
        guard let method = UnitMethod(rawValue: text) else {
            problems.report(.unknownValue, "must be one of \(UnitMethod.allCases.map(\.rawValue).joined(separator: ", "))")
            return nil
        }
        return method
    }

    private static func readSeverity(_ value: JSONValue, _ problems: inout JSONProblems) -> Severity? {
        guard let text = value.readString(&problems)?.string else { return nil }
        guard let severity = Severity.allCases.first(where: { $0.name.description == text }) else {
            problems.report(.unknownValue, "must be one of error, warning, notice")
            return nil
        }
        return severity
    }
}
