extension Lexicon {
    /// How the patient was met and left, and the business of the room: nothing that was practised.
    static let settingWords: [Group] = [
        // Before the session began.
        Group(
            [], steers: .past, .fixed,
            "before session, prior to session, before therapy, prior to therapy, before treatment, prior to treatment, before tx, prior to tx, before arrival, prior to arrival, on arrival, upon arrival, before visit, prior to visit, before this session, prior to this session"
        ),
        // How the patient was found.
        Group(
            .stop, .fixed,
            "found up in chair, found up in recliner, found up in wheelchair, found in chair, found in recliner, found in bed, found in room, found in wheelchair, found supine, found supine in bed, found sitting in chair, found seated in chair, found seated, found sitting, found asleep, received supine in bed, received in bed, received in chair, received in wheelchair, received up in chair, received sitting in chair, received seated in chair, greeted in room, greeted in lobby, met in room, met in lobby, seen in room, seen bedside, seen at bedside, up in chair on arrival, in bed on arrival"
        ),
        // How the patient was left.
        Group(
            .stop, .fixed,
            "left sitting in chair, left sitting in wheelchair, left sitting in w/c, left seated in chair, left seated in wheelchair, left seated in w/c, left up in chair, left up in recliner, left up in wheelchair, left resting in bed, left supine in bed, left in bed, left in recliner, left in wheelchair, left in w/c"
        ),
        // What the patient wears or has on.
        Group(
            .stop, .fixed,
            "glasses on, glasses donned prior, wearing glasses, hearing aids in, hearing aids in place, hearing aid in place, dentures in place, dentures in, non skid socks on, nonskid socks on, gripper socks on, scds on, iv in place, foley in place, id band on, mask on"
        ),
        // Wounds and breath, as they were found.
        Group(
            .stop, .fixed,
            "skin intact, skin clean and dry, incision clean and dry, incision clean, incision intact, incision healing, clean and dry, clean dry and intact, clean dry intact, c/d/i, cdi, on room air, room air"
        ),
        // The room and its things.
        Group(
            .stop, .fixed,
            "hand hygiene, hand hygiene performed, hand hygiene completed, equipment cleaned, equipment cleaned after use, equipment sanitized, equipment disinfected, mat cleaned, surfaces cleaned, alarm on, with alarm on, chair alarm on, bed alarm on, alarm set, alarm activated, bed alarm set, chair alarm set"
        ),
        // Appointments of others.
        Group(
            .stop, .fixed,
            "md appointment, md appt, next md appointment, next md appt, next md visit, doctor appointment, doctor's appointment, follow up appointment, follow-up appointment, surgeon appointment, ortho appointment, ortho appt, cardiology appointment, neurology appointment, next appt"
        ),
    ]
}
