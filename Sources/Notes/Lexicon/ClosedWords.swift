extension Lexicon {
    /// More names of the closed kinds of treatment: what none of these names is likely a task.
    static let closedWords: [Group] = [
        // Isolated exercises whose names hold everyday words.
        Group(
            .exercise, .noun,
            """
            scap clock, scapular clock, wall clock with band, lift off, lower trap lift off, prone lift off, fist pump, finger web, band spread, rubber band spread, deep well jogging, deep water jogging, deep water running, deep water walking, aqua running, noodle cycling, arm sweep, diaphragm breathing, belly breathing, box breathing, stacked breathing, segmental breathing, huff cough, air stacking
            apb isometric, lumbrical isometric, multi angle isometric, short arc, long arc, landmine press, landmine row, farmer's walk exercise, step over hurdle exercise, monster step, copenhagen plank, hip matrix, hip march, glute march, bridge march, reverse plank, hollow hold, v up, leg slide, shin raise, tib raise, calf press, toe press, arch lift, heel dig, ham slide, slider curl, rev fly, reverse fly, chest fly, pec fly, dumbbell pullover, db pullover, lat pullover, skull crush
            wall ball, thoracic opener, thread the needle, world's greatest stretch, book opener, cat stretch, sphinx, cobra, prayer pose, child pose, figure four, frog stretch, butterfly stretch, couch stretch, hip opener, wrist rocker, finger fan, finger web spread, claw fist, table top fist, straight fist, duck fist, thumb circle, pinch drill, lumbrical press, isolated fdp, extensor glide, joint block
            neck isometric, chin nod, head lift, cervical flexor hold, scalene stretch, jaw opening exercise, cheek puff, lip press, tongue sweep, tongue push, straw blow, ez breather, emst, expiratory muscle trainer set, step jack, ski jump exercise, mountain climber, inchworm, box step up, ball slam, medicine ball slam, rope slam, tire flip exercise
            """),
        // Exercises of the shoulder.
        Group(
            .exercise, regions: .shoulder, .fixed,
            "cable er, cable ir, cable er/ir, er at 90/90, ir at 90/90, er at 90, 90/90 er, 90/90 ir, wall clocks, serratus wall slides"
        ),
        // Apparatus named in exercises.
        Group(
            .apparatus, .noun,
            "cable er, cable ir, cable er/ir, emst trainer, emst, baps, expiratory muscle trainer, landmine, rebounder net"
        ),
        // Balance and walking drills.
        Group(
            .drill, .noun,
            """
            semi tandem, heel toe walking, heel to toe walking, walking heel toe, heel toe along, heel to toe along, gaze shift, target gaze, gaze, firm surface, on firm, firm and foam, floor line walking, line walking, four square step, four square step pattern, head turn on foam, head nod, foot clock, clock stepping, multidirectional stepping, ladder drill, cone drill, gaze drill, ball toss on foam, obstacle stepping, perturbation drill, pull test, box stepping, foam march
            """),
        // Devices of gait training.
        Group([.gait, .device], .noun, "gait trainer, gait harness"),
        // How the patient walked.
        Group(.gait, .fixed, "arm swing, trunk lean in gait, step symmetry"),
        // Drills of memory and language.
        Group(
            .cognitiveDrill, .noun,
            """
            word span, digit and word span, sentence completion, initial word, medial word, final word, initial position, medial position, final position, word level, phrase level, sentence level, conversational level, syllable level, syllable, consonant, vowel, noun, nouns named, verbs named, word pair, word association, rhyming, alternating attention, selective attention, attention sheet, attention worksheet, attention drill, number cancellation, symbol cancellation
            sequence recall, story recall, story retell, prospective memory, n back, visual closure, figure ground, spot the difference, mazes worksheet, word search, crossword sheet, sudoku sheet, analogies, synonyms, antonyms, opposites, responsive naming, repetition task, automatic speech, melodic intonation, automatic sequences, vowel prolongation, pitch glide, glottal closure, resonant voice, easy onset, breathing for speech
            """),
        // Broad aims that name no function.
        Group(
            .impairment, .noun,
            """
            occupational performance, skill acquisition, skill, skill development, developmental skill, age appropriate skill, task performance, activity performance, occupational engagement, participation in therapy, therapy goal, overall mobility, performance skill, performance pattern, client factor, motor recovery, recovery, carry over, community mobility skill, neuro recovery, plasticity, function across settings, sensory processing, self regulation, bilateral motor skill
            """),
        // Phrases of medical necessity.
        Group(
            [], steers: [.boilerplate], .fixed,
            "reasonable and necessary, medically reasonable, is reasonable and necessary, clinical reasoning, activity analysis, task selection and grading, environmental modification, compensatory technique, comorbidities, therapeutic use of self, individualized to client, client factors, evidence-based, graded challenge, motivational strategies, skilled observation, ongoing assessment of"
        ),
        // The session ended before anything was done.
        Group(
            [], steers: .withheld, .fixed,
            "hold until, held until, not initiated, not mobilized, pt not mobilized, therapy wait, therapy to wait, explained the hold, explained hold, nothing practiced, nothing was practiced, nothing performed, nothing tried, nothing attempted, session stopped before, session ended before, treatment stopped before, session aborted, session terminated, before pt moved, session not started, session not begun, no tx given, no tx, no treatment given, tx not given, session cancelled power, no session, not treated, nothing done today, tx withheld, session called off, visit called off, session waived"
        ),
        // What the patient came for: planned, not done.
        Group(
            [], steers: [.plan], .fixed,
            "came to do, came in to do, came to work on, came to practice, arrived to do, arrived to work on, here to do, was to do, were to do, set to do, was to work on, meant to do, intended to do, is to practice, is to do, is to continue, is to perform"
        ),
        // Left undone, after what it speaks of.
        Group(
            [], steers: [.refuse, .deniesBefore], .fixed,
            "not touched, not tackled, not visited, not worked, untouched, not looked at, not part of today, not on today, not in today, not today's, not tried, not entered"
        ),
        // Headings of earlier evaluations.
        Group(
            [], steers: .headPast, .fixed,
            "last year's evaluation, last year's eval, last month's evaluation, last month's eval, annual evaluation, previous evaluation, prior evaluation, last evaluation, last eval, previous eval, prior eval, school evaluation, outside evaluation, hospital evaluation, old note, older note"
        ),
        // What stands before is the patient's own work or pastime.
        Group(
            [], steers: [.backward, .need, .purpose], .fixed,
            "is the work, is the job, is the trade, is the sport, is the hobby, is the game, is the craft, is the chore, is the role, is the work he, is the work she, is what he came for, is what she came for, is what he came in for, is what she came in for, is what the family, is what his family, is what her family, is what mom, is what her mom, is what his mom, is what pt, is what they, is why he, is why she, is the reason, is the wall, is the bar, is all he wants, is all she wants, is the wish, is her ticket, is his ticket, stands between, is what stands, is the dealbreaker, is the hang up, is where he, is where she, is when he, is when she, tops her list, tops his list, is top of her list, is top of his list, is number one, is still beyond her, is still beyond him, is beyond her, is beyond him, gives her trouble, gives him trouble, is what gives, is the part, is the hard part, is the hardest part, is the sticking point"
        ),
        // Announces what the treatment is for.
        Group(
            [], steers: [.purpose], .fixed,
            "this is to, this was to, these are to, aim is to, all of it for, all this for, all for, with an eye to, on her way back to, on his way back to, en route to, ahead of her, ahead of his, in time for"
        ),
        // Going back to a post that wants fitness.
        Group(
            .returnTo, steers: [.purpose], functions: .work, .fixed,
            "return to duty, back to duty, fit for duty, returning to duty, return to full duty"),
        // How the patient was left: says nothing of the treatment.
        Group(
            .stop, .fixed,
            "on file, call light in reach, call bell in reach, call light within reach, call bell within reach, bed in low position, heels floated, alarm in place"
        ),
        // Further verbs of handling, irregular ones among them.
        Group(
            .handleVerb, functions: [.handling], .verb,
            "split, fling, hew, shear, sow, strew, forge, slit, restring, rebuild, lend, sling, strum, whet, hone, weave, deal, cast line, cast rod, fell tree, clean out, empty out, fish out, dig out, pull off, take down, put together, take apart, set up tent, pitch tent, back up trailer, hook up, unhook, plug in, prime, decant, skim, ladle, baste, fold in, knead, stamp out, truss, carve, debone, sift, dredge, bread, sear, braise, poach, simmer, caramelize"
        ),
        // Calling for help from bed.
        Group(.object, functions: .phone, .noun, "call bell, call light, call button, nurse button"),
        // Seats and mock-ups that one transfers to.
        Group(
            .surface, functions: .transfer, .noun,
            "mockup, mock up, mock-up, simulator, car simulator, vehicle simulator, porch swing, glider, patio swing, plane seat, airplane seat, bus seat, van seat, kayak, canoe, boat seat, saddle, dental chair, exam table, exam chair, barber chair, dryer chair"
        ),
        // Pills taken whole.
        Group(.object, functions: [.swallowing, .medication], .fixed, "whole pills, pills whole"),
        // The order of limbs in dressing.
        Group(
            [.task, .occupation], functions: .dressing, .fixed,
            "arm in first, leg in first, foot in first, head through, good arm first, bad arm first, weak arm first, sore arm first, arm out first, leg out first, affected arm first, op leg first, surgical leg first"
        ),
        // Levels of help told by who was needed.
        Group(
            .assistLevel, .fixed,
            "needed me to, needs me to, need me to, needed me for, me with, me under, ppl assist, people assisting, ppl assit, persons assisting, people lifting, i laid, i set out, i handed, laid out for her, laid out for him, set out for her, set out for him, took most of her weight, took most of his weight, took her weight, took his weight, carried most of, bore most of, supported by, held by"
        ),
        // No hands on the patient, told in plain words.
        Group(
            .independent, .fixed,
            "nobody touched, no one touched, no one touching, nobody touching, nobody helped, no hands on her, no hands on him, without a finger, not a finger, no hlp, no hlp needed, no help given, nobody near, on her own power, on his own power, under her own power, under his own power"
        ),
        // "n" for "and".
        Group(.stop, steers: .and, .fixed, "n"),
        // Ways told with "n" for "and".
        Group([.direction], steers: [.path, .onward], .fixed, "in n out, in n out of, on n off, up n down"),
        // Tools of the garden and workshop.
        Group(
            .tool, .noun,
            "sledge, hatchet, hedge trimmer, cordless trimmer, string trimmer, rotary cutter, mallet, secateurs, rototiller, hand saw, bow saw, tin snip, float trowel, jointer, brick trowel, putty knife, box cutter, box knife, soldering gun, heat gun, glue gun, paint scraper, spud bar, maul, splitting maul, hay fork, hay hook, fence pliers, impact wrench, air wrench, grinder, angle grinder, router tool, planer, rasp, drawknife, carving tool, gouge, awl, rivet gun, lug wrench, tire iron, jack handle, grease gun, tile cutter, tile saw, grout float, air pack, scba, hose nozzle charged, halligan, pike pole"
        ),
        // Orthoses and supports that are worn.
        Group(
            .device, .noun,
            "hard collar, rigid collar, philadelphia collar, neck collar, neoprene sleeve, thumb sleeve, compression sleeve, wire donner, hose donner, kettle tipper, lens plunger, squeeze aid, drop aid, eye drop aid, counterforce strap, rod harness, nail board, sit up aid, magnetic wand, headstick, head stick, typing stick, chin switch, eye gaze, mounted clipper, table mounted clipper, suction base, one handed holder"
        ),
        // Words taught by notes that nobody had read before.
        Group(
            .task, functions: [.transfer, .carTransfer], .fixed,
            "brought legs in, brought both legs in, brought feet in, lifted legs in, lifted both legs in, lifted feet in, pulled legs in, got legs in, got both legs in, put legs in"
        ),
        // Going to bed, as a function of the evening.
        Group([.occupation], functions: [.bed, .bedMobility], .fixed, "going to bed, go to bed, goes to bed, getting to bed"),
        // From kneeling to standing and back.
        Group(
            .task, functions: [.floor, .transfer], .fixed,
            "kneel to stand, kneeling to standing, kneeling to stand, kneel to standing, stand to kneel, standing to kneeling"
        ),
        // Getting on and off the toilet.
        Group(
            .taskVerb, functions: [.transfer, .toileting], .verb,
            "get off the toilet, get off toilet, get on the toilet, get on and off the toilet, get on and off toilet"),
        // Signing papers.
        Group(
            .taskVerb, functions: [.money, .writing], .verb,
            "sign check, sign name, sign form, sign paper, sign card, sign bill, sign document, sign receipt"
        ),
        // Vital signs taken: the therapist's work.
        Group(
            .stop, .fixed,
            "took vitals, took her vitals, took his vitals, vitals taken, checked vitals, vitals checked, redid med list, reviewed med list, updated med list"
        ),
        // Findings in the tissues.
        Group([.impairment, .symptom], .fixed, "cording, axillary cording, axillary cords"),
        // What the therapist saw or felt.
        Group(.stop, .fixed, "palpable, palpated, visible, evident"),
        // Ways of sitting.
        Group(.posture, .fixed, "short sit, ring sit, side sit, tailor sit, short sitting, ring sitting, side sitting"),
        // Setting and clearing a table.
        Group(
            [.taskVerb], functions: [.cooking, .eating], .verb,
            "set the table, set a table, set table, set places, set out plates, clear the table, clear table"),
        // Fitting of a device: the therapist's work.
        Group(
            .otherTreatment, .fixed,
            "glove fitted, splint fitted, brace fitted, orthosis fitted, garment fitted, sleeve fitted, prosthesis fitted"),
        // Reaching overhead, as a task in itself.
        Group(
            [.task], functions: [.reaching], .fixed,
            "reached overhead, reaches overhead, reached up overhead, overhead reach, overhead reaches"),
        // Laying of floors and walls.
        Group([.handleVerb], functions: [.handling], .verb, "lay brick, lay plank, lay flooring, lay tile, lay board, lay"),
        // Finding the midline: an untied drill.
        Group(.drill, .fixed, "finding midline, find midline, found midline, midline orientation, holding midline"),
        // Help given by hand.
        Group(
            .assistLevel, .fixed,
            "physical help, physical assist, physical assistance, hands-on help, hands on help, hands-on assist, hands on assist, corrected verbally, verbally corrected, cued verbally, verbally cued, prompted verbally, verbally prompted, reminded verbally, verbally reminded, steadying hand, steadying help"
        ),
        // Planes of movement in vestibular treatment.
        Group(.otherTreatment, .fixed, "pitch and yaw, yaw and pitch, pitch/yaw, yaw/pitch, pitch plane, yaw plane"),
        // A movement of the wrist named after a game.
        Group(.motion, regions: .hand, .noun, "dart throw, dart thrower motion, dart thrower's motion, dart throw arom"),
        // Exercises named after other things.
        Group(.exercise, .noun, "leg scissor, scissor kick, wall walk, finger wall walk, wall crawl, superman"),
        // Text carried forward.
        Group(
            [], steers: .copied, .fixed,
            "carry forward from, carry forward, carry fwd from, carried fwd from, carried over from"),
        // Fittings of walkers and wheelchairs, and cards that aid memory.
        Group(
            .device, .noun,
            "walker tray, walker basket, walker bag, rollator tray, rollator basket, wheelchair tray, lap tray, number card, large-print card, large print card, large-print label, large print label, picture card"
        ),
        // Tools of the building trades.
        Group(.tool, .noun, "screw gun, panel lift, drywall lift, nail gun, impact driver"),
        // Plans that came to nothing.
        Group([], steers: .plan, .fixed, "had planned, had been planned, had hoped to, had hoped for"),
        // Devices on their way.
        Group([], steers: .order, .fixed, "prescribed, not picked up, not come in, not arrived, not delivered"),
        // Reports of staff and family.
        Group(
            [], steers: .report, .fixed,
            "aide notes, nurse notes, nursing notes, nsg notes, rn notes, cna notes, wife notes, husband notes, daughter notes, son notes, mom notes, family notes, staff notes, aide noted, nursing noted, cna noted, rn noted"
        ),
        // Short spellings of tactile cues.
        Group(.cueType, .fixed, "tac, tact, tct"),
        // What stands before is the chore that is hard or wanted.
        Group(
            [], steers: [.backward, .need, .purpose], .fixed,
            "is the chore, are the chore, is the task, are the task, is the one thing, are the one thing, is the first thing, is the last thing"
        ),
        // Heads that make a device of the words before them.
        Group(
            [], steers: .toolHead, .noun,
            "aid, tipper, donner, plunger, cuff, strap, sleeve, brace, splint, collar, harness, vest, board, grip, holder, stick, wedge, noodle, extender, turner, adapter, adaptor, stabilizer, orthosis, guard, wrap, sling, wheel, cutter, threader, gripper, lifter, positioner"
        ),
        // Makes of things that turn them into devices.
        Group(
            [], steers: .adapts, .fixed,
            "neoprene, wire, magnetic, mounted, table mounted, table-mounted, spring, suction base, suction-base, one arm, one-arm, long reach, telescoping, jumbo, oversize, fat, chunky, sling, over-bed, overhead safety, foam, gel, velcroed, mouth, chin, head, clip on, clip-on, bed, wide, built, counterforce, forearm, offloading, rigid, carbon"
        ),
    ]
}
