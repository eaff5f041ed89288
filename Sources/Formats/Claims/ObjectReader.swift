import Claims
import JSON

/// An object of the contract as a table: each member by its name, and what is done with its value.
///
/// null counts as a member that is not there, so that no entry needs to care.
struct ObjectReader: @unchecked Sendable {
    /// One member.
    struct Member: Sendable {
        typealias Read = @Sendable (inout ClaimDraft, JSONValue, inout JSONProblems) -> Void

        let name: StaticString
        /// Of `Claim.Set` and `ServiceLine.Set`: where it is noted that the caller gave the member.
        let claimBit: UInt64
        let lineBit: UInt16
        let read: Read

        /// A member that no rule points at.
        init(_ name: StaticString, _ read: @escaping Read) {
            self.init(name, claimBit: 0, lineBit: 0, read)
        }

        /// A member that counts as given in the claim.
        init(_ name: StaticString, _ member: Claim.Member, _ read: @escaping Read) {
            var given: Claim.Set = []
            given.insert(member)
            self.init(name, claimBit: given.rawValue, lineBit: 0, read)
        }

        /// A member that counts as given in the line at hand.
        init(_ name: StaticString, line member: ServiceLine.Member, _ read: @escaping Read) {
            var given: ServiceLine.Set = []
            given.insert(member)
            self.init(name, claimBit: 0, lineBit: given.rawValue, read)
        }

        private init(_ name: StaticString, claimBit: UInt64, lineBit: UInt16, _ read: @escaping Read) {
            self.name = name
            self.claimBit = claimBit
            self.lineBit = lineBit
            self.read = read
        }
    }

    /// The table, made once and kept for ever.
    private let names: JSONMembers
    private let members: UnsafePointer<Member>

    init(_ members: Member...) {
        names = JSONMembers(members.map(\.name))
        let table = UnsafeMutableBufferPointer<Member>.allocate(capacity: members.count)
        _ = table.initialize(from: members)
        // Safe because a name's index is its place in the list that both tables are made of.
        self.members = UnsafePointer(table.baseAddress!)
    }

    /// Reads an object's members in the order of the document; false if it is no object.
    @discardableResult
    func read(_ value: JSONValue, into draft: inout ClaimDraft, _ problems: inout JSONProblems) -> Bool {
        value.readObject(names, &problems) { index, value, problems in
            guard !value.isNull else { return }
            draft.given |= members[index].claimBit
            draft.lineGiven |= members[index].lineBit
            members[index].read(&draft, value, &problems)
        }
    }
}
