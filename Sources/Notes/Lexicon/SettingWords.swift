extension Lexicon {
    /// How the patient was met and left, talk, and the business of the room: nothing that was practised.
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
        // Talk, and nothing done.
        Group(
            [], steers: .education, .fixed,
            "talked over, talked thru, talked thru how, talked through how, talked through how he'd, talked about, talked w/ mom, talked with mom, talked w/ dad, talked with dad, talked with parent, talked w/ parent, spoke with, spoke w/, spoke to, sleep hygiene, joint protection principles, drew it on the whiteboard, drew it on whiteboard"
        ),
        // This session, as a heading.
        Group(
            [], steers: [.headObjective, .today], .fixed,
            "this session, this visit, today's session, today's visit, in session today"),
        // How it goes: said of every session.
        Group(
            .stop, .fixed,
            "making gains, making nice gains, making good gains, making steady gains, making slow gains, making excellent gains, making progress, making nice progress, making good progress, making steady progress, making slow progress, making excellent progress, made gains, made good gains, made progress, made good progress, etc"
        ),
        // A plan, as a heading.
        Group([], steers: .headPlan, .fixed, "planned session, planned treatment, planned tx, planned for today"),
        // Nothing was practised.
        Group(
            [], steers: .withheld, .fixed,
            "no hands-on practice, no hands on practice, no practice today, no practice done, program not carried out, therapy program not carried out, therapy not carried out, session not carried out, treatment not carried out"
        ),
        // Changes of linen and briefs that others make.
        Group(.stop, .fixed, "for linen change, for brief change, for linen changes, for brief changes, for a linen change"),
    ]
}
