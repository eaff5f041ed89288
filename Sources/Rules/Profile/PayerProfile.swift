package import Claims

/// How units of 15-minute codes are counted from minutes.
package enum UnitMethod: String, Sendable, CaseIterable {
    /// CMS: all timed minutes of the day together (Pub. 100-04 ch. 5 §20.2).
    case cms
    /// CPT: each code by itself, a unit from its midpoint on.
    case ama
    /// Each code by itself, its minutes rounded to the nearest quarter hour.
    case nearestQuarter
}

/// What one payer wants, as its document says it: settings of rules, each with its source and the dates it holds for.
package struct PayerProfile: Sendable {
    package var id: String
    package var name: String
    package var version: String
    /// Id of the profile whose items hold where this one says nothing.
    package var extends: String?
    package var unitMethod: [Item<UnitMethod>] = []
    /// By rule id; later items win where periods overlap.
    package var rules: [String: [Item<RuleItem>]] = [:]

    package init(id: String, name: String, version: String, extends: String? = nil) {
        self.id = id
        self.name = name
        self.version = version
        self.extends = extends
    }

    /// One thing that a payer wants, from and through which service dates, and who says so.
    package struct Item<Value: Sendable>: Sendable {
        package var value: Value
        /// First service date that it holds for; nil for always.
        package var from: CalendarDate?
        /// Last service date that it holds for; nil for ever.
        package var through: CalendarDate?
        package var source: String
        package var because: String?

        package init(
            _ value: Value, from: CalendarDate? = nil, through: CalendarDate? = nil, source: String, because: String? = nil
        ) {
            self.value = value
            self.from = from
            self.through = through
            self.source = source
            self.because = because
        }

        package func holds(on date: CalendarDate) -> Bool {
            (from.map { $0 <= date } ?? true) && (through.map { date <= $0 } ?? true)
        }
    }

    /// What a payer wants of a rule.
    package struct RuleItem: Sendable {
        /// nil leaves the rule on or off as it was.
        package var enabled: Bool?
        package var severity: Severity?
        /// By parameter name.
        package var parameters: [String: ParameterValue]

        package init(enabled: Bool? = nil, severity: Severity? = nil, parameters: [String: ParameterValue] = [:]) {
            self.enabled = enabled
            self.severity = severity
            self.parameters = parameters
        }
    }
}
