extension JSONValue {
    /// Records the member at the current path as unknown, and looks for duplicates inside it.
    @usableFromInline
    @inline(never)
    func ignore(_ name: JSONString, among members: JSONMembers, _ problems: inout JSONProblems) {
        problems.recordUnknown(name, among: members)
        reportDuplicatesInside(&problems)
    }

    /// Reports names that stand twice in this object, those in the table left out; what is inside the members is not looked at.
    @usableFromInline
    @inline(never)
    func reportDuplicates(notAmong known: JSONMembers?, _ problems: inout JSONProblems) {
        // Hashing is seeded anew in each process, so that no sender can choose names that collide.
        var seen: Set<JSONString> = []
        for (name, _) in members where (known?.index(of: name) ?? -1) < 0 && !seen.insert(name).inserted {
            problems.push(member: name)
            problems.report(.duplicateMember, "stands twice in its object")
            problems.pop()
        }
    }

    /// Reports names that stand twice in any object of this value.
    func reportDuplicatesInside(_ problems: inout JSONProblems) {
        switch kind {
        case .object:
            for (name, value) in members where value.count > 0 {
                problems.push(member: name)
                value.reportDuplicatesInside(&problems)
                problems.pop()
            }
            if count > 1 { reportDuplicates(notAmong: nil, &problems) }
        case .array:
            for (position, value) in elements.enumerated() where value.count > 0 {
                problems.push(index: position)
                value.reportDuplicatesInside(&problems)
                problems.pop()
            }
        default: break
        }
    }
}
