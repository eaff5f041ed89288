import Claims
import JSON

/// An object of the contract as a table: each member by its name, and what is done with its value.
///
/// null counts as a member that is not there, so that no entry needs to care.
struct ObjectReader: Sendable {
    /// One member.
    struct Member: Sendable {
        typealias Read = @Sendable (inout ClaimDraft, JSONValue, inout JSONProblems) -> Void

        let name: StaticString
        let mark: Mark
        let read: Read

        /// A member that no rule points at.
        init(_ name: StaticString, _ read: @escaping Read) {
            self.init(name, mark: .none, read)
        }

        /// A member that counts as given in the claim.
        init(_ name: StaticString, _ member: Claim.Member, _ read: @escaping Read) {
            self.init(name, mark: .claim(member), read)
        }

        /// A member that counts as given in the line at hand.
        init(_ name: StaticString, line member: ServiceLine.Member, _ read: @escaping Read) {
            self.init(name, mark: .line(member), read)
        }

        private init(_ name: StaticString, mark: Mark, _ read: @escaping Read) {
            self.name = name
            self.mark = mark
            self.read = read
        }
    }

    /// Where it is noted that the caller gave a member.
    enum Mark: Sendable {
        case none
        case claim(Claim.Member)
        case line(ServiceLine.Member)
    }

    private let names: JSONMembers
    private let members: [Member]

    init(_ members: Member...) {
        names = JSONMembers(members.map(\.name))
        self.members = members
    }

    /// Reads an object's members in the order of the document; false if it is no object.
    @discardableResult
    func read(_ value: JSONValue, into draft: inout ClaimDraft, _ problems: inout JSONProblems) -> Bool {
        value.readObject(names, &problems) { index, value, problems in
            guard !value.isNull else { return }
            switch members[index].mark {
            case .none: break
            case .claim(let member): draft.claim.given.insert(member)
            case .line(let member): draft.line.given.insert(member)
            }
            members[index].read(&draft, value, &problems)
        }
    }
}
