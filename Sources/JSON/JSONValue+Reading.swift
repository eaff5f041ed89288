extension JSONValue {
    /// Reads an object by a table of its members: `body` gets each known one by its index, in the order of the document, with the
    /// path set to it.
    ///
    /// Problems: `type` if this is not an object; `duplicateMember` for a name that stands twice, here or anywhere inside a member
    /// that is not known (the first one counts). A member that is not known is recorded in `unknownMembers`, and otherwise ignored.
    /// Returns whether this is an object. Nothing is allocated for a clean object.
    @inlinable
    @discardableResult
    package func readObject(
        _ members: JSONMembers, _ problems: inout JSONProblems, _ body: (Int, JSONValue, inout JSONProblems) -> Void
    ) -> Bool {
        guard tag == UInt8(ascii: "{") else {
            problems.report(.type, "must be an object")
            return false
        }
        let end = end
        var at = index &+ 1
        var seen = JSONSeen()
        var unknown = 0
        problems.push(index: 0)
        while at < end {
            let name = self.at(at).stringUnchecked
            let value = self.at(at &+ 1)
            at = value.next
            problems.path.replaceLast(JSONPathStep(name))
            let member = members.index(of: name)
            if member < 0 {
                unknown &+= 1
                value.ignore(name, among: members, &problems)
            } else if seen.insert(member) {
                body(member, value, &problems)
            } else {
                problems.report(.duplicateMember, "stands twice in its object")
            }
        }
        problems.pop()
        if unknown > 1 { reportDuplicates(notAmong: members, &problems) }
        return true
    }

    /// Reads an object whose names are the sender's own (a map): `body` gets each member in the order of the document, with the
    /// path set to it.
    ///
    /// Problems: `type` if this is not an object; `duplicateMember` for a name that stands twice (both are given to `body`).
    @discardableResult
    package func readMap(
        _ problems: inout JSONProblems, _ body: (JSONString, JSONValue, inout JSONProblems) -> Void
    ) -> Bool {
        guard kind == .object else {
            problems.report(.type, "must be an object")
            return false
        }
        for (name, value) in members {
            problems.push(member: name)
            body(name, value, &problems)
            problems.pop()
        }
        reportDuplicates(notAmong: nil, &problems)
        return true
    }

    /// Reads an array: `body` gets each element with its index from 0, and the path set to it.
    ///
    /// Problems: `type` if this is not an array; `tooMany` if it has more than `countMax` elements (`body` gets the first ones).
    @inlinable
    @discardableResult
    package func readArray(
        _ problems: inout JSONProblems, countMax: Int = .max, _ body: (Int, JSONValue, inout JSONProblems) -> Void
    ) -> Bool {
        guard tag == UInt8(ascii: "[") else {
            problems.report(.type, "must be an array")
            return false
        }
        let end = end
        var element = at(index &+ 1)
        var position = 0
        problems.push(index: 0)
        while element.index < end && position < countMax {
            problems.path.replaceLast(JSONPathStep(position))
            body(position, element, &problems)
            element = element.at(element.next)
            position &+= 1
        }
        problems.pop()
        if element.index < end { problems.report(.tooMany, "must have at most \(countMax) elements") }
        return true
    }
}

/// Which members of an object have been met.
@usableFromInline
struct JSONSeen {
    @usableFromInline var low: UInt64 = 0
    /// For the rare object that knows more than 64 members.
    @usableFromInline var high: [Bool] = []

    @inlinable
    init() {}

    /// Notes a member; false if it had been noted before.
    @inlinable
    mutating func insert(_ member: Int) -> Bool {
        guard member < 64 else { return insertHigh(member &- 64) }
        let bit = UInt64(1) &<< UInt64(truncatingIfNeeded: member)
        defer { low |= bit }
        return low & bit == 0
    }

    @usableFromInline
    @inline(never)
    mutating func insertHigh(_ member: Int) -> Bool {
        while high.count <= member { high.append(false) }
        defer { high[member] = true }
        return !high[member]
    }
}
