package import Claims

extension Modifier {
    /// The modifiers that may open an edit of indicator 1 (NCCI Policy Manual ch. I §E): anatomic, global surgery, and others.
    static let nCCIAssociated: [Modifier] = [
        "E1", "E2", "E3", "E4", "FA", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "TA", "T1", "T2", "T3", "T4", "T5",
        "T6", "T7", "T8", "T9", "LT", "RT", "LC", "LD", "RC", "LM", "RI",
        "24", "25", "57", "58", "78", "79",
        "27", "59", "91", "XE", "XS", "XP", "XU",
    ]

    /// 59, and what CMS would rather see: another encounter, structure or practitioner, or no overlap.
    static let distinct: [Modifier] = ["59", "XE", "XS", "XP", "XU"]

    /// Whether it says that the service is distinct from another.
    package var saysDistinct: Bool {
        Self.distinct.contains(self)
    }
}

extension CalendarDate {
    /// From this date of service on a modifier on either column opens an edit; before, one on column two only (CMS CR 11168).
    static let eitherColumnOpens = CalendarDate(dayNumber: 18_078)
}

extension ServiceLine {
    /// Whether it carries a modifier that may open an edit.
    package var opensEdits: Bool {
        for modifier in modifiers where Modifier.nCCIAssociated.contains(modifier) { return true }
        return false
    }

    /// Whether it carries 59 or XE, XS, XP, XU.
    var saysDistinct: Bool {
        for modifier in modifiers where modifier.saysDistinct { return true }
        return false
    }
}
