import JSON

/// What a page for people says before its answer.
enum PageNotes {
    /// Notes on whose rules counted, and on each member that was not read.
    static func text(_ unknownMembers: [UnknownMember], payerIsKnown: Bool = true) -> String {
        let notes =
            (payerIsKnown ? [] : ["no profile has this payerId: the default one counted"])
            + unknownMembers.map { member in
                "\(member.pointer) is not known here" + (member.nearest.map { "; did you mean \"\($0)\"?" } ?? "")
            }
        return notes.map { "Note: \($0)\n" }.joined()
    }
}
