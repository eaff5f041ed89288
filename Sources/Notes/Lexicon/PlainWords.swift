extension Lexicon {
    /// Spellings of one idea that stand in several groups below; first, so that they share a concept.
    static let synonymWords: [Group] = [
        // Words that mean the same, so that reworded notes compare equal.
        Group(
            [], .fixed,
            "strength = strengthen = strengthening = strengthened, hip = gluteal = glute = glutes = abductor, rom = range of motion, ambulate = ambulation = ambulated = ambulating = gait, climb = climbing = climbed, jump = jumping = jumped, sec = second = s = seconds = secs, transfer = transfers"
        )
    ]

    /// Words without clinical content, known so that they are not taken for unknown objects, and people.
    static let plainWords: [Group] = [
        // Category words, which name no task.
        Group(
            .generic, .noun,
            "activity = act = acts = activities, therapeutic activity = theract = ther act = therapeutic act = ta = thera act, functional activity = functional act = functional task = func act, functional training = functional retraining = task training = adl training = adl retraining = self care training = mobility training = functional mobility training, task = training = trng = treatment = intervention = session = tx, dynamic activity = dyn act = dynamic = dyn, therapeutic exercise = therex = ther ex = there ex = te, standing activity = standing act = standing task = seated activity = seated task = table top activity = tabletop task = tabletop activity, work-related activity = work simulation = job simulation = job specific activity = simulated work = job sim = work sim = job specific, gross motor play = gross motor activity = fine motor play = play based activity = sensory play = sensory activity = play activity, purposeful activity = meaningful activity = graded activity = task specific = repetitive task practice = kinetic activity = kinetic activities, program = protocol = regimen = circuit = techniques = strategies, transfer training, gross motor = gross motor skills, functional mobility, adl activity = adl task = adl tasks = self care activity, mobility, aquatic activity = pool activity = aquatic task, bilateral activity = ue activity = le activity, skills training = skill training, exercise log, work hardening activity, functional ue activity, leg activity"
        ),
        // The patient.
        Group(
            .patient, steers: .pronoun, .fixed,
            "gentleman = lady = male = female = y/o male = pt = patient = client = resident = child = student = kiddo = kid = pts = clt = individual = participant = veteran = infant's = he = she = they = him = her = his = their = them = himself = herself = hers = man = woman = boy = girl = who = it = ptnt = teen = boy's"
        ),
        // Other persons.
        Group(
            .person, .noun,
            "nurse, wife, husband, spouse, daughter, son, mom, mother, dad, father, parent, caregiver, cg, aide, sister, brother, family, partner, friend, neighbor, nursing, rn, cna, cnas, lpn, nsg, tech, staff member, hospitalist, social worker, case manager, resident's, cna staff, staff, nurse aide, teacher, para, parapro, roommate, grandma, grandpa, grandmother, grandfather, niece, nephew, cousin, girlfriend, boyfriend, peer, sibling, foster mom, guardian, sitter, hha, md, doctor, surgeon, physician, pcp, family member, son in law, daughter in law, aunt, uncle, care partner, fiance, coworker, boss, crew member, care giver"
        ),
        // Articles and their like.
        Group(
            .stop, steers: .determiner, .fixed,
            "the, a, an, this, that, these, those, each, every, some, any, another, other, own, same, all, both, several, various, multiple, few, many, more, most, much, such, one, two, three"
        ),
        // Prepositions.
        Group(
            .stop, steers: .preposition, .fixed,
            "in, on, at, by, from, of, off, over, under, above, below, into, onto, out, through, across, around, along, against, between, among, behind, beside, near, next to, past, per, within, about, up, down, back, away, together, apart, before, after, without, toward, outside, inside, underneath, beyond, upon, than, via, except, despite, beneath, throughout"
        ),
        // Directions.
        Group(
            .direction, .fixed,
            "up, down, over, into, onto, out, in, off, through, across, around, upstairs, downstairs, backward, forward, sideways, backwards, forwards, overhead, up/down, in/out, on/off, in and out of, in and out, into and out of, on and off, up and down, out of, off of, up dn, up/dn, over and back, between, past, under, in/out of, on/off of"
        ),
        // Verbs that only serve others.
        Group(
            .stop, .fixed,
            """
            is, are, was, were, be, been, being, am, has, have, had, having, does, did, do, can, could, will, would, should, may, might, shall, i'm, it's, its, he's, she's, there, here, where, when, what, which, who, whom, how, why, if, or, as, so, not, no, yes, very, too, also, just, still, again, even, ever, never, always, often, sometimes, once, twice, only, well, then, than, now, while, because, since, until, during, both, either, neither, though, however, therefore, thus, yet
            total, good, fair, poor, better, best, worse, great, able, unable, increased, decreased, improved, improving, improves, progress, progressing, tolerance, tolerated, tolerates, tol, well, quality, noted, note, notes, min, mod, max, times, time, today, daily, level, levels, type, variety, focus, focused, emphasis, goal, need, needs, needed, required, requires, requiring, demonstrates, demonstrated, demo, performed, performs, completed, completes, practiced, worked, engaged, participated, participates, addressed, provided, given, received, utilized, included, including, includes, etc, via, vs, approx, approximately, about, overall, general, generally, specific, multiple, various, skilled, therapeutic, functional, dynamic, static, standing, sitting, seated, exercise, exercises, program, protocol, session, treatment, units, unit, billed, services, service, therapy, pt/ot, medical, condition
            first, second, third, last, next, new, old, same, different, full, half, part, partial, more, less, most, least, many, few, big, small, large, long, short, high, low, slow, fast, hard, easy, light, heavy, strong, weak, safe, safely, slowly, quickly, fully, correctly, properly, appropriately, independently, effectively, consistently, frequently, initially, currently, previously, recently, later, early, prior, post, pre, mid, amount, number, set, sets, reps, rep, round, rounds, trial, trials, distance, duration, height, weight, speed, side, sides, end, start, beginning, middle, top, bottom, left, right, both, plane, planes, direction, position, order, tasks, things, something, anything, stuff, way, ways, use, used, using, rest, break, breaks, cue, cues, pain, fatigue, response, onset, due, secondary, 2/2, d/t, despite, thru, throughout
            reg, status, ok, okay, plus, minus, equal, every, other, per, non, self, alone, able, likes, please, thank, visit, visits, day, days, week, weeks, month, months, year, years, hour, hours, minute, minutes, second, seconds, am, pm, min., sec, ft, lb, lbs, deg, degrees, percent, x, yo, y/o, f, m, dob, dx, poc, cont, w/in, wnl, wfl, intact, noted, none, n/a, na, s, o, a, p, u, aka, i.e, e.g, vs., eos, sos, start, finish, done, doing, make, made, got, get, went, going, came, come, took, take, put, let, see, seen, say, said, know, feel, felt, look, looked, show, showed, keep, kept, left, way, real, pretty, much, bit, lot, lots, kind, sort, really, quite, almost, nearly, least, enough, else, back, away, together, upon, right away, shortly, quick, brief, briefly, task, whole, entire, additional, extra, further, activities, activity, training, limited, limit, limits, maintain, maintained, maintaining, increase, decrease, improve, reduce, prevent, challenge, challenged, grade, graded, progressed, progression, modified, modify, adapted, adaptive, strategy, strategies, technique, techniques, compensatory, compensation, precautions, precaution, wbat, nwb, ttwb, pwb, wb, weight-bearing, thr, tha, tka, cva, tbi, sci, pd, ms, cp, asd, adhd, oa, copd, chf, chronic, acute, affected, unaffected, involved, uninvolved, dominant, nondominant, non-dominant, operated, surgical, unsupported, supported, support, supports, bilateral, unilateral, aware, alert, cooperative, pleasant, motivated, session's, fun, effort, excellent, consistent, appropriate, adequate, normal, reduced, mild, severe, significant, complete, complex, simple, basic, advanced, higher
            """),
        // 97530 by its number and its names.
        Group(
            [], steers: [.because97530], .fixed,
            "97530 = theract = ther act = therapeutic activities = ta = therapeutic activity = thera act = functional activities = 97530 ta = t/a = therapeutic act = theracts"
        ),
        // 97110 by its number and its names.
        Group(
            [], steers: [.because97110], .fixed,
            "97110 = therex = ther ex = therapeutic exercise = te = therapeutic exercises = there ex = exercises = 97110 te = t/e = there-ex = therexs"
        ),
        // What clinicians do: never a task of the patient.
        Group(
            .stop, .verb,
            "offer, orient, reposition, accompany, escort, transport by, hand off, fabricate, fit, measure, assess, evaluate, monitor, review, issue, tape, mobilize, massage, administer, discuss, fax, schedule, note, observe, present, arrive, deny, report, reassess, retest, document, consult, coordinate, refer, recommend, update, examine, palpate, screen, test, score, inspect, debride, cast, mold, wrap splint, educate, explain, train, teach, cue, encourage, motivate, remind, prompt, notify, page, obtain, receive, require, exhibit, display, demonstrate, show, remain, appear, seem, improve, increase, decrease, progress, regress, plateau, meet, achieve, target, focus, emphasize, utilize, incorporate, include, involve, continue, initiate, begin, start, end, stop, resume, allow, enable, facilitate, promote, challenge, grade, modify, adapt, upgrade, downgrade, fatigue, tire, rest, recover, struggle, attempt, fail, succeed, compensate, overshoot, lose, buckle knee, sway, drift, deviate, ambulate, participate, engage, attend, tolerate, respond, react, perform, complete, execute, practice, rehearse, repeat, alternate, maintain, sustain, prefer, enjoy, agree, decline, refuse, comply, cooperate, verbalize, state, express, indicate, identify barrier, happen, occur, vary, depend, relate, associate, limit, restrict, impair, affect, involve, cause, result, lead to, link, justify, warrant, necessitate, support goal, benefit, need, want, wish, hope, plan, intend, expect, anticipate, consider, decide, determine, establish, develop goal, set goal, clear by md, approve, authorize, sign note, cosign, supervise student"
        ),
        // Vital signs at rest, alarms of beds, cycles of drugs: none of them a result, a device or an exercise.
        Group(
            .stop, .fixed,
            "restingvitals = resting hr = resting heart rate = hr at rest = resting bp = bp at rest = resting spo2 = spo2 at rest = resting pulse = resting vitals = vitals at rest = at rest, alarm on, bed alarm, chair alarm, tab alarm, alarm set, chair alarm on, bed alarm on, call light, call bell, of cycle, start of cycle, chemo cycle, cycle of chemo, wash cycle, rinse cycle, spin cycle, sleep cycle, 2 wheel, muscle guarding, less guarding, guarding"
        ),
        // "Is", between an aim and what makes it one.
        Group([], steers: .copula, .fixed, "is, are, it's, that's, being"),
        // Leads from one place to another.
        Group(
            [], steers: .path, .fixed,
            "from, to, into, onto, out of, off, off of, up, down, over, through, in and out of, in/out of, in and out, in/out, across, onto and off, between, under, on/off, on and off, out, in, around, toward, upstairs, downstairs, up and down, up/down, into and out of"
        ),
        // Axes of a swaying body, which look like headings.
        Group(.stop, .fixed, "ap/ml = a/p = med/lat"),
        // Postures in plain words.
        Group(
            .posture, .fixed,
            "flat on back, on back, on her back, on his back, lying flat, on side, on her side, on his side, on stomach, on her stomach, standing position, sitting position"
        ),
        // How long the patient lasted.
        Group(
            [], steers: .lasting, .fixed,
            "tolerated, tolerates, tol, tolerance, lasted, unsupported, upright, took, sustained, maintained, without stopping, without rest, without drop, without dropping, without a break, before fatigue, before needing rest, before asking, before she, before he, before pt, before they, before requesting, before asking to stop, before needing, before needing to sit, before sitting, before rest, before resting, before stopping, before seated rest, before pain, before symptoms, continuous, standing tolerance, standing tol, sitting tolerance, sitting tol, tolerating"
        ),
        // The patient as "he" or "she".
        Group([], steers: .heShe, .fixed, "he, she, they, who"),
        // Whose.
        Group([], steers: .possessive, .fixed, "his, her, their, pt's, the, my, therapist's, ot's, cota's, pta's"),
        // Verbs that seek something with "for".
        Group(
            [], steers: .seeks, .verb,
            "reach, look, ask, search, bend, dig, feel, squat, stoop, lean, wait, scan, hunt, point, kneel, crouch"),
        // "Left" as a deed, not a side.
        Group([], steers: .leaves, .fixed, "left, leaves, leaving"),
        // Verbs of bettering, after which most likely an impairment stands.
        Group(
            [], steers: .betters, .verb,
            "improve, increase, enhance, maximize, promote, facilitate, restore, normalize, reduce, decrease, prevent, optimize, challenge, encourage, ensure, minimize, gain, correct, strengthen, stretch, build, develop, address, progress, elicit, stimulate, inhibit, mobilize, activate, recruit, tolerate, control, relieve, desensitize, retrain, condition, stabilize, work on, target"
        ),
        // Makes of things that turn a named one into a device.
        Group(
            [], steers: .adapts, .fixed,
            "adapted, adaptive, weighted, built up, built-up, long handled, long-handled, lh, one handed, one-handed, modified, specialized, custom, customized, non slip, non-slip, nonslip, raised, elevated, ergonomic, angled, bent, swivel, suction, talking, large print, large-print, large handled, enlarged, magnified, extra long, padded, inflatable, pneumatic, hinged, articulating, hydraulic, tilted, reclining, motorized, battery, voice activated, electric, powered, wrist driven, elastic, velcro, spring loaded, loop handled, easy grip, oversized, switch operated, anti tip, antitip, quad, two handled, two-handled, cut out, compression, therapeutic, therapy, exercise, resistance, resistive, balance, stability, weight, prosthetic, orthotic, assistive, mobility, visual, picture, color coded, tactile, braille, digital, gravity, transfer, support, positioning"
        ),
        // Makes of things that turn any into a device.
        Group(
            [], steers: .remakes, .fixed,
            "adapted, adaptive, weighted, built up, built-up, long handled, long-handled, lh, one handed, one-handed, ergonomic, large handled, talking, swivel, large print, large-print, easy grip, switch operated, voice activated, spring loaded, extra long, modified, two handled, two-handled, angled, assistive"
        ),
        // Last words of the names of devices.
        Group(
            [], steers: .heads, .noun,
            "board, strap, handle, aid, frame, cushion, device, grip, guard, holder, opener, pole, stick, band, belt, lift, mat, pad, wedge, roll, bench, seat, chair, table, glove, mitt, spoon, fork, knife, cup, bowl, plate, utensil, pen, pencil, scissors, brush, sponge, mirror, hook, loop, lever, switch, keyboard, mouse, stand, tray, wheel, ball, bar, rod, machine, trainer, ladder, bolster, tube, tubing, bottle, straw, card, chart, strip, timer, clock, cue card, splint, brace, sock, sleeve, stocking, garment, wrap, sling, boot, shoe, insert, lift, table, walker, cane, wand, hoop, tunnel, vest, blanket, hand, foot, arm, knee, leg, razor, toothbrush, comb, shower head, hose, rail"
        ),
        // Justifies the service.
        Group(
            [], steers: .skilled, .fixed,
            "skilled, warranted, warrants, continues to require, continues to need, ongoing therapy, further therapy, remains appropriate, good candidate, continued therapy, continued skilled, therapy services, necessity, highly motivated, good potential, will benefit, progress toward goals, candidate for, plan of care"
        ),
        // As in the patient's own life.
        Group(
            [], steers: [.purpose, .job, .likeLife], .fixed,
            "as he would at, as she would at, as she used to, as he used to, as she will, as he will, like she does, like he does, the same way she, the same way he, like he did, like she did, like at, like her, like his, like the one, same as her, same as his, same height as, just like, as he does, as she does, the way he, the way she, as at home, as at work, as in her, as in his, what he does, what she does, how she does, how he does, what her job, what his job, this is what, this is how, that is what, that's what, that's how, for when, same as at home, set to match, set like, height of her, height of his, similar to his, similar to her, as he would, as she would, to get through, until she can, until he can, once home, so that at, nobody else, no one else, nobody there, no one there, no help at home, no one home, when home alone"
        ),
        // How often.
        Group([], steers: .often, .fixed, "usually, always, often, still, also, now, only, currently, regularly, never"),
        // Verbs that tell how life is.
        Group(
            [], steers: .lifeVerb, .fixed, "has, is, cannot, can't, have, are, must, takes, wants, needs, likes, hopes, wishes"),
        // Before a time of day.
        Group([], steers: .clockAt, .fixed, "at, until, by, am, pm, @"),
        // On somebody's order.
        Group(
            [], steers: .onOrder, .fixed,
            "per, due, due to, d/t, 2/2, secondary, secondary to, order, orders, because, until, pending, md, surgeon, today due"),
        // How long it took.
        Group([], steers: .took, .fixed, "in, took, time, lasted, within, completed in, in under, total time"),
        // Able to.
        Group([], steers: .modal, .fixed, "can = can now = able to = is able to = was able to"),
        // Titles before the patient's name.
        Group(.patient, steers: .pronoun, .fixed, "mr = mrs = ms = mx = miss"),
        // Titles before other names.
        Group(.stop, .fixed, "dr"),
    ]
}
