package import Claims

/// Where in a claim a finding points, apart from any format.
///
/// A place always exists: a member that the caller did not give is pointed at by what would hold it.
package struct Place: Hashable, Sendable {
    package enum Subject: Hashable, Sendable {
        case claim
        case claimMember(Claim.Member)
        /// Line number from 1.
        case line(Int)
        case lineMember(Int, ServiceLine.Member)
        /// Line number from 1; `index` is the interval's place in its list, from 0.
        case intervalProvider(Int)
        /// Place in `diagnoses`, from 0.
        case diagnosis(Int)
        /// Number of the unbilled service from 1.
        case unbilledService(Int)
    }

    package let subject: Subject
    /// Place in the member's list, from 0; nil for the member itself.
    package let index: Int?

    package init(_ subject: Subject, index: Int? = nil) {
        self.subject = subject
        self.index = index
    }

    /// Line number from 1; nil for a place outside the lines.
    package var line: Int? {
        switch subject {
        case .line(let number), .lineMember(let number, _), .intervalProvider(let number): number
        default: nil
        }
    }
}

extension ServiceLine {
    /// The place of a member, or of the line where the caller gave no such member.
    package func place(_ member: Member, index: Int? = nil) -> Place {
        given.contains(member) ? Place(.lineMember(number, member), index: index) : Place(.line(number))
    }

    package var place: Place {
        Place(.line(number))
    }
}

extension Claim {
    /// The place of a member, or of what would hold it where the caller gave no such member.
    package func place(_ member: Member) -> Place {
        if given.contains(member) { return Place(.claimMember(member)) }
        if let holder = member.holder { return place(holder) }
        return Place(.claim)
    }
}

extension Claim.Member {
    /// The object that holds a nested member; nil for a member of the claim itself.
    package var holder: Claim.Member? {
        switch self {
        case .patientBirthDate: .patient
        case .billingProviderNPI, .billingProviderTaxonomyCode: .billingProvider
        case .renderingProviderNPI, .renderingProviderTaxonomyCode: .renderingProvider
        case .episodePlanOfCare, .episodeLastProgressReport, .episodeTreatmentDaysSinceProgressReport, .episodeIncurredExpenses,
            .episodeAuthorization:
            .episode
        default: nil
        }
    }
}
